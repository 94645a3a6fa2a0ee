using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Notifications;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(UnreadCount))]
[JsonSerializable(typeof(PreferencesItem))]
[JsonSerializable(typeof(PreferencesInput))]
public sealed partial class NotificationJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static NotificationJson Readable => field ??= new(JsonConventions.Create());
}
