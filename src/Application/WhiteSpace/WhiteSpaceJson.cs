using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.WhiteSpace;

/// <summary>Serialises the white space without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(WhiteSpaceMap))]
public sealed partial class WhiteSpaceJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static WhiteSpaceJson Readable => field ??= new(JsonConventions.Create());
}
