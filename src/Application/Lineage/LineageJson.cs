using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Lineage;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(LinkInput))]
[JsonSerializable(typeof(LinkItem))]
[JsonSerializable(typeof(LinkTransitions))]
[JsonSerializable(typeof(AdaptationReport))]
[JsonSerializable(typeof(LineageDocument))]
[JsonSerializable(typeof(LineageMeasures))]
[JsonSerializable(typeof(ReplicabilityReport))]
public sealed partial class LineageJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static LineageJson Readable => field ??= new(JsonConventions.Create());
}
