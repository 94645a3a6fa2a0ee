using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;

namespace JippApi.Domain.Competitions.Results;

/// <summary>The side that contests a result.</summary>
public enum AppealKind
{
    /// <summary>The institution of the entry (<i>banding peserta</i>).</summary>
    Appeal,

    /// <summary>Anybody else (<i>sanggahan masyarakat</i>).</summary>
    Objection,
}

public enum AppealStatus
{
    Open,

    Upheld,

    Dismissed,
}

/// <summary>The effect of an upheld appeal.</summary>
public enum AppealEffect
{
    /// <summary>Nothing in the result.</summary>
    None,

    /// <summary>The entry goes on, beside those who did before.</summary>
    GoesOn,

    /// <summary>The entry does not go on; nobody takes its place.</summary>
    Excluded,

    /// <summary>The entry leaves the edition.</summary>
    Disqualified,
}

/// <summary>A contested result of an entry (<i>sanggahan</i>), filed in the objection period of a stage.</summary>
public sealed class CompetitionAppeal : AggregateRoot
{
    public const int TextMaxLength = 5_000;

    public const int ReasonMaxLength = 2_000;

    public const int MaxFiles = 10;

    private CompetitionAppeal(
        AppealId id,
        CompetitionId competitionId,
        string stage,
        CompetitionEntryId entryId,
        AppealKind kind,
        string text,
        DateTimeOffset filedAt
    )
    {
        (Id, CompetitionId, Stage, EntryId) = (id, competitionId, stage, entryId);
        (Kind, Text, FiledAt) = (kind, text, filedAt);
    }

    public AppealId Id { get; }

    public CompetitionId CompetitionId { get; }

    /// <summary>The code of the stage whose result is contested.</summary>
    public string Stage { get; }

    public CompetitionEntryId EntryId { get; }

    public AppealKind Kind { get; }

    public string Text { get; }

    /// <summary>The files that are to prove it.</summary>
    public IReadOnlyList<Guid> Files { get; private init; } = [];

    public AppealStatus Status { get; private set; } = AppealStatus.Open;

    /// <summary>The effect of the decision; null until it is decided.</summary>
    public AppealEffect? Effect { get; private set; }

    public string? DecisionReason { get; private set; }

    public UserId? DecidedBy { get; private set; }

    public UserId FiledBy { get; private init; }

    /// <summary>The one who filed it and the one they acted for: neither may decide.</summary>
    public IReadOnlyList<UserId> Persons { get; private init; } = [];

    public DateTimeOffset FiledAt { get; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <param name="result">The contested result.</param>
    /// <param name="kind">Who contests it.</param>
    /// <param name="text">Why.</param>
    /// <param name="files">The files that are to prove it.</param>
    /// <param name="until">The last day of the objection period; null when none runs.</param>
    /// <param name="by">The one who files it.</param>
    /// <param name="at">The time.</param>
    /// <param name="id">Its id, where it is known.</param>
    public static CompetitionAppeal File(
        StageResult result,
        AppealKind kind,
        string text,
        IReadOnlyList<Guid> files,
        DateOnly? until,
        Actor by,
        DateTimeOffset at,
        AppealId? id = null
    )
    {
        ResultRules.ObjectionsOpen.Require(until is { } last && Wib.DayOf(at) <= last);

        var appeal = new CompetitionAppeal(id ?? AppealId.New(), result.CompetitionId, result.Stage, result.EntryId, kind, text.Trim(), at)
        {
            Files = [.. files.Distinct()],
            FiledBy = by.UserId,
            Persons = [.. by.UserIds],
        };
        appeal.Raise(new CompetitionAppealFiled(appeal.Id, appeal.CompetitionId, appeal.EntryId, appeal.Stage, kind, at));
        return appeal;
    }

    /// <summary>Whether one of the people behind a request filed it.</summary>
    public bool IsOf(Actor by) => Persons.Intersect(by.UserIds).Any();

    /// <param name="upheld">Whether it is right.</param>
    /// <param name="effect">What it changes; only an upheld one changes anything.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">The one who decides.</param>
    /// <param name="at">The time.</param>
    public void Decide(bool upheld, AppealEffect effect, string reason, Actor by, DateTimeOffset at)
    {
        ResultRules.AppealOpen.Require(Status == AppealStatus.Open);
        ResultRules.DecidedByAnother.Require(!IsOf(by));
        ResultRules.EffectOfUpheld.Require(upheld || effect == AppealEffect.None);

        Status = upheld ? AppealStatus.Upheld : AppealStatus.Dismissed;
        (Effect, DecisionReason, DecidedBy, DecidedAt) = (effect, reason.Trim(), by.UserId, at);
        Raise(new CompetitionAppealDecided(Id, CompetitionId, EntryId, Stage, Status, effect, at));
    }

    /// <summary>Returns what the decision makes of a result of the stage; null when it changes none.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="group">The code of the group of the entry.</param>
    public AppealOutcome? OutcomeFor(EditionStage stage, string group) =>
        Effect switch
        {
            AppealEffect.GoesOn => new(true, AdvanceReason.AdmittedOnAppeal, AppealOutcome.TiersOf(stage, group)),
            AppealEffect.Excluded or AppealEffect.Disqualified => new(false, AdvanceReason.ExcludedOnAppeal, []),
            _ => null,
        };

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("competition-appeal", Id.Value.ToString());
}
