using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;

namespace JippApi.Domain.Competitions.Results;

/// <summary>A decided appeal changed the result of an entry.</summary>
public sealed record StageResultChanged(
    StageResultId ResultId,
    CompetitionId CompetitionId,
    CompetitionEntryId EntryId,
    string Stage,
    AdvanceReason Reason,
    AppealId AppealId,
    DateTimeOffset At
) : IDomainEvent;

public sealed record CompetitionAppealFiled(
    AppealId AppealId,
    CompetitionId CompetitionId,
    CompetitionEntryId EntryId,
    string Stage,
    AppealKind Kind,
    DateTimeOffset At
) : IDomainEvent;

public sealed record CompetitionAppealDecided(
    AppealId AppealId,
    CompetitionId CompetitionId,
    CompetitionEntryId EntryId,
    string Stage,
    AppealStatus Status,
    AppealEffect Effect,
    DateTimeOffset At
) : IDomainEvent;
