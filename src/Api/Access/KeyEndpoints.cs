using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Documents;
using JippApi.Infrastructure.Access;
using Microsoft.IdentityModel.Tokens;

namespace JippApi.Api.Access;

internal static class KeyEndpoints
{
    private const string KeysPath = "/.well-known/jwks.json";

    public static void MapKeys(this WebApplication app)
    {
        var known = app.MapGroup("").WithTags("Sign-in").AllowAnonymous();

        known
            .MapGet(KeysPath, Keys)
            .WithName("GetSigningKeys")
            .WithSummary("Get the public keys that verify access tokens")
            .Answers<KeySet>();
        known
            .MapGet("/.well-known/openid-configuration", Discover)
            .WithName("GetDiscoveryDocument")
            .WithSummary("Get the OpenID Connect discovery document")
            .Answers<DiscoveryDocument>();
    }

    private static async Task<Answer> Keys(SigningKeys keys, CancellationToken ct)
    {
        var published = await keys.AllAsync(ct);
        return Answers.Public(new KeySet([.. published.Select(PublicKey.Of)]));
    }

    /// <summary>
    /// The addresses are those of the configuration. In Development the server has no public address: they are those of
    /// the request, and no cache keeps what anyone can choose by a <c>Host</c> header.
    /// </summary>
    private static Answer Discover(HttpContext http, AuthenticationOptions options, DocumentPolicy published, IHostEnvironment environment)
    {
        var isTrial = environment.IsDevelopment();
        var address = isTrial ? $"{http.Request.Scheme}://{http.Request.Host}" : published.AddressOf("");
        var document = new DiscoveryDocument(
            options.Issuer,
            $"{address}/api/v1/auth/token",
            $"{address}/api/v1/auth/revoke",
            $"{address}{KeysPath}",
            ["password", "refresh_token", "client_credentials"],
            ["client_secret_basic", "client_secret_post"],
            [SecurityAlgorithms.EcdsaSha256],
            Permissions.OfClients
        );
        return isTrial ? Answers.Secret(document) : Answers.Public(document);
    }
}

/// <summary>A set of public keys (RFC 7517).</summary>
internal sealed record KeySet(IReadOnlyList<PublicKey> Keys);

/// <summary>A public key on the curve P-256.</summary>
internal sealed record PublicKey(string Kid, string Kty, string Crv, string Use, string Alg, string X, string Y)
{
    public static PublicKey Of(NamedKey key)
    {
        var point = key.Key.ExportParameters(includePrivateParameters: false).Q;
        return new(
            key.Id,
            "EC",
            "P-256",
            "sig",
            SecurityAlgorithms.EcdsaSha256,
            Base64UrlEncoder.Encode(point.X),
            Base64UrlEncoder.Encode(point.Y)
        );
    }
}

/// <summary>How to get tokens, in the format of OpenID Connect Discovery 1.0.</summary>
internal sealed record DiscoveryDocument(
    [property: System.Text.Json.Serialization.JsonPropertyName("issuer")] string Issuer,
    [property: System.Text.Json.Serialization.JsonPropertyName("token_endpoint")] string TokenEndpoint,
    [property: System.Text.Json.Serialization.JsonPropertyName("revocation_endpoint")] string RevocationEndpoint,
    [property: System.Text.Json.Serialization.JsonPropertyName("jwks_uri")] string JwksUri,
    [property: System.Text.Json.Serialization.JsonPropertyName("grant_types_supported")] IReadOnlyList<string> GrantTypes,
    [property: System.Text.Json.Serialization.JsonPropertyName("token_endpoint_auth_methods_supported")] IReadOnlyList<string> AuthMethods,
    [property: System.Text.Json.Serialization.JsonPropertyName("id_token_signing_alg_values_supported")] IReadOnlyList<string> Algorithms,
    [property: System.Text.Json.Serialization.JsonPropertyName("scopes_supported")] IReadOnlyList<string> Scopes
);
