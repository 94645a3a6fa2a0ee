using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PlanDocument))]
[JsonSerializable(typeof(PlanInput))]
[JsonSerializable(typeof(PlanDraftInput))]
[JsonSerializable(typeof(PlanTransitions))]
[JsonSerializable(typeof(ReadinessItem))]
[JsonSerializable(typeof(PlanCommentItem))]
[JsonSerializable(typeof(ReplicationOverview))]
[JsonSerializable(typeof(PlanStateContent))]
[JsonSerializable(typeof(SignedPlan))]
[JsonSerializable(typeof(EvaluationInput))]
[JsonSerializable(typeof(EvaluationItem))]
public sealed partial class PlanJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static PlanJson Readable => field ??= new(JsonConventions.Create());
}
