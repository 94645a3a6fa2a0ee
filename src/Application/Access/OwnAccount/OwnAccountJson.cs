using System.Text.Json.Serialization;

namespace JippApi.Application.Access;

/// <summary>Serialises the records of the caller's own account without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Me))]
[JsonSerializable(typeof(SessionList))]
[JsonSerializable(typeof(AuthenticatorKey))]
[JsonSerializable(typeof(NewRecoveryCodes))]
[JsonSerializable(typeof(DelegationInput))]
[JsonSerializable(typeof(DelegationItem))]
[JsonSerializable(typeof(CalendarFeedItem))]
[JsonSerializable(typeof(NewCalendarFeed))]
internal sealed partial class OwnAccountJson : JsonSerializerContext;
