using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.ProblemMatching;

/// <summary>Serialises the records of this folder without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ProblemMatchList))]
public sealed partial class ProblemMatchJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static ProblemMatchJson Readable => field ??= new(JsonConventions.Create());
}
