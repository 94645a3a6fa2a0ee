using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace JippApi.Application.Audit;

/// <summary>Computes the hashes of audit events.</summary>
public static class AuditHash
{
    /// <summary>The hash before the first event.</summary>
    public static readonly string Beginning = new('0', 64);

    /// <summary>Hashes the JSON array of all members of the event, preceded by the previous hash.</summary>
    public static string Of(AuditEvent happened, string previousHash)
    {
        string?[] said =
        [
            previousHash,
            happened.Number.ToString(CultureInfo.InvariantCulture),
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
            happened.Details,
        ];
        return Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(said, JsonSerializerOptions.Default)))
        );
    }
}
