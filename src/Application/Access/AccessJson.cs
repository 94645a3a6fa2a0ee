using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Access;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(GrantItem))]
public sealed partial class AccessJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static AccessJson Readable => field ??= new(JsonConventions.Create());
}
