using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Escalations;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(EscalationDocument))]
[JsonSerializable(typeof(EscalationTransitions))]
public sealed partial class EscalationJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static EscalationJson Readable => field ??= new(JsonConventions.Create());
}
