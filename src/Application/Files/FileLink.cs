using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using JippApi.Domain.Common;
using JippApi.Domain.Files;

namespace JippApi.Application.Files;

/// <summary>
/// Lets its holder read a file for a few minutes. A link is an opaque signed text, so the server stores nothing and
/// nobody can forge one.
/// </summary>
/// <param name="FileId">The only file the link opens.</param>
/// <param name="ExpiresAt">When the link expires, in whole seconds.</param>
/// <param name="CreatedBy">Who created the link and is accountable for reads through it.</param>
internal sealed record FileLink(StoredFileId FileId, DateTimeOffset ExpiresAt, UserId CreatedBy)
{
    /// <summary>Maximum length of a link.</summary>
    public const int MaxLength = 600;

    private const int SignatureLength = 32;
    private const int HeadLength = 24;

    /// <summary>Returns the signed text of the link.</summary>
    public string Sign(byte[] key)
    {
        var giver = Encoding.UTF8.GetBytes(CreatedBy.Value);
        var payload = new byte[HeadLength + giver.Length];
        FileId.Value.TryWriteBytes(payload);
        BinaryPrimitives.WriteInt64BigEndian(payload.AsSpan(16), ExpiresAt.ToUnixTimeSeconds());
        giver.CopyTo(payload, HeadLength);
        return Base64Url.EncodeToString([.. HMACSHA256.HashData(key, payload), .. payload]);
    }

    /// <summary>Reads a link from its text.</summary>
    /// <exception cref="RuleBrokenException">The text is not a link of this server for the file, or it has
    /// expired.</exception>
    public static FileLink Read(string text, Guid file, byte[] key, DateTimeOffset now)
    {
        FileRules.LinkAuthentic.Require(text.Length <= MaxLength && Base64Url.IsValid(text));
        var bytes = Base64Url.DecodeFromChars(text);
        FileRules.LinkAuthentic.Require(bytes.Length > SignatureLength + HeadLength);
        var payload = bytes.AsSpan(SignatureLength);
        FileRules.LinkAuthentic.Require(
            CryptographicOperations.FixedTimeEquals(bytes.AsSpan(0, SignatureLength), HMACSHA256.HashData(key, payload))
        );
        FileRules.LinkAuthentic.Require(new Guid(payload[..16]) == file);

        var link = new FileLink(
            new(file),
            DateTimeOffset.FromUnixTimeSeconds(BinaryPrimitives.ReadInt64BigEndian(payload[16..])),
            new(Encoding.UTF8.GetString(payload[HeadLength..]))
        );
        FileRules.LinkNotExpired.Require(now < link.ExpiresAt);
        return link;
    }
}
