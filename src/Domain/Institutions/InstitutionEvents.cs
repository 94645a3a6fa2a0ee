using JippApi.Domain.Common;

namespace JippApi.Domain.Institutions;

/// <summary>An institution was added to the directory.</summary>
public sealed record InstitutionRegistered(InstitutionId InstitutionId, DateTimeOffset At) : IDomainEvent;

/// <summary>What is known about an institution was changed.</summary>
public sealed record InstitutionRevised(InstitutionId InstitutionId, DateTimeOffset At) : IDomainEvent;
