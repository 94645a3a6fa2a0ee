using JippApi.Domain.Common;

namespace JippApi.Domain.Institutions;

public sealed record InstitutionRegistered(InstitutionId InstitutionId, DateTimeOffset At) : IDomainEvent;

public sealed record InstitutionRevised(InstitutionId InstitutionId, DateTimeOffset At) : IDomainEvent;
