using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Finding;

/// <summary>Serialises what a search has found without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SearchItem))]
public sealed partial class FindingJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static FindingJson Readable => field ??= new(JsonConventions.Create());
}
