using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace JippApi.Application.Access;

/// <summary>Secrets made by this server. They are long and random, so an unsalted hash is enough.</summary>
public static class Secret
{
    private const int Bytes = 32;

    /// <summary>Creates a secret.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Derives the secret that follows another, which only this server can do.</summary>
    public static string After(string secret, byte[] key) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(secret)));

    /// <summary>Returns the hash that is stored.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
