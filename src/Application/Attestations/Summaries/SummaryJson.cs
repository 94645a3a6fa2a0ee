using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Attestations;

/// <summary>Serialises the counts of existence without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ExistenceSummary))]
public sealed partial class SummaryJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static SummaryJson Readable => field ??= new(JsonConventions.Create());
}
