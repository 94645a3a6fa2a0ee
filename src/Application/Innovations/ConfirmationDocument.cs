using JippApi.Application.Places;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Innovations;

/// <summary>
/// The answer that stands to the question whether an innovation still runs (<i>konfirmasi keberlangsungan</i>).
/// </summary>
public sealed record ConfirmationDocument
{
    /// <summary>The answer; an expired one stays shown here.</summary>
    public required Existence Existence { get; init; }

    /// <summary>How far the answer can still be relied on.</summary>
    public required Freshness Freshness { get; init; }

    /// <summary>How it was found out.</summary>
    public required ConfirmationMethod Method { get; init; }

    /// <summary>The day on which it was so.</summary>
    public required DateOnly ObservedOn { get; init; }

    /// <summary>When it was stated.</summary>
    public required DateTimeOffset ConfirmedAt { get; init; }

    /// <summary>When the answer expires; absent when the innovation has ended, because that stays true.</summary>
    public DateTimeOffset? ValidUntil { get; init; }

    /// <summary>Why the innovation rests or has ended; absent while it runs.</summary>
    public EndReason? Reason { get; init; }

    /// <summary>The day on which the innovation ceased; absent when not stated.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Address of the innovation that replaced it; absent unless it was replaced.</summary>
    public string? ReplacedByHref { get; init; }

    /// <summary>The institution that stated it; absent for staff of a ministry and for citizens.</summary>
    public InstitutionRef? Institution { get; init; }

    /// <summary>Whether another party says otherwise and nobody has decided yet.</summary>
    public required bool InDispute { get; init; }

    /// <summary>
    /// The day on which a reviewer decided that this answer is right; absent when nobody had to decide.
    /// </summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>Address of the attestation with its evidence.</summary>
    public required string AttestationHref { get; init; }

    internal static ConfirmationDocument? Of(InnovationView view)
    {
        if (view.Innovation.Confirmation is not { } confirmation)
            return null;
        var by = view.ConfirmedBy;
        return new()
        {
            Existence = confirmation.Existence,
            Freshness = view.Innovation.Freshness,
            Method = confirmation.Method,
            ObservedOn = confirmation.ObservedOn,
            ConfirmedAt = confirmation.At,
            ValidUntil = confirmation.ValidUntil,
            Reason = confirmation.Reason,
            EndedOn = confirmation.EndedOn,
            ReplacedByHref = confirmation.ReplacedBy is { } other ? $"/api/v1/innovations/{other.Value}" : null,
            Institution = by is null ? null : new(by.Id.Value, by.Name, by.Kind),
            InDispute = confirmation.InDispute,
            DecidedOn = confirmation.DecidedOn,
            AttestationHref = $"/api/v1/innovations/{view.Innovation.Id.Value}/attestations/{confirmation.AttestationId}",
        };
    }
}
