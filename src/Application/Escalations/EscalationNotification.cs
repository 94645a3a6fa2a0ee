using JippApi.Domain.Access;
using JippApi.Domain.Escalations;

namespace JippApi.Application.Escalations;

/// <summary>
/// A person to notify that an escalation has reached a level, and when they were notified. Nobody is notified of the
/// same level of the same escalation twice.
/// </summary>
public sealed class EscalationNotification
{
    public required EscalationId EscalationId { get; init; }

    public required EscalationLevel Level { get; init; }

    public required AccountId AccountId { get; init; }

    /// <summary>When they were notified; null while they wait for their next digest.</summary>
    public DateTimeOffset? NotifiedAt { get; init; }

    /// <summary>The day (WIB) of the digest.</summary>
    public DateOnly? NotifiedOn { get; init; }
}
