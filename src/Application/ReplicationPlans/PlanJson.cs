using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PlanDocument))]
[JsonSerializable(typeof(PlanInput))]
[JsonSerializable(typeof(PlanDraftInput))]
[JsonSerializable(typeof(PlanStateContent))]
[JsonSerializable(typeof(SignedPlan))]
public sealed partial class PlanJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static PlanJson Readable => field ??= new(JsonConventions.Create());
}
