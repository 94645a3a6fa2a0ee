using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.HubActivities;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(HubActivityItem))]
[JsonSerializable(typeof(HubActivityInput))]
public sealed partial class HubActivityJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static HubActivityJson Readable => field ??= new(JsonConventions.Create());
}
