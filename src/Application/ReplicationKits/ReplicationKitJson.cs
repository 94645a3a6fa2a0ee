using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.ReplicationKits;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ReplicationKitInput))]
[JsonSerializable(typeof(ReplicationKitItem))]
public sealed partial class ReplicationKitJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static ReplicationKitJson Readable => field ??= new(JsonConventions.Create());
}
