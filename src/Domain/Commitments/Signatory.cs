using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Commitments;

/// <summary>Who signs for an institution, and their signature once it is given.</summary>
public sealed class Signatory
{
    /// <summary>Longest name.</summary>
    public const int NameMaxLength = 200;

    /// <summary>Longest office.</summary>
    public const int OfficeMaxLength = 200;

    private Signatory(int number, InstitutionId institutionId, string name, string office, AccountId? accountId) =>
        (Number, InstitutionId, Name, Office, AccountId) = (number, institutionId, name, office, accountId);

    /// <summary>Their number on the sheet, from 1.</summary>
    public int Number { get; }

    /// <summary>The institution that is bound by the signature.</summary>
    public InstitutionId InstitutionId { get; }

    /// <summary>Name.</summary>
    public string Name { get; }

    /// <summary>Office.</summary>
    public string Office { get; }

    /// <summary>The account by which they may sign; null when they sign on paper.</summary>
    public AccountId? AccountId { get; }

    /// <summary>Their signature; null until they sign.</summary>
    public Signature? Signature { get; private set; }

    internal static Signatory Of(int number, SignatoryDetails details) =>
        new(number, details.InstitutionId, details.Name, details.Office, details.AccountId);

    internal void Sign(Signature signature) => Signature = signature;
}

/// <summary>A signature.</summary>
/// <param name="Method">How it was given.</param>
/// <param name="SignedOn">The day on which it was given.</param>
/// <param name="Place">Where.</param>
/// <param name="DocumentHash">Hash of the document that was signed.</param>
/// <param name="RecordedAt">When it was put on record.</param>
/// <param name="RecordedBy">By whom.</param>
/// <param name="ScanHash">SHA-256 of the scanned paper; null when they signed by account.</param>
public sealed record Signature(
    SigningMethod Method,
    DateOnly SignedOn,
    string Place,
    string DocumentHash,
    DateTimeOffset RecordedAt,
    UserId RecordedBy,
    string? ScanHash = null
)
{
    /// <summary>Longest place.</summary>
    public const int PlaceMaxLength = 200;
}
