using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;

namespace JippApi.Domain.Competitions.Judging;

/// <summary>The draw gave an entry to an evaluator.</summary>
/// <param name="EvaluationId">The evaluation.</param>
/// <param name="CompetitionId">The edition.</param>
/// <param name="Stage">Code of the stage.</param>
/// <param name="EntryId">The entry.</param>
/// <param name="EvaluatorId">The evaluator.</param>
/// <param name="IsFurther">Whether the totals of the others differed too much.</param>
/// <param name="At">The time.</param>
public sealed record EvaluationAssigned(
    EvaluationId EvaluationId,
    CompetitionId CompetitionId,
    string Stage,
    CompetitionEntryId EntryId,
    AccountId EvaluatorId,
    bool IsFurther,
    DateTimeOffset At
) : IDomainEvent;

/// <summary>An evaluator submitted points; they never change again.</summary>
public sealed record EvaluationSubmitted(
    EvaluationId EvaluationId,
    CompetitionId CompetitionId,
    string Stage,
    CompetitionEntryId EntryId,
    DateTimeOffset At
) : IDomainEvent;

/// <summary>An evaluator stepped back from an entry.</summary>
public sealed record EvaluationRecused(
    EvaluationId EvaluationId,
    CompetitionId CompetitionId,
    string Stage,
    CompetitionEntryId EntryId,
    DateTimeOffset At
) : IDomainEvent;

/// <summary>An evaluation ended without points: its evaluator left, or the entry was withdrawn.</summary>
public sealed record EvaluationReleased(
    EvaluationId EvaluationId,
    CompetitionId CompetitionId,
    string Stage,
    CompetitionEntryId EntryId,
    DateTimeOffset At
) : IDomainEvent;
