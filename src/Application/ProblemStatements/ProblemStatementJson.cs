using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.ProblemStatements;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ProblemStatementItem))]
[JsonSerializable(typeof(ProblemStatementInput))]
public sealed partial class ProblemStatementJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static ProblemStatementJson Readable => field ??= new(JsonConventions.Create());
}
