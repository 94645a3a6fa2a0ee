using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Competitions.Judging;

/// <summary>Serialises the records of judging without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CompetitionEvaluationItem))]
[JsonSerializable(typeof(EvaluationDocument))]
[JsonSerializable(typeof(CompetitionFigures))]
[JsonSerializable(typeof(EvaluationFileUse))]
public sealed partial class JudgingJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static JudgingJson Readable => field ??= new(JsonConventions.Create());
}
