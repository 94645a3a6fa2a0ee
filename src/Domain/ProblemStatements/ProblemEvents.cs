using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.ProblemStatements;

public sealed record ProblemStated(ProblemStatementId ProblemId, InstitutionId InstitutionId, DateTimeOffset At) : IDomainEvent;

public sealed record ProblemRevised(ProblemStatementId ProblemId, DateTimeOffset At) : IDomainEvent;

/// <summary>A plan that was to solve the problem has been carried out.</summary>
public sealed record ProblemAddressed(ProblemStatementId ProblemId, DateTimeOffset At) : IDomainEvent;

public sealed record ProblemClosed(ProblemStatementId ProblemId, DateTimeOffset At) : IDomainEvent;

/// <summary>The institution that states a problem has taken or rejected a match.</summary>
public sealed record ProblemMatchJudged(ProblemStatementId ProblemId, InnovationId InnovationId, MatchVerdict Verdict, DateTimeOffset At)
    : IDomainEvent;
