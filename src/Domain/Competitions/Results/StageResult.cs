using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;

namespace JippApi.Domain.Competitions.Results;

/// <summary>
/// The result of one entry in one stage, fixed when the stage is closed. An aggregate of its own, because an edition
/// can have thousands of entries. Only the decision on an appeal changes it, and says so.
/// </summary>
public sealed class StageResult : AggregateRoot
{
    public const int ReasonMaxLength = 2_000;

    private StageResult(StageResultId id, CompetitionId competitionId, string stage, CompetitionEntryId entryId, string group) =>
        (Id, CompetitionId, Stage, EntryId, Group) = (id, competitionId, stage, entryId, group);

    public StageResultId Id { get; }

    public CompetitionId CompetitionId { get; }

    /// <summary>The code of the stage.</summary>
    public string Stage { get; }

    public CompetitionEntryId EntryId { get; }

    /// <summary>The code of its group.</summary>
    public string Group { get; }

    /// <summary>The place in its group by points; null when the stage or the entry has none.</summary>
    public int? Rank { get; private init; }

    public decimal? Total { get; private init; }

    /// <summary>
    /// The tie-breaker that placed it behind the one before with the same total; see <see cref="RankedEntry"/>.
    /// </summary>
    public string? TieBrokenBy { get; private init; }

    public bool GoesOn { get; private set; }

    public AdvanceReason Reason { get; private set; }

    /// <summary>The plenary's decision against the rank; null when there was none.</summary>
    public bool? PlenaryGoesOn { get; private init; }

    /// <summary>Why the plenary decided other than its place.</summary>
    public string? PlenaryReason { get; private init; }

    /// <summary>The person who recorded the decision of the plenary.</summary>
    public UserId? PlenaryBy { get; private init; }

    /// <summary>The appeal whose decision changed it.</summary>
    public AppealId? AppealId { get; private set; }

    /// <summary>The codes of the tiers it reached, the widest first.</summary>
    public IReadOnlyList<string> Tiers { get; private set; } = [];

    public static StageResult Of(CompetitionId competition, string stage, Advanced advanced) =>
        new(StageResultId.New(), competition, stage, advanced.Id, advanced.Group)
        {
            Rank = advanced.Rank,
            Total = advanced.Total,
            TieBrokenBy = advanced.TieBrokenBy,
            GoesOn = advanced.GoesOn,
            Reason = advanced.Reason,
            PlenaryGoesOn = advanced.Change?.GoesOn,
            PlenaryReason = advanced.Change?.Reason,
            PlenaryBy = advanced.Change?.By,
            Tiers = advanced.Tiers,
        };

    /// <summary>Lets it go on beside the others, whose results stay as they are.</summary>
    /// <param name="stage">The stage, whose widest tier of the group it gets.</param>
    /// <param name="appeal">The appeal that was upheld.</param>
    /// <param name="at">The time.</param>
    public void Admit(EditionStage stage, AppealId appeal, DateTimeOffset at)
    {
        ResultRules.EffectFits.Require(!GoesOn);

        (GoesOn, Reason, AppealId) = (true, AdvanceReason.AdmittedOnAppeal, appeal);
        Tiers = AppealOutcome.TiersOf(stage, Group);
        Raise(new StageResultChanged(Id, CompetitionId, EntryId, Stage, Reason, appeal, at));
    }

    /// <summary>Keeps it from going on; nobody takes its place.</summary>
    public void Exclude(AppealId appeal, DateTimeOffset at)
    {
        ResultRules.EffectFits.Require(GoesOn);

        (GoesOn, Reason, AppealId, Tiers) = (false, AdvanceReason.ExcludedOnAppeal, appeal, []);
        Raise(new StageResultChanged(Id, CompetitionId, EntryId, Stage, Reason, appeal, at));
    }

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("competition-result", Id.Value.ToString());
}
