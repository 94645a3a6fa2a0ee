using System.Text.Json.Serialization;
using JippApi.Application.Documents;
using JippApi.Application.Innovations;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Commitments;

namespace JippApi.Application.Commitments;

/// <summary>A commitment sheet as an item of a list.</summary>
public record CommitmentCard
{
    private const int First = -1;

    /// <summary>Opaque identifier.</summary>
    [JsonPropertyOrder(First)]
    public required Guid Id { get; init; }

    /// <summary>True of what was invented for the sample; absent otherwise.</summary>
    [JsonPropertyOrder(First)]
    public bool? IsIllustrative => Illustration.Mark(Id);

    /// <summary>Its title.</summary>
    [JsonPropertyOrder(First)]
    public required string Title { get; init; }

    /// <summary>The province whose hub keeps it.</summary>
    [JsonPropertyOrder(First)]
    public required string ProvinceCode { get; init; }

    /// <summary>From this budget year on it is in force.</summary>
    [JsonPropertyOrder(First)]
    public required int BudgetYear { get; init; }

    /// <summary>1, or more for an amendment.</summary>
    [JsonPropertyOrder(First)]
    public required int Edition { get; init; }

    /// <summary>The sheet that it amends.</summary>
    [JsonPropertyOrder(First)]
    public Guid? AmendsId { get; init; }

    /// <summary>Where it stands today.</summary>
    [JsonPropertyOrder(First)]
    public required CommitmentStatus Status { get; init; }

    /// <summary>When the last signatory signed.</summary>
    [JsonPropertyOrder(First)]
    public DateTimeOffset? SignedAt { get; init; }

    /// <summary>How many promises it has.</summary>
    [JsonPropertyOrder(First)]
    public required int LineCount { get; init; }

    /// <summary>How many are to sign.</summary>
    [JsonPropertyOrder(First)]
    public required int SignatoryCount { get; init; }

    /// <summary>How many have signed.</summary>
    [JsonPropertyOrder(First)]
    public required int SignatureCount { get; init; }

    /// <summary>When it was last changed.</summary>
    [JsonPropertyOrder(First)]
    public required DateTimeOffset UpdatedAt { get; init; }
}

/// <summary>A commitment sheet.</summary>
public sealed record CommitmentDocument : CommitmentCard
{
    /// <summary>Why it ended.</summary>
    public string? StatusReason { get; init; }

    /// <summary>SHA-256 of all that is signed; absent while it is a draft.</summary>
    public string? DocumentHash { get; init; }

    /// <summary>What is promised.</summary>
    public required IReadOnlyList<CommitmentLineItem> Lines { get; init; }

    /// <summary>Who signs.</summary>
    public required IReadOnlyList<SignatoryItem> Signatories { get; init; }

    /// <summary>Before whom.</summary>
    public required IReadOnlyList<Witness> Witnesses { get; init; }

    /// <summary>All editions, its own too, oldest first, as far as the caller may know of them.</summary>
    public required IReadOnlyList<EditionRef> Editions { get; init; }

    /// <summary>When it was first written.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Where to go on from here.</summary>
    public required CommitmentLinks Links { get; init; }

    /// <summary>Grows with each change; it makes the entity tag.</summary>
    [JsonIgnore]
    public int Version { get; init; }
}

/// <summary>A promise.</summary>
/// <param name="Number">Its number on the sheet.</param>
/// <param name="PlanId">The plan that is promised.</param>
/// <param name="Adopter">Who promises it.</param>
/// <param name="Origin">The innovation that is repeated.</param>
/// <param name="Amendment">What changes, on an amendment.</param>
/// <param name="Baseline">Which baseline of its plan it is, once all have signed.</param>
/// <param name="Hash">Its hash in the chain; absent while the sheet is a draft.</param>
/// <param name="Kept">Action items that kept these days, as they were closed before the last signature on an amendment
/// that was to move them.</param>
public sealed record CommitmentLineItem(
    int Number,
    Guid PlanId,
    AdopterRef Adopter,
    PromisedOrigin Origin,
    AmendmentInput? Amendment,
    int? Baseline,
    string? Hash,
    IReadOnlyList<ItemShiftInput>? Kept
);

/// <summary>The innovation that a promise is about.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="RegistryNumber">Its registry number.</param>
public sealed record PromisedOrigin(Guid Id, string Title, string? RegistryNumber);

/// <summary>Who signs, and whether they have.</summary>
/// <param name="Number">Their number on the sheet.</param>
/// <param name="Institution">The institution that is bound by the signature.</param>
/// <param name="Name">Name.</param>
/// <param name="Office">Office.</param>
/// <param name="AccountId">The account by which they may sign; for those who keep the sheet, and for
/// themselves.</param>
/// <param name="Signature">Their signature, once given.</param>
public sealed record SignatoryItem(
    int Number,
    InstitutionRef Institution,
    string Name,
    string Office,
    Guid? AccountId,
    SignatureItem? Signature
);

/// <summary>A signature.</summary>
/// <param name="Method">How it was given.</param>
/// <param name="SignedOn">The day (WIB) on which it was given.</param>
/// <param name="Place">Where.</param>
/// <param name="DocumentHash">Hash of the document that was signed.</param>
/// <param name="ScanHash">SHA-256 of the scanned paper.</param>
/// <param name="RecordedAt">When it was put on record.</param>
public sealed record SignatureItem(
    SigningMethod Method,
    DateOnly SignedOn,
    string Place,
    string DocumentHash,
    string? ScanHash,
    DateTimeOffset RecordedAt
);

/// <summary>An edition of a sheet.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Edition">Its number.</param>
/// <param name="Status">Where it stands today.</param>
/// <param name="SignedAt">When the last signatory signed.</param>
public sealed record EditionRef(Guid Id, int Edition, CommitmentStatus Status, DateTimeOffset? SignedAt);

/// <summary>Addresses around a sheet.</summary>
public sealed record CommitmentLinks(string Self, string Transitions, string Document, string Fulfilment, string Verification)
{
    /// <summary>The addresses around a sheet.</summary>
    public static CommitmentLinks Of(Guid sheet)
    {
        var self = $"/api/v1/commitments/{sheet}";
        return new(self, $"{self}/transitions", $"{self}/document", $"{self}/fulfilment", $"{self}/verification");
    }
}
