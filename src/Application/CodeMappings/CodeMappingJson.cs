using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.CodeMappings;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CodeMappingItem))]
public sealed partial class CodeMappingJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static CodeMappingJson Readable => field ??= new(JsonConventions.Create());
}
