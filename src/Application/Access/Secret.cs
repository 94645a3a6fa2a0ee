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

    /// <summary>Returns the hash that is stored.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
