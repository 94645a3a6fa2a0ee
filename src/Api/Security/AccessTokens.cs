using System.Security.Claims;
using JippApi.Application.Access;
using JippApi.Infrastructure.Access;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace JippApi.Api.Security;

/// <summary>The content of a valid token.</summary>
/// <param name="Subject">The account id or client id.</param>
/// <param name="Session">The sign-in to which the token belongs.</param>
/// <param name="ClientId">The client id, for a partner client.</param>
/// <param name="ExpiresAt">When the token expires.</param>
internal sealed record ValidatedToken(string Subject, Guid Session, string? ClientId, DateTimeOffset ExpiresAt);

/// <summary>
/// Issues and validates our own access tokens: JWTs (RFC 9068), signed with ES256 by a key that all processes share.
/// </summary>
internal sealed class AccessTokens(AuthenticationOptions options, SigningKeys keys, TimeProvider clock) : IAccessTokens
{
    private const string SessionClaim = "sid";
    private const string ClientClaim = "client_id";
    private const string TokenType = "at+jwt";

    private static readonly TimeSpan Skew = TimeSpan.FromSeconds(30);

    private readonly JsonWebTokenHandler handler = new() { SetDefaultTimesOnTokenCreation = false, MapInboundClaims = false };

    public TimeSpan Lifetime { get; } = TimeSpan.FromMinutes(15);

    public async ValueTask<string> IssueAsync(string subject, Guid session, string? clientId, CancellationToken ct)
    {
        var key = await keys.CurrentAsync(ct);
        var now = clock.GetUtcNow().UtcDateTime;
        List<Claim> claims = [new("sub", subject), new(SessionClaim, session.ToString()), new("jti", Guid.CreateVersion7().ToString("N"))];
        if (clientId is not null)
            claims.Add(new(ClientClaim, clientId));
        return handler.CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = options.Issuer,
                Audience = options.Audience,
                TokenType = TokenType,
                Subject = new ClaimsIdentity(claims),
                IssuedAt = now,
                NotBefore = now,
                Expires = now + Lifetime,
                SigningCredentials = new(new ECDsaSecurityKey(key.Key) { KeyId = key.Id }, SecurityAlgorithms.EcdsaSha256),
            }
        );
    }

    public async ValueTask<Guid?> SessionOfAsync(string token, CancellationToken ct) =>
        Parsed(token) is { } parsed && parsed.Issuer == options.Issuer ? (await ValidateAsync(parsed, ct))?.Session : null;

    /// <summary>Parses a token without validating anything; null if it is not a JWT.</summary>
    public JsonWebToken? Parsed(string token)
    {
        try
        {
            return handler.ReadJsonWebToken(token);
        }
        catch (Exception e) when (e is ArgumentException or SecurityTokenException)
        {
            return null;
        }
    }

    /// <summary>
    /// Validates a token of ours; null unless signature, algorithm (RFC 8725 §3.1), issuer, audience and lifetime are
    /// right.
    /// </summary>
    public async ValueTask<ValidatedToken?> ValidateAsync(JsonWebToken token, CancellationToken ct)
    {
        if (await keys.FindAsync(token.Kid ?? "", ct) is not { } key)
            return null;
        var result = await handler.ValidateTokenAsync(
            token,
            new TokenValidationParameters
            {
                ValidIssuer = options.Issuer,
                ValidAudience = options.Audience,
                ValidTypes = [TokenType],
                ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256],
                IssuerSigningKey = new ECDsaSecurityKey(key.Key) { KeyId = key.Id },
                RequireExpirationTime = true,
                ClockSkew = Skew,
                LifetimeValidator = (from, until, _, parameters) => IsWithinLifetime(from, until, parameters.ClockSkew),
            }
        );
        if (!result.IsValid || !token.TryGetClaim(SessionClaim, out var session) || !Guid.TryParse(session.Value, out var id))
            return null;
        return new(token.Subject, id, token.TryGetClaim(ClientClaim, out var client) ? client.Value : null, token.ValidTo);
    }

    private bool IsWithinLifetime(DateTime? from, DateTime? until, TimeSpan skew)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return (from is null || from <= now + skew) && until is not null && until > now - skew;
    }
}
