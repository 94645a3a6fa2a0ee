using System.Security.Claims;
using System.Security.Cryptography;
using JippApi.Infrastructure.Access;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace JippApi.Api.Tests.Hosting;

public static class TestTokens
{
    private const string Issuer = "https://api.jipp.go.id";
    private const string Audience = "jipp-api";

    public static IReadOnlyList<string> Wrong { get; } =
    [
        "expired",
        "not yet valid",
        "for somebody else",
        "by somebody else",
        "signed with another key",
        "signed by another algorithm",
        "not signed",
        "changed after it was signed",
        "of another type",
        "nonsense",
        "empty",
    ];

    /// <summary>A token of the account behind a valid one, invalid in the given way.</summary>
    public static async Task<string> WrongAsync(this JippApp app, string way, string right)
    {
        var claims = new JsonWebToken(right);
        var key = await app.Services.GetRequiredService<SigningKeys>().CurrentAsync(default);
        using var stranger = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var ours = new ECDsaSecurityKey(key.Key) { KeyId = key.Id };
        var theirs = new ECDsaSecurityKey(stranger)
        {
            KeyId = key.Id,
            CryptoProviderFactory = new() { CacheSignatureProviders = false },
        };
        var publicKey = new SymmetricSecurityKey(key.Key.ExportSubjectPublicKeyInfo()) { KeyId = key.Id };
        var parts = right.Split('.');
        return way switch
        {
            "expired" => Create(claims, ours, expiresIn: TimeSpan.FromMinutes(-5)),
            "not yet valid" => Create(claims, ours, expiresIn: TimeSpan.FromHours(3)),
            "for somebody else" => Create(claims, ours, audience: "lain"),
            "by somebody else" => Create(claims, ours, issuer: "https://lain.go.id"),
            "signed with another key" => Create(claims, theirs),
            "signed by another algorithm" => Create(claims, publicKey, algorithm: SecurityAlgorithms.HmacSha256),
            "not signed" => $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"at+jwt"}""")}.{parts[1]}.",
            "changed after it was signed" =>
                $"{parts[0]}.{Base64UrlEncoder.Encode(Base64UrlEncoder.Decode(parts[1]).Replace(claims.Subject, Guid.CreateVersion7().ToString(), StringComparison.Ordinal))}.{parts[2]}",
            "of another type" => Create(claims, ours, type: "JWT"),
            "nonsense" => "bukan.sebuah.token",
            _ => "",
        };
    }

    private static string Create(
        JsonWebToken like,
        SecurityKey key,
        TimeSpan? expiresIn = null,
        string issuer = Issuer,
        string audience = Audience,
        string algorithm = SecurityAlgorithms.EcdsaSha256,
        string type = "at+jwt"
    )
    {
        var expires = TimeProvider.System.GetUtcNow().UtcDateTime + (expiresIn ?? TimeSpan.FromMinutes(10));
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = issuer,
                Audience = audience,
                TokenType = type,
                Subject = new ClaimsIdentity(like.Claims.Where(claim => claim.Type is "sub" or "sid" or "client_id")),
                NotBefore = expires - TimeSpan.FromMinutes(15),
                Expires = expires,
                SigningCredentials = new(key, algorithm),
            }
        );
    }
}
