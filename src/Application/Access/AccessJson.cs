using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Access;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ClientItem))]
[JsonSerializable(typeof(ClientInput))]
[JsonSerializable(typeof(NewClientInput))]
[JsonSerializable(typeof(ClientTransitions))]
[JsonSerializable(typeof(RateClassItem))]
[JsonSerializable(typeof(RateClassInput))]
[JsonSerializable(typeof(NewRateClassInput))]
[JsonSerializable(typeof(RateClassList))]
[JsonSerializable(typeof(PartnerProfile))]
[JsonSerializable(typeof(UserItem))]
[JsonSerializable(typeof(UserTransitions))]
[JsonSerializable(typeof(InvitationInput))]
[JsonSerializable(typeof(InvitedUser))]
[JsonSerializable(typeof(GrantInput))]
[JsonSerializable(typeof(GrantItem))]
[JsonSerializable(typeof(GrantList))]
[JsonSerializable(typeof(Me))]
[JsonSerializable(typeof(SessionList))]
[JsonSerializable(typeof(AuthenticatorKey))]
[JsonSerializable(typeof(NewRecoveryCodes))]
[JsonSerializable(typeof(DelegationInput))]
[JsonSerializable(typeof(DelegationItem))]
public sealed partial class AccessJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static AccessJson Readable => field ??= new(JsonConventions.Create());
}
