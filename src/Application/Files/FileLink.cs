using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using JippApi.Domain.Common;
using JippApi.Domain.Files;

namespace JippApi.Application.Files;

/// <summary>
/// Lets whoever holds it read a file for a few minutes. Travels as an opaque, signed text, so that the server keeps
/// nothing and nobody can make one up.
/// </summary>
/// <param name="FileId">The file, and no other.</param>
/// <param name="ExpiresAt">Until when; whole seconds.</param>
/// <param name="GivenBy">Who gave it, and answers for who reads by it.</param>
internal sealed record FileLink(StoredFileId FileId, DateTimeOffset ExpiresAt, UserId GivenBy)
{
    /// <summary>Longest text of a link.</summary>
    public const int MaxLength = 600;

    private const int SignatureLength = 32;
    private const int HeadLength = 24;

    /// <summary>The link as it is sent.</summary>
    public string Sign(byte[] key)
    {
        var giver = Encoding.UTF8.GetBytes(GivenBy.Value);
        var payload = new byte[HeadLength + giver.Length];
        FileId.Value.TryWriteBytes(payload);
        BinaryPrimitives.WriteInt64BigEndian(payload.AsSpan(16), ExpiresAt.ToUnixTimeSeconds());
        giver.CopyTo(payload, HeadLength);
        return Base64Url.EncodeToString([.. HMACSHA256.HashData(key, payload), .. payload]);
    }

    /// <summary>The link as it was sent for a file.</summary>
    /// <exception cref="RuleBrokenException">It is not one of ours for that file, or it has ended.</exception>
    public static FileLink Read(string text, Guid file, byte[] key, DateTimeOffset now)
    {
        FileRules.LinkIsOurs.Require(text.Length <= MaxLength && Base64Url.IsValid(text));
        var bytes = Base64Url.DecodeFromChars(text);
        FileRules.LinkIsOurs.Require(bytes.Length > SignatureLength + HeadLength);
        var payload = bytes.AsSpan(SignatureLength);
        FileRules.LinkIsOurs.Require(
            CryptographicOperations.FixedTimeEquals(bytes.AsSpan(0, SignatureLength), HMACSHA256.HashData(key, payload))
        );
        FileRules.LinkIsOurs.Require(new Guid(payload[..16]) == file);

        var link = new FileLink(
            new(file),
            DateTimeOffset.FromUnixTimeSeconds(BinaryPrimitives.ReadInt64BigEndian(payload[16..])),
            new(Encoding.UTF8.GetString(payload[HeadLength..]))
        );
        FileRules.LinkIsOpen.Require(now < link.ExpiresAt);
        return link;
    }
}
