using System.Security.Claims;
using JippApi.Application.Access;
using JippApi.Infrastructure.Access;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace JippApi.Api.Security;

/// <summary>What a valid token says.</summary>
/// <param name="Subject">Id of the account, or client id.</param>
/// <param name="Session">The sign-in that it belongs to.</param>
/// <param name="ClientId">The client id, for a partner's system.</param>
/// <param name="ExpiresAt">When it ends.</param>
internal sealed record ReadToken(string Subject, Guid Session, string? ClientId, DateTimeOffset ExpiresAt);

/// <summary>
/// Makes and checks our own access tokens: JWTs (RFC 9068), signed by ES256 with a key that all processes share.
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
        Parsed(token) is { } parsed && parsed.Issuer == options.Issuer ? (await ReadAsync(parsed, ct))?.Session : null;

    /// <summary>The parts of a token, nothing of which is proven yet; null when it is no token.</summary>
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
    /// What a token of ours says; null unless it is signed by one of our keys, by our algorithm, for us, and in its
    /// time.
    /// </summary>
    public async ValueTask<ReadToken?> ReadAsync(JsonWebToken token, CancellationToken ct)
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
                LifetimeValidator = (from, until, _, parameters) => IsInTime(from, until, parameters.ClockSkew),
            }
        );
        if (!result.IsValid || !token.TryGetClaim(SessionClaim, out var session) || !Guid.TryParse(session.Value, out var id))
            return null;
        return new(token.Subject, id, token.TryGetClaim(ClientClaim, out var client) ? client.Value : null, token.ValidTo);
    }

    private bool IsInTime(DateTime? from, DateTime? until, TimeSpan skew)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return (from is null || from <= now + skew) && until is not null && until > now - skew;
    }
}
