using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;

namespace JippApi.Domain.Competitions.Judging;

/// <summary>
/// The judgement of one evaluator on one entry in one stage (<i>penilaian</i>). Only the draw makes it, and what was
/// submitted never changes.
/// </summary>
public sealed class Evaluation : AggregateRoot
{
    public const int CommentMaxLength = 5_000;

    public const int ReasonMaxLength = 1_000;

    public const int StageMaxLength = 40;

    /// <summary>The days before the last one on which an evaluator is reminded.</summary>
    public static readonly IReadOnlyList<int> ReminderDays = [7, 1];

    private Evaluation(EvaluationId id, CompetitionId competitionId, string stage, DateTimeOffset assignedAt) =>
        (Id, CompetitionId, Stage, AssignedAt) = (id, competitionId, stage, assignedAt);

    public EvaluationId Id { get; }

    public CompetitionId CompetitionId { get; }

    /// <summary>Code of the stage.</summary>
    public string Stage { get; }

    public CompetitionEntryId EntryId { get; private init; }

    public AccountId EvaluatorId { get; private init; }

    public EvaluationStatus Status { get; private set; }

    public IReadOnlyList<CriterionScore> Scores { get; private set; } = [];

    /// <summary>A remark on the entry as a whole.</summary>
    public string? Comment { get; private set; }

    /// <summary>The last day (WIB) on which it can be submitted.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>Whether it was drawn because the totals of the others differed too much.</summary>
    public bool IsFurther { get; private init; }

    public DateTimeOffset AssignedAt { get; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>The weighted total; null until it is submitted.</summary>
    public decimal? Total { get; private set; }

    /// <summary>Why the evaluator stepped back.</summary>
    public string? RecusalReason { get; private set; }

    /// <summary>How many of the reminders were sent, or were due before the evaluator was drawn.</summary>
    public byte RemindedStage { get; private set; }

    /// <summary>Whether it counts as one of those that the entry needs.</summary>
    public bool IsLive => Status is EvaluationStatus.Assigned or EvaluationStatus.Drafted or EvaluationStatus.Submitted;

    /// <summary>Whether it can still be written.</summary>
    public bool IsOpen => Status is EvaluationStatus.Assigned or EvaluationStatus.Drafted;

    /// <param name="competition">The edition.</param>
    /// <param name="stage">Code of the stage.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="evaluator">The evaluator whom the draw chose.</param>
    /// <param name="dueOn">The last day for it.</param>
    /// <param name="isFurther">Whether the totals of the others differed too much.</param>
    /// <param name="at">The time.</param>
    public static Evaluation Assign(
        CompetitionId competition,
        string stage,
        CompetitionEntryId entry,
        AccountId evaluator,
        DateOnly dueOn,
        bool isFurther,
        DateTimeOffset at,
        EvaluationId? id = null
    )
    {
        var evaluation = new Evaluation(id ?? EvaluationId.New(), competition, stage, at)
        {
            EntryId = entry,
            EvaluatorId = evaluator,
            DueOn = dueOn,
            IsFurther = isFurther,
        };
        evaluation.RemindedStage = evaluation.RemindersBy(Wib.DayOf(at)); // reminders of days that are over are not sent
        evaluation.Raise(new EvaluationAssigned(evaluation.Id, competition, stage, entry, evaluator, isFurther, at));
        return evaluation;
    }

    /// <summary>Saves a draft, which nobody else sees.</summary>
    public void Draft(EditionStage stage, IReadOnlyList<CriterionScore> scores, string? comment, DateTimeOffset at)
    {
        EvaluationRules.Open.Require(IsOpen);
        EvaluationRules.InTime.Require(Wib.DayOf(at) <= DueOn);
        List<string> allowed = [.. stage.Scored.Select(criterion => criterion.Code)];
        var isKnown = scores.All(score => allowed.Contains(score.Criterion, StringComparer.Ordinal));
        var isOnce = scores.DistinctBy(score => score.Criterion, StringComparer.Ordinal).Count() == scores.Count;
        EvaluationRules.CriteriaKnown.Require(isKnown && isOnce, allowed);

        (Status, Scores, Comment) = (EvaluationStatus.Drafted, scores, comment);
    }

    /// <summary>Submits the draft: it counts from now on, and never changes.</summary>
    public void Submit(EditionStage stage, DateTimeOffset at)
    {
        EvaluationRules.Open.Require(IsOpen);
        EvaluationRules.InTime.Require(Wib.DayOf(at) <= DueOn);
        var missing = Missing(stage);
        EvaluationRules.Complete.Require(missing.Count == 0, missing);

        (Status, SubmittedAt) = (EvaluationStatus.Submitted, at);
        Total = ScoreTotals.Rounded(ScoreTotals.Exact(stage, Scores));
        Raise(new EvaluationSubmitted(Id, CompetitionId, Stage, EntryId, at));
    }

    /// <summary>Steps back from the entry; what was drafted is forgotten.</summary>
    public void Recuse(string reason, DateTimeOffset at)
    {
        EvaluationRules.Open.Require(IsOpen);

        (Status, RecusalReason, Scores, Comment) = (EvaluationStatus.Recused, reason, [], null);
        Raise(new EvaluationRecused(Id, CompetitionId, Stage, EntryId, at));
    }

    /// <summary>Ends it without points; what was submitted stays.</summary>
    public void Release(DateTimeOffset at)
    {
        EvaluationRules.Open.Require(IsOpen);

        (Status, Scores, Comment) = (EvaluationStatus.Released, [], null);
        Raise(new EvaluationReleased(Id, CompetitionId, Stage, EntryId, at));
    }

    /// <summary>
    /// Forgets why the evaluator stepped back, because their account is erased. Points and reasons stay: ranks follow
    /// from them.
    /// </summary>
    public void ForgetPerson() => RecusalReason = null;

    /// <summary>Moves the last day to a later one, because the organiser has extended the stage.</summary>
    public void ExtendTo(DateOnly until, DateOnly today)
    {
        if (!IsOpen || until <= DueOn)
            return;
        DueOn = until;
        RemindedStage = RemindersBy(today); // reminders of the later day are sent anew
    }

    /// <summary>Records that the evaluator was reminded.</summary>
    public void Remind(byte stage)
    {
        EvaluationRules.Open.Require(IsOpen);

        RemindedStage = stage;
    }

    /// <summary>How many of the reminders are due on a day.</summary>
    public byte RemindersBy(DateOnly day) => (byte)ReminderDays.Count(days => day >= DueOn.AddDays(-days));

    /// <summary>The criteria that lack points or a reason.</summary>
    public IReadOnlyList<string> Missing(EditionStage stage) =>
        [
            .. stage
                .Scored.Where(criterion =>
                    !Scores.Any(score => score.Criterion == criterion.Code && !string.IsNullOrWhiteSpace(score.Reason))
                )
                .Select(criterion => criterion.Code),
        ];

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("competition-evaluation", Id.Value.ToString());
}
