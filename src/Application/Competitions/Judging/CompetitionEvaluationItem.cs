using JippApi.Application.Common;
using JippApi.Domain.Competitions.Judging;

namespace JippApi.Application.Competitions.Judging;

/// <summary>An evaluation of an entry, without its contents.</summary>
public sealed record CompetitionEvaluationItem : VersionedItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>Id of the edition.</summary>
    public required Guid CompetitionId { get; init; }

    /// <summary>Name of the edition.</summary>
    public required string Competition { get; init; }

    /// <summary>Code of the stage.</summary>
    public required string Stage { get; init; }

    /// <summary>Id of the entry.</summary>
    public required Guid EntryId { get; init; }

    /// <summary>Number of the entry in the edition.</summary>
    public int? EntryNumber { get; init; }

    /// <summary>Title of the entry.</summary>
    public required string Title { get; init; }

    /// <summary>Code of the group.</summary>
    public required string Group { get; init; }

    /// <summary>Code of the category; absent where the edition has none.</summary>
    public string? Category { get; init; }

    /// <summary>Status of the evaluation.</summary>
    public required EvaluationStatus Status { get; init; }

    /// <summary>Last day (WIB) on which it can be submitted.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Whether it was drawn because the totals of the others differed too much.</summary>
    public required bool IsFurther { get; init; }

    /// <summary>Number of evaluations of the entry that were submitted in the stage.</summary>
    public required int Scored { get; init; }

    /// <summary>Number of evaluations that the entry needs in the stage.</summary>
    public required int Needed { get; init; }

    /// <summary>When the evaluator was drawn.</summary>
    public required DateTimeOffset AssignedAt { get; init; }

    /// <summary>When it was submitted; absent until then.</summary>
    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>
    /// Weighted total, 0 to 100; absent until it is submitted and, for organisers, until the stage is closed.
    /// </summary>
    public decimal? Total { get; init; }

    /// <summary>Account id of the evaluator; only for organisers and the secretariat.</summary>
    public Guid? EvaluatorId { get; init; }

    /// <summary>
    /// Name of the evaluator; only for organisers and the secretariat, and absent once the account is erased.
    /// </summary>
    public string? EvaluatorName { get; init; }

    /// <summary>Addresses of related resources.</summary>
    public required EvaluationLinks Links { get; init; }

    /// <summary>Address of all evaluations of a person.</summary>
    public const string Address = "/api/v1/competition-evaluations";
}

/// <summary>Addresses related to an evaluation.</summary>
/// <param name="Self">The evaluation.</param>
/// <param name="Scores">Its scores.</param>
/// <param name="Transitions">Submission and recusal: send <c>{"to":"SUBMITTED"}</c> to this address.</param>
/// <param name="Competition">The edition.</param>
public sealed record EvaluationLinks(string Self, string Scores, string Transitions, string Competition)
{
    internal static EvaluationLinks Of(Evaluation evaluation)
    {
        var self = $"{CompetitionEvaluationItem.Address}/{evaluation.Id.Value}";
        return new(self, $"{self}/scores", $"{self}/transitions", $"/api/v1/competitions/{evaluation.CompetitionId.Value}");
    }
}
