using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Access;

/// <summary>Serialises the records of the accounts that administrators manage without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(UserItem))]
[JsonSerializable(typeof(Colleague))]
[JsonSerializable(typeof(UserTransitions))]
[JsonSerializable(typeof(InvitationInput))]
[JsonSerializable(typeof(InvitedUser))]
internal sealed partial class UserJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static UserJson Readable => field ??= new(JsonConventions.Create());
}
