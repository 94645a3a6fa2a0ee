using JippApi.Domain.Access;
using JippApi.Domain.Common;

namespace JippApi.Domain.Competitions.Editions;

public sealed record CompetitionDrafted(CompetitionId CompetitionId, DateTimeOffset At) : IDomainEvent;

public sealed record CompetitionRevised(CompetitionId CompetitionId, int RulesVersion, string? Reason, DateTimeOffset At) : IDomainEvent;

/// <summary>An edition is public from now on.</summary>
public sealed record CompetitionOpened(CompetitionId CompetitionId, DateTimeOffset At) : IDomainEvent;

/// <summary>There is more time for submissions.</summary>
public sealed record CompetitionExtended(CompetitionId CompetitionId, DateTimeOffset Until, string Reason, DateTimeOffset At)
    : IDomainEvent;

public sealed record CompetitionCancelled(CompetitionId CompetitionId, string Reason, DateTimeOffset At) : IDomainEvent;

public sealed record CompetitionStageStarted(CompetitionId CompetitionId, string Stage, DateTimeOffset At) : IDomainEvent;

/// <summary>Evaluators have more days.</summary>
public sealed record CompetitionStageExtended(CompetitionId CompetitionId, string Stage, DateOnly Until, string Reason, DateTimeOffset At)
    : IDomainEvent;

/// <summary>The report of a stage is fixed.</summary>
public sealed record CompetitionStageClosed(CompetitionId CompetitionId, string Stage, DateTimeOffset At) : IDomainEvent;

/// <summary>The results of a stage are public.</summary>
public sealed record CompetitionStageAnnounced(CompetitionId CompetitionId, string Stage, DateOnly ObjectionsUntil, DateTimeOffset At)
    : IDomainEvent;

/// <summary>The results of a stage are final.</summary>
public sealed record CompetitionStageDecreed(CompetitionId CompetitionId, string Stage, string Number, DateTimeOffset At) : IDomainEvent;

/// <summary>The last stage of an edition is over.</summary>
public sealed record CompetitionCompleted(CompetitionId CompetitionId, DateTimeOffset At) : IDomainEvent;

public sealed record CompetitionMemberAdded(
    CompetitionMemberId MemberId,
    CompetitionId CompetitionId,
    AccountId AccountId,
    CompetitionDuty Duty,
    DateTimeOffset At
) : IDomainEvent;

/// <summary>The duty of a person in an edition ended.</summary>
public sealed record CompetitionMemberLeft(
    CompetitionMemberId MemberId,
    CompetitionId CompetitionId,
    AccountId AccountId,
    CompetitionDuty Duty,
    string Reason,
    DateTimeOffset At
) : IDomainEvent;
