using System.Text.Json.Serialization;
using JippApi.Application.Access;
using JippApi.Application.Common;

namespace JippApi.Api.Access;

[JsonSerializable(typeof(IssuedTokens))]
[JsonSerializable(typeof(ActivationRequest))]
[JsonSerializable(typeof(TokenRequest))]
[JsonSerializable(typeof(RevocationRequest))]
[JsonSerializable(typeof(Listing<ClientItem>))]
[JsonSerializable(typeof(ClientTransitionRequest))]
[JsonSerializable(typeof(SecretRequest))]
[JsonSerializable(typeof(Listing<UserItem>))]
[JsonSerializable(typeof(Listing<Colleague>))]
[JsonSerializable(typeof(UserTransitionRequest))]
[JsonSerializable(typeof(PasswordChange))]
[JsonSerializable(typeof(PasswordProof))]
[JsonSerializable(typeof(SignOutRequest))]
[JsonSerializable(typeof(CodeProof))]
[JsonSerializable(typeof(AuthenticatorRemoval))]
[JsonSerializable(typeof(KeySet))]
[JsonSerializable(typeof(DiscoveryDocument))]
internal sealed partial class AccessApiJson : JsonSerializerContext;
