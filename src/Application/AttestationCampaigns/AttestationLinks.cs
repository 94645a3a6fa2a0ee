using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using JippApi.Application.Common;
using JippApi.Domain.AttestationCampaigns;

namespace JippApi.Application.AttestationCampaigns;

/// <summary>The link to a question.</summary>
/// <param name="EntryId">The question.</param>
/// <param name="Generation">The generation of the link; only the newest of a question is valid.</param>
/// <param name="IsHandedOut">Whether somebody handed it out, instead of it being mailed to those who write for the
/// owner.</param>
public sealed record AttestationLink(AttestationEntryId EntryId, int Generation, bool IsHandedOut)
{
    /// <summary>Path of the page, before the token.</summary>
    public const string Path = "/attest/";

    /// <summary>Name of the argument of a notification with the question whose link its message gets.</summary>
    public const string EntryArgument = "entry";

    /// <summary>Name of the argument with the generation of that link.</summary>
    public const string GenerationArgument = "generation";

    /// <summary>Returns the link that the message of a notification gets; null for one about something else.</summary>
    public static AttestationLink? Of(IReadOnlyDictionary<string, string> arguments) =>
        Guid.TryParse(arguments.GetValueOrDefault(EntryArgument), out var entry)
        && int.TryParse(arguments.GetValueOrDefault(GenerationArgument), CultureInfo.InvariantCulture, out var generation)
            ? new(new(entry), generation, IsHandedOut: false)
            : null;
}

/// <summary>
/// Signs the links to the questions of campaigns. A link is an opaque text that says which question it opens, so
/// nothing secret is stored, and whoever reads the database cannot answer for an owner.
/// </summary>
public sealed class AttestationLinks(IServerKeys keys)
{
    private const int IdLength = 16;
    private const int HeadLength = IdLength + 3;
    private const int SignatureLength = 16;

    /// <summary>Returns the token of a link.</summary>
    public string TokenOf(AttestationLink link)
    {
        var bytes = new byte[HeadLength + SignatureLength];
        link.EntryId.Value.TryWriteBytes(bytes);
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(IdLength), (ushort)link.Generation);
        bytes[HeadLength - 1] = (byte)(link.IsHandedOut ? 1 : 0);
        Sign(bytes).CopyTo(bytes.AsSpan(HeadLength));
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>Returns what a token opens; null when this server has not issued it.</summary>
    public AttestationLink? Read(string token)
    {
        Span<byte> bytes = stackalloc byte[HeadLength + SignatureLength];
        if (
            token.Length != Base64Url.GetEncodedLength(bytes.Length)
            || Base64Url.DecodeFromChars(token, bytes, out _, out var length) != OperationStatus.Done
            || length != bytes.Length
            || !CryptographicOperations.FixedTimeEquals(bytes[HeadLength..], Sign(bytes))
        )
            return null;
        return new(new(new Guid(bytes[..IdLength])), BinaryPrimitives.ReadUInt16BigEndian(bytes[IdLength..]), bytes[HeadLength - 1] == 1);
    }

    private ReadOnlySpan<byte> Sign(ReadOnlySpan<byte> bytes) =>
        HMACSHA256.HashData(keys.AttestationLinks, bytes[..HeadLength]).AsSpan(0, SignatureLength);
}
