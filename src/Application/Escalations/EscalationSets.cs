using JippApi.Application.Escalations;
using JippApi.Domain.Escalations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    DbSet<Escalation> Escalations { get; }

    /// <summary>People to notify of escalations, and when they were notified.</summary>
    DbSet<EscalationNotification> EscalationNotifications { get; }

    DbSet<EscalationPolicy> EscalationPolicies { get; }

    DbSet<Holiday> Holidays { get; }
}
