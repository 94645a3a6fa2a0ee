using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.Documents;
using JippApi.Application.Places;
using JippApi.Domain.Commitments;

namespace JippApi.Application.Commitments;

/// <summary>A commitment sheet, as shown in lists.</summary>
public record CommitmentCard : VersionedItem
{
    private const int First = -1;

    /// <summary>Opaque identifier.</summary>
    [JsonPropertyOrder(First)]
    public required Guid Id { get; init; }

    /// <summary>True for fictitious sample data; absent otherwise.</summary>
    [JsonPropertyOrder(First)]
    public bool? IsIllustrative => Illustration.Mark(Id);

    /// <summary>Title of the sheet.</summary>
    [JsonPropertyOrder(First)]
    public required string Title { get; init; }

    /// <summary>Kemendagri code of the province whose hub maintains the sheet.</summary>
    [JsonPropertyOrder(First)]
    public required string ProvinceCode { get; init; }

    /// <summary>First budget year in which the commitments apply.</summary>
    [JsonPropertyOrder(First)]
    public required int BudgetYear { get; init; }

    /// <summary>Edition of the sheet: 1 for the original, higher for amendments.</summary>
    [JsonPropertyOrder(First)]
    public required int Edition { get; init; }

    /// <summary>The sheet this one amends; absent for an original.</summary>
    [JsonPropertyOrder(First)]
    public Guid? AmendsId { get; init; }

    /// <summary>Status as of today.</summary>
    [JsonPropertyOrder(First)]
    public required CommitmentStatus Status { get; init; }

    /// <summary>When the last signatory signed; absent until then.</summary>
    [JsonPropertyOrder(First)]
    public DateTimeOffset? SignedAt { get; init; }

    /// <summary>Number of promises.</summary>
    [JsonPropertyOrder(First)]
    public required int LineCount { get; init; }

    /// <summary>Number of signatories.</summary>
    [JsonPropertyOrder(First)]
    public required int SignatoryCount { get; init; }

    /// <summary>Number of signatures given.</summary>
    [JsonPropertyOrder(First)]
    public required int SignatureCount { get; init; }

    /// <summary>When the sheet was last changed.</summary>
    [JsonPropertyOrder(First)]
    public required DateTimeOffset UpdatedAt { get; init; }
}

/// <summary>A commitment sheet (<i>lembar komitmen</i>).</summary>
public sealed record CommitmentDocument : CommitmentCard
{
    /// <summary>Why the sheet was ended; absent until then.</summary>
    public string? StatusReason { get; init; }

    /// <summary>SHA-256 of everything that is signed; absent for a draft.</summary>
    public string? DocumentHash { get; init; }

    /// <summary>The promises.</summary>
    public required IReadOnlyList<CommitmentLineItem> Lines { get; init; }

    /// <summary>The signatories and their signatures.</summary>
    public required IReadOnlyList<SignatoryItem> Signatories { get; init; }

    /// <summary>The witnesses of the signing.</summary>
    public required IReadOnlyList<Witness> Witnesses { get; init; }

    /// <summary>All editions visible to the caller, including this one, oldest first.</summary>
    public required IReadOnlyList<EditionRef> Editions { get; init; }

    /// <summary>When the sheet was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Addresses of related resources.</summary>
    public required CommitmentLinks Links { get; init; }
}

/// <summary>A promise on a sheet.</summary>
/// <param name="Number">Number of the line on the sheet.</param>
/// <param name="PlanId">The replication plan promised.</param>
/// <param name="Adopter">The institution that makes the promise.</param>
/// <param name="Origin">The innovation to replicate.</param>
/// <param name="Amendment">The change of an earlier promise; present only on an amendment.</param>
/// <param name="Baseline">Number of the plan's baseline that this line became; absent until all have signed.</param>
/// <param name="Hash">Hash of the line in the chain; absent while the sheet is a draft.</param>
/// <param name="Kept">Action items that keep these dates although the amendment moves them, because they were closed
/// before the last signature.</param>
public sealed record CommitmentLineItem(
    int Number,
    Guid PlanId,
    AdopterRef Adopter,
    PromisedOrigin Origin,
    AmendmentInput? Amendment,
    int? Baseline,
    string? Hash,
    IReadOnlyList<ItemRescheduleInput>? Kept
);

/// <summary>The innovation a promise is about.</summary>
/// <param name="Id">Id of the innovation.</param>
/// <param name="Title">Title of the innovation.</param>
/// <param name="RegistryNumber">Registry number of the innovation; absent when it has none.</param>
public sealed record PromisedOrigin(Guid Id, string Title, string? RegistryNumber);

/// <summary>An edition of a sheet.</summary>
/// <param name="Id">Id of the edition.</param>
/// <param name="Edition">Number of the edition.</param>
/// <param name="Status">Status as of today.</param>
/// <param name="SignedAt">When the last signatory signed; absent until then.</param>
public sealed record EditionRef(Guid Id, int Edition, CommitmentStatus Status, DateTimeOffset? SignedAt);

/// <summary>Addresses related to a sheet.</summary>
/// <param name="Self">The sheet itself.</param>
/// <param name="Transitions">The statuses that may follow.</param>
/// <param name="Document">The text that is signed.</param>
/// <param name="Fulfilment">What became of each promise.</param>
/// <param name="Verification">Whether a paper is the sheet that was signed.</param>
/// <param name="Pdf">The paper to sign, for a browser to open.</param>
public sealed record CommitmentLinks(string Self, string Transitions, string Document, string Fulfilment, string Verification, string Pdf)
{
    /// <summary>Returns the addresses related to a sheet.</summary>
    public static CommitmentLinks Of(Guid sheet)
    {
        var self = $"/api/v1/commitments/{sheet}";
        return new(self, $"{self}/transitions", $"{self}/document", $"{self}/fulfilment", $"{self}/verification", $"{self}?format=pdf");
    }
}
