using JippApi.Application.AuditTrail;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Commitments;

namespace JippApi.Application.Commitments;

/// <summary>
/// A commitment sheet to print. Nothing in it depends on the reader or the day, so the same sheet always prints the
/// same.
/// </summary>
public sealed record PrintedCommitment
{
    public required Guid Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Name of the province whose hub maintains the sheet.</summary>
    public required string Province { get; init; }

    /// <summary>First budget year in which the commitments apply.</summary>
    public required int BudgetYear { get; init; }

    /// <summary>Edition of the sheet: 1 for the original, higher for amendments.</summary>
    public required int Edition { get; init; }

    /// <summary>Stored status, which does not depend on the day: a signed sheet is not shown as in force.</summary>
    public required CommitmentStatus Status { get; init; }

    /// <summary>Why the sheet was ended.</summary>
    public string? StatusReason { get; init; }

    /// <summary>When the last signatory signed.</summary>
    public DateTimeOffset? SignedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>SHA-256 of the signed text; null for a draft.</summary>
    public string? DocumentHash { get; init; }

    /// <summary>Public address for verification; null for a draft.</summary>
    public string? VerificationAddress { get; init; }

    /// <summary>The promises, grouped by innovation.</summary>
    public required IReadOnlyList<PromisedInnovation> Innovations { get; init; }

    public required IReadOnlyList<SignatoryItem> Signatories { get; init; }

    public required IReadOnlyList<Witness> Witnesses { get; init; }

    /// <summary>The other fully signed editions, oldest first.</summary>
    public required IReadOnlyList<PrintedEdition> Editions { get; init; }

    /// <summary>Names of the responsible units by id.</summary>
    public required IReadOnlyDictionary<Guid, string> Units { get; init; }

    /// <summary>Whether the sheet is fictitious sample data.</summary>
    public required bool IsIllustrative { get; init; }

    /// <summary>The head of the audit log to print; null while there is none.</summary>
    public ExportedHead? Head { get; init; }
}

/// <summary>An innovation and the promises to replicate it.</summary>
/// <param name="Title">Title of the innovation.</param>
/// <param name="Promises">The promises of its adopters.</param>
public sealed record PromisedInnovation(string Title, IReadOnlyList<PrintedPromise> Promises);

/// <summary>A promise on a sheet.</summary>
/// <param name="Number">Number of the line on the sheet.</param>
/// <param name="Plan">The plan as signed.</param>
/// <param name="AmendmentReason">Why an amendment changes the promise.</param>
public sealed record PrintedPromise(int Number, SignedPlan Plan, string? AmendmentReason);

/// <summary>Another edition of a sheet.</summary>
/// <param name="Edition">Number of the edition.</param>
/// <param name="Title">Title of the edition.</param>
/// <param name="SignedAt">When the last signatory signed.</param>
/// <param name="DocumentHash">SHA-256 of the signed text.</param>
public sealed record PrintedEdition(int Edition, string Title, DateTimeOffset SignedAt, string DocumentHash);
