using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace JippApi.Application.Access;

/// <summary>Secrets that we make ourselves: long and random, so that a plain hash of them is enough.</summary>
public static class Secret
{
    private const int Bytes = 32;

    /// <summary>A new secret.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is kept of it.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
