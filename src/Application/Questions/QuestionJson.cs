using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Questions;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(QuestionItem))]
[JsonSerializable(typeof(FaqList))]
[JsonSerializable(typeof(QuestionReportList))]
public sealed partial class QuestionJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static QuestionJson Readable => field ??= new(JsonConventions.Create());
}
