using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Innovations;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(InnovationCard))]
[JsonSerializable(typeof(InnovationDocument))]
[JsonSerializable(typeof(InnovationInput))]
[JsonSerializable(typeof(InnovationTransitions))]
public sealed partial class InnovationJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static InnovationJson Readable => field ??= new(JsonConventions.Create());
}
