using JippApi.Application.Commitments;
using JippApi.Domain.Commitments;

namespace JippApi.Application.Documents;

/// <summary>
/// A commitment sheet as it is printed. Nothing of it depends on who asks or on the day: the same state of the sheet
/// makes the same paper.
/// </summary>
public sealed record CommitmentPaper
{
    /// <summary>Its id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The province whose hub keeps it.</summary>
    public required string Province { get; init; }

    /// <summary>From this budget year on it is in force.</summary>
    public required int BudgetYear { get; init; }

    /// <summary>1, or more for an amendment.</summary>
    public required int Edition { get; init; }

    /// <summary>Where it stands, whatever the day: a signed sheet is not said to be in force.</summary>
    public required CommitmentStatus Status { get; init; }

    /// <summary>Why it ended.</summary>
    public string? StatusReason { get; init; }

    /// <summary>When the last signatory signed.</summary>
    public DateTimeOffset? SignedAt { get; init; }

    /// <summary>When it was last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Hash of what is signed; null for a draft.</summary>
    public string? DocumentHash { get; init; }

    /// <summary>Where anybody can check it; null for a draft.</summary>
    public string? VerificationAddress { get; init; }

    /// <summary>The promises, innovation by innovation.</summary>
    public required IReadOnlyList<PromisedInnovation> Innovations { get; init; }

    /// <summary>Who signs.</summary>
    public required IReadOnlyList<SignatoryItem> Signatories { get; init; }

    /// <summary>Before whom.</summary>
    public required IReadOnlyList<Witness> Witnesses { get; init; }

    /// <summary>The other editions that all have signed, oldest first.</summary>
    public required IReadOnlyList<PaperEdition> Editions { get; init; }

    /// <summary>Names of the offices that answer for action items.</summary>
    public required IReadOnlyDictionary<Guid, string> Units { get; init; }

    /// <summary>Whether its data say that they are invented.</summary>
    public required bool IsIllustrative { get; init; }
}

/// <summary>An innovation, and who repeats it.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Promises">Each adopter's plan.</param>
public sealed record PromisedInnovation(string Title, IReadOnlyList<PaperPromise> Promises);

/// <summary>A promise of a sheet.</summary>
/// <param name="Number">Its number on the sheet.</param>
/// <param name="Plan">What is promised, as it is signed.</param>
/// <param name="AmendmentReason">Why it changes, on an amendment.</param>
public sealed record PaperPromise(int Number, SignedPlan Plan, string? AmendmentReason);

/// <summary>Another edition of a sheet.</summary>
/// <param name="Edition">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="SignedAt">When the last signatory signed.</param>
/// <param name="DocumentHash">Hash of what was signed.</param>
public sealed record PaperEdition(int Edition, string Title, DateTimeOffset SignedAt, string DocumentHash);
