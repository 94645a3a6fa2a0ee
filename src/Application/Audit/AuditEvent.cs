using JippApi.Domain.Institutions;

namespace JippApi.Application.Audit;

/// <summary>
/// Who did what to what, and when. Written in the transaction of the deed, never changed, each chained to the one
/// before.
/// </summary>
public sealed class AuditEvent
{
    /// <summary>Longest action or resource kind.</summary>
    public const int CodeMaxLength = 60;

    /// <summary>Longest id, region, or list of sources.</summary>
    public const int KeyMaxLength = 100;

    /// <summary>Its place in the chain, from 1 without gaps.</summary>
    public long Number { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who: the id of an account, a client id, or a task of the system.</summary>
    public required string Actor { get; init; }

    /// <summary>In whose name: the id of an account.</summary>
    public string? ActingFor { get; init; }

    /// <summary>The partner's system that asked, by its client id.</summary>
    public string? Client { get; init; }

    /// <summary>What was done, e.g. <c>INNOVATION_PUBLISHED</c>.</summary>
    public required string Action { get; init; }

    /// <summary>What kind of thing it was done to, e.g. <c>innovation</c>.</summary>
    public required string ResourceType { get; init; }

    /// <summary>To which one.</summary>
    public required string ResourceId { get; init; }

    /// <summary>Region of the thing, where it has one.</summary>
    public string? RegionCode { get; init; }

    /// <summary>Institution of the thing, where it has one.</summary>
    public InstitutionId? InstitutionId { get; init; }

    /// <summary>Ministries' lists that the thing is on, each between bars: <c>|KIPP|IGA|</c>.</summary>
    public string? Sources { get; init; }

    /// <summary>The request, as the server's logs name it.</summary>
    public string? RequestId { get; init; }

    /// <summary>What else is to be known, in JSON; without personal data.</summary>
    public string? Details { get; init; }

    /// <summary>Hash of the event before; of the first, 64 zeros.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>SHA-256 of this event and of the hash before it.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>The event with its hash.</summary>
    public AuditEvent Sealed()
    {
        Hash = AuditHash.Of(this, PreviousHash);
        return this;
    }
}

/// <summary>Something to be remembered, before it has a place in the chain.</summary>
/// <param name="Action">What was done.</param>
/// <param name="ResourceType">What kind of thing it was done to.</param>
/// <param name="ResourceId">To which one.</param>
public sealed record AuditNote(string Action, string ResourceType, string ResourceId)
{
    /// <summary>Who did it, where it is not the caller: somebody who is just signing in.</summary>
    public string? Actor { get; init; }

    /// <summary>Region of the thing.</summary>
    public string? RegionCode { get; init; }

    /// <summary>Institution of the thing.</summary>
    public InstitutionId? InstitutionId { get; init; }

    /// <summary>Ministries' lists that the thing is on.</summary>
    public string? Sources { get; init; }

    /// <summary>What else is to be known, in JSON.</summary>
    public string? Details { get; init; }
}
