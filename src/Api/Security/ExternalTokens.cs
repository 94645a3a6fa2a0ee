using System.Security.Cryptography;
using System.Text;
using JippApi.Api.Errors;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace JippApi.Api.Security;

/// <summary>
/// Validates tokens of an external OpenID Connect authority, if one is configured; the configuration maps their claims
/// to roles.
/// </summary>
internal sealed class ExternalTokens
{
    private static readonly TimeSpan Skew = TimeSpan.FromSeconds(30);

    private readonly AuthenticationOptions options;
    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };
    private readonly ConfigurationManager<OpenIdConnectConfiguration>? authority;

    public ExternalTokens(AuthenticationOptions options, IHostEnvironment environment)
    {
        this.options = options;
        if (options.Authority is not { } address)
            return;
        authority = new(
            $"{address.TrimEnd('/')}/.well-known/openid-configuration",
            new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever { RequireHttps = !environment.IsDevelopment() }
        );
    }

    /// <summary>The caller and the expiry of the token; null if it is not valid.</summary>
    public async Task<(Caller Caller, DateTimeOffset ExpiresAt)?> ValidateAsync(JsonWebToken token, CancellationToken ct)
    {
        if (authority is null)
            return null;
        var configuration = await ConfigurationAsync(authority, ct);
        var result = await handler.ValidateTokenAsync(
            token,
            new TokenValidationParameters
            {
                ConfigurationManager = authority,
                ValidIssuer = configuration.Issuer,
                ValidAudience = options.AuthorityAudience ?? options.Audience,
                ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256],
                RequireExpirationTime = true,
                ClockSkew = Skew,
            }
        );
        if (!result.IsValid || token.Subject is not { Length: > 0 })
            return null;
        return (
            new()
            {
                Id = IdOf(token),
                Grants = [.. GrantsOf(token)],
                RateClass = RateClass.User,
            },
            token.ValidTo
        );
    }

    /// <exception cref="ProblemException">The authority cannot be reached, so that the token cannot be
    /// validated.</exception>
    private static async Task<OpenIdConnectConfiguration> ConfigurationAsync(
        ConfigurationManager<OpenIdConnectConfiguration> authority,
        CancellationToken ct
    )
    {
        try
        {
            return await authority.GetConfigurationAsync(ct);
        }
        catch (InvalidOperationException)
        {
            throw new ProblemException(Problems.Unavailable);
        }
    }

    /// <summary>
    /// Hashes issuer and subject: subjects are unique only within their issuer (OpenID Connect Core §8) and may be
    /// long.
    /// </summary>
    private static UserId IdOf(JsonWebToken token) =>
        new("sso-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{token.Issuer}\n{token.Subject}")))[..32]);

    private IEnumerable<ActiveGrant> GrantsOf(JsonWebToken token) =>
        from mapping in options.ClaimGrants
        from claim in token.Claims
        where claim.Type == mapping.Claim && Matches(claim.Value, mapping.Value)
        let value = mapping.ScopeValue ?? (mapping.Value.EndsWith('*') ? claim.Value[(mapping.Value.Length - 1)..] : null)
        let role = Code.Parse<Role>(mapping.Role)
        let kind = Code.Parse<ScopeKind>(mapping.Scope)
        where kind == ScopeKind.National ? value is null : IsValidScope(kind, value)
        select new ActiveGrant(null, role, new GrantScope(kind, value));

    private static bool Matches(string value, string pattern) =>
        pattern.EndsWith('*') ? value.StartsWith(pattern[..^1], StringComparison.Ordinal) : value == pattern;

    /// <summary>
    /// Refuses values that are not codes, because they could widen the scope: an empty region is a prefix of all
    /// regions.
    /// </summary>
    private static bool IsValidScope(ScopeKind kind, string? value) =>
        kind switch
        {
            ScopeKind.Region => value is not null && Domain.Regions.RegionCode.IsValid(value),
            ScopeKind.Source => value is not null && Code.TryParse<Domain.Innovations.InnovationSource>(value, out _),
            _ => Guid.TryParse(value, out _),
        };
}
