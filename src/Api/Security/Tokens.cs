using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using System.Text;
using JippApi.Infrastructure.Persistence;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace JippApi.Api.Security;

/// <summary>How access tokens are made and checked; section <c>Authentication</c> of the configuration.</summary>
internal sealed record AuthenticationOptions
{
    /// <summary>Secret of at least 32 characters that signs access tokens; without it, a random one kept in the database does.</summary>
    [MinLength(32)]
    public string? SigningKey { get; init; }

    /// <summary>Who issues the tokens.</summary>
    [Required]
    public string Issuer { get; init; } = "https://api.jipp.go.id";

    /// <summary>For whom they are meant.</summary>
    [Required]
    public string Audience { get; init; } = "jipp-api";

    /// <summary>Whether the verb <c>token</c> may print tokens; only in the embedded default.</summary>
    public bool AllowTokenVerb { get; init; }
}

/// <summary>Makes and checks access tokens.</summary>
internal sealed class Tokens(IOptions<AuthenticationOptions> options, ServerKeys keys, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    private AuthenticationOptions Settings => options.Value;

    private SymmetricSecurityKey Key => field ??= new(Settings.SigningKey is { } key ? Encoding.UTF8.GetBytes(key) : keys.Tokens);

    /// <summary>A token for a user with a role.</summary>
    public string Create(string subject, string role) => new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Settings.Issuer,
        Audience = Settings.Audience,
        Subject = new ClaimsIdentity([new("sub", subject), new("role", role)]),
        NotBefore = clock.GetUtcNow().UtcDateTime,
        Expires = clock.GetUtcNow().UtcDateTime + Lifetime,
        SigningCredentials = new(Key, SecurityAlgorithms.HmacSha256),
    });

    /// <summary>Accepts only tokens of this API, signed with its key by its algorithm, in their time.</summary>
    public void Configure(JwtBearerOptions bearer)
    {
        bearer.MapInboundClaims = false;
        bearer.TokenValidationParameters = new()
        {
            ValidIssuer = Settings.Issuer,
            ValidAudience = Settings.Audience,
            IssuerSigningKeyResolver = (_, _, _, _) => [Key],
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            RequireExpirationTime = true,
            RoleClaimType = "role",
            NameClaimType = "sub",
            ClockSkew = TimeSpan.FromSeconds(30),
        };
    }
}
