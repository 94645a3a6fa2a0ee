using System.Security.Claims;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace JippApi.Api.Tests.Hosting;

/// <summary>Access tokens, right and wrong ones.</summary>
public static class TestTokens
{
    public const string SigningKey = "kunci-uji-yang-panjangnya-lebih-dari-32-karakter";

    private const string Issuer = "https://api.jipp.go.id";
    private const string Audience = "jipp-api";

    /// <summary>A token that the API accepts, unless an argument spoils it.</summary>
    public static string Create(
        string role, string subject = "penguji", string issuer = Issuer, string audience = Audience, string key = SigningKey,
        TimeSpan? expiresIn = null, string algorithm = SecurityAlgorithms.HmacSha256)
    {
        var expires = TimeProvider.System.GetUtcNow().UtcDateTime + (expiresIn ?? TimeSpan.FromMinutes(30));
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            Subject = new ClaimsIdentity([new("sub", subject), new("role", role)]),
            NotBefore = expires - TimeSpan.FromHours(1),
            Expires = expires,
            SigningCredentials = new(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(key)), algorithm),
        });
    }

    /// <summary>A token that says it needs no signature.</summary>
    public static string WithoutSignature(string role)
    {
        var payload = Create(role).Split('.')[1];
        return $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""")}.{payload}.";
    }

    /// <summary>A token whose role was changed after it was signed.</summary>
    public static string Tampered(string role, string signedFor)
    {
        var parts = Create(signedFor).Split('.');
        var payload = Base64UrlEncoder.Decode(parts[1]).Replace(signedFor, role, StringComparison.Ordinal);
        return $"{parts[0]}.{Base64UrlEncoder.Encode(payload)}.{parts[2]}";
    }
}
