using JippApi.Domain.Access;
using JippApi.Domain.Escalations;

namespace JippApi.Application.Escalations;

/// <summary>
/// A person to notify of a level an escalation has reached, and when they were. Nobody is notified of the same level of
/// the same escalation twice.
/// </summary>
public sealed class EscalationNotification
{
    public required EscalationId EscalationId { get; init; }

    /// <summary>The level reached.</summary>
    public required EscalationLevel Level { get; init; }

    /// <summary>The person to notify.</summary>
    public required AccountId AccountId { get; init; }

    /// <summary>When they were notified; null while they wait for their next digest.</summary>
    public DateTimeOffset? NotifiedAt { get; init; }

    /// <summary>The day (WIB) of the digest.</summary>
    public DateOnly? NotifiedOn { get; init; }
}
