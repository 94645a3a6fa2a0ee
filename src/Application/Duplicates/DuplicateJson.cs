using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Duplicates;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DuplicateItem))]
[JsonSerializable(typeof(DuplicateFindings))]
public sealed partial class DuplicateJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static DuplicateJson Readable => field ??= new(JsonConventions.Create());
}
