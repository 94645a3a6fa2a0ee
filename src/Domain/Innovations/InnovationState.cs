using JippApi.Domain.Common;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Innovations;

/// <summary>Everything that a record says at one moment, so that it can be restored exactly.</summary>
public sealed record InnovationState
{
    public required InnovationContent Content { get; init; }

    public required IReadOnlyList<MemberOrigin> Origins { get; init; }

    public required Publication Publication { get; init; }

    public required Existence Existence { get; init; }

    /// <summary>The answer that stands; null when nobody has confirmed it.</summary>
    public Confirmation? Confirmation { get; init; }

    /// <summary>How fresh that is; null when nobody has confirmed it.</summary>
    public Freshness? Freshness { get; init; }

    public Phase? Phase { get; init; }

    public DateTimeOffset? InstitutionalisedAt { get; init; }

    public string? RegistryNumber { get; init; }

    public string? StatusReason { get; init; }

    public required int Revision { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public required UserId UpdatedBy { get; init; }

    public required IReadOnlyList<UserId> Writers { get; init; }

    public required IReadOnlyList<InstitutionId> FormerOwners { get; init; }
}
