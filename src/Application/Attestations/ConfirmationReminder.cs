using JippApi.Domain.Access;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Attestations;

/// <summary>
/// A person who is still to be told that a confirmation expires soon or has expired. Kept until the day's digest, so
/// that nobody gets one message for each of their innovations.
/// </summary>
public sealed class ConfirmationReminder
{
    public required AccountId AccountId { get; init; }

    public required InnovationId InnovationId { get; init; }

    /// <summary>Which of the reminders it is, from 1.</summary>
    public required int Stage { get; init; }

    /// <summary>When the confirmation expires.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }
}
