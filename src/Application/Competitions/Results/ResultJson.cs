using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Competitions.Results;

/// <summary>Serialises the records of results without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CompetitionStageItem))]
[JsonSerializable(typeof(StageReport))]
[JsonSerializable(typeof(StageRecount))]
[JsonSerializable(typeof(AppealItem))]
[JsonSerializable(typeof(EntryResults))]
[JsonSerializable(typeof(EditionExport))]
public sealed partial class ResultJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static ResultJson Readable => field ??= new(JsonConventions.Create());
}
