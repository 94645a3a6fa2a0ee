using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.ReplicationKits;

public sealed record ReplicationKitStated(InnovationId InnovationId, InstitutionId StatedById, DateTimeOffset At) : IDomainEvent;

public sealed record ReplicationKitRevised(InnovationId InnovationId, InstitutionId StatedById, DateTimeOffset At) : IDomainEvent;
