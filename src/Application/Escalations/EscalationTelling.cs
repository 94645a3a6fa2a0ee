using JippApi.Domain.Access;
using JippApi.Domain.Escalations;

namespace JippApi.Application.Escalations;

/// <summary>
/// That somebody is to hear of a level that an escalation has reached, and when they did. Nobody hears of the same
/// level of the same escalation twice.
/// </summary>
public sealed class EscalationTelling
{
    /// <summary>The escalation.</summary>
    public required EscalationId EscalationId { get; init; }

    /// <summary>The level that was reached.</summary>
    public required EscalationLevel Level { get; init; }

    /// <summary>Who hears of it.</summary>
    public required AccountId AccountId { get; init; }

    /// <summary>When they were told; null while they wait for their next digest.</summary>
    public DateTimeOffset? ToldAt { get; init; }

    /// <summary>The day (WIB) of the digest that told them.</summary>
    public DateOnly? ToldOn { get; init; }
}
