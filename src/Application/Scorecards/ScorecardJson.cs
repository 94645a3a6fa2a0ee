using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Scorecards;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(HubScorecard))]
[JsonSerializable(typeof(MentoringCoverage))]
public sealed partial class ScorecardJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static ScorecardJson Readable => field ??= new(JsonConventions.Create());
}
