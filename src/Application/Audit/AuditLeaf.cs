using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace JippApi.Application.Audit;

/// <summary>
/// What the audit log commits to: every member of an event, and its details by a salted hash. When the text of a person
/// is erased, its salt goes too; the commitment stays, so every proof stays valid and nobody can guess the text from
/// it.
/// </summary>
public static class AuditLeaf
{
    /// <summary>Length of a salt in bytes.</summary>
    public const int SaltLength = 16;

    private const string Format = "jipp-audit-1";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns a new salt.</summary>
    public static byte[] NewSalt() => RandomNumberGenerator.GetBytes(SaltLength);

    /// <summary>Returns the commitment to the details of an event: SHA-256 of the salt followed by the text.</summary>
    public static byte[] DetailsHash(byte[] salt, string? details) => SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(details ?? "")]);

    /// <summary>Returns the text that is hashed: a JSON array of the members, without white space.</summary>
    public static string Text(AuditEvent happened)
    {
        string?[] members =
        [
            Format,
            happened.EventId.ToString(),
            happened.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            happened.Actor,
            happened.ActingFor,
            happened.Client,
            happened.Action,
            happened.ResourceType,
            happened.ResourceId,
            happened.RegionCode,
            happened.InstitutionId?.Value.ToString(),
            happened.Sources,
            happened.RequestId,
            Convert.ToHexStringLower(happened.DetailsHash),
            happened.ChainHash,
        ];
        return JsonSerializer.Serialize(members, Plain);
    }

    /// <summary>Returns the hash of the event as a leaf of the log.</summary>
    public static byte[] Hash(AuditEvent happened) => MerkleHash.Leaf(Encoding.UTF8.GetBytes(Text(happened)));

    /// <summary>
    /// Whether the details are those that the event was recorded with; also true once they are erased.
    /// </summary>
    public static bool DetailsFit(AuditEvent happened) =>
        happened.DetailsSalt is not { } salt || DetailsHash(salt, happened.Details).AsSpan().SequenceEqual(happened.DetailsHash);
}
