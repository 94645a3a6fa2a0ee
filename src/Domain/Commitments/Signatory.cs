using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Commitments;

/// <summary>The person who signs for an institution, with their signature once given.</summary>
public sealed class Signatory
{
    public const int NameMaxLength = 200;

    public const int OfficeMaxLength = 200;

    private Signatory(int number, InstitutionId institutionId, string name, string office, AccountId? accountId) =>
        (Number, InstitutionId, Name, Office, AccountId) = (number, institutionId, name, office, accountId);

    /// <summary>The number on the sheet, from 1.</summary>
    public int Number { get; }

    /// <summary>The institution bound by the signature.</summary>
    public InstitutionId InstitutionId { get; }

    public string Name { get; }

    public string Office { get; }

    /// <summary>The account they may sign with; null when they sign on paper.</summary>
    public AccountId? AccountId { get; }

    public Signature? Signature { get; private set; }

    internal static Signatory Of(int number, SignatoryDetails details) =>
        new(number, details.InstitutionId, details.Name, details.Office, details.AccountId);

    internal void Sign(Signature signature) => Signature = signature;
}

/// <param name="RecordedAt">When it was entered here, which may be later than the day it was signed.</param>
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
    public const int PlaceMaxLength = 200;
}
