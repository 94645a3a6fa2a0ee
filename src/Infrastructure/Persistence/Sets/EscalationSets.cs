using JippApi.Application.Escalations;
using JippApi.Domain.Escalations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<Escalation> Escalations => Set<Escalation>();

    /// <inheritdoc/>
    public DbSet<EscalationNotification> EscalationNotifications => Set<EscalationNotification>();

    /// <inheritdoc/>
    public DbSet<EscalationPolicy> EscalationPolicies => Set<EscalationPolicy>();

    /// <inheritdoc/>
    public DbSet<Holiday> Holidays => Set<Holiday>();
}
