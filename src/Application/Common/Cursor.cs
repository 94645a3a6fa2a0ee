using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace JippApi.Application.Common;

/// <summary>
/// A position in a list: the sort keys of a row, the direction, and the filters of the list. A cursor is an opaque
/// signed text, so the server keeps no state and a client cannot forge one.
/// </summary>
/// <param name="Scope">The filters and order it belongs to.</param>
/// <param name="Backwards">Whether it leads to the page before the row.</param>
/// <param name="Keys">Sort keys of the row.</param>
public sealed record Cursor(string Scope, bool Backwards, IReadOnlyList<string> Keys)
{
    private const char Separator = '\n';
    private const int SignatureLength = 16;
    private const int MaxLength = 4_000;

    /// <summary>Returns the signed text of the cursor.</summary>
    public string Sign(byte[] key)
    {
        var payload = Encoding.UTF8.GetBytes(
            string.Join(Separator, [Hash(Scope), Backwards ? "<" : ">", .. Keys.Select(Uri.EscapeDataString)])
        );
        return Base64Url.EncodeToString([.. Signature(payload, key), .. payload]);
    }

    /// <summary>Reads a cursor from its text.</summary>
    /// <exception cref="BadCursorException">The text is not a cursor of this server, or belongs to other
    /// filters.</exception>
    public static Cursor Read(string text, string scope, byte[] key)
    {
        if (text.Length > MaxLength || !Base64Url.IsValid(text))
            throw new BadCursorException(mismatch: false);
        var bytes = Base64Url.DecodeFromChars(text);
        if (bytes.Length <= SignatureLength)
            throw new BadCursorException(mismatch: false);
        var payload = bytes.AsSpan(SignatureLength);
        if (!CryptographicOperations.FixedTimeEquals(bytes.AsSpan(0, SignatureLength), Signature(payload, key)))
            throw new BadCursorException(mismatch: false);

        var parts = Encoding.UTF8.GetString(payload).Split(Separator);
        if (parts[0] != Hash(scope))
            throw new BadCursorException(mismatch: true);
        return new(scope, parts[1] == "<", [.. parts[2..].Select(Uri.UnescapeDataString)]);
    }

    private static ReadOnlySpan<byte> Signature(ReadOnlySpan<byte> payload, byte[] key) =>
        HMACSHA256.HashData(key, payload).AsSpan(0, SignatureLength);

    private static string Hash(string scope) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(scope)).AsSpan(0, 8));
}
