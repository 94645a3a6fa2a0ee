using JippApi.Domain.Institutions;

namespace JippApi.Application.Audit;

/// <summary>
/// Who did what, to which resource, and when. An event is written in the transaction of the action, is never changed,
/// and is chained to the previous one by its hash.
/// </summary>
public sealed class AuditEvent
{
    /// <summary>Maximum length of actions and resource types.</summary>
    public const int CodeMaxLength = 60;

    /// <summary>Maximum length of ids, regions and lists of sources.</summary>
    public const int KeyMaxLength = 100;

    /// <summary>Position in the chain, starting at 1, without gaps.</summary>
    public long Number { get; init; }

    /// <summary>When the action took place.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who acted: an account id, a client id, or the name of a system task.</summary>
    public required string Actor { get; init; }

    /// <summary>Account id of the person on whose behalf the actor acted.</summary>
    public string? ActingFor { get; init; }

    /// <summary>Client id of the partner client that made the request.</summary>
    public string? Client { get; init; }

    /// <summary>Code of the action, such as <c>INNOVATION_PUBLISHED</c>.</summary>
    public required string Action { get; init; }

    /// <summary>Type of the resource, such as <c>innovation</c>.</summary>
    public required string ResourceType { get; init; }

    /// <summary>Id of the resource.</summary>
    public required string ResourceId { get; init; }

    /// <summary>Region of the resource, if any.</summary>
    public string? RegionCode { get; init; }

    /// <summary>Institution of the resource, if any.</summary>
    public InstitutionId? InstitutionId { get; init; }

    /// <summary>Sources of the resource, each enclosed in bars: <c>|KIPP|IGA|</c>.</summary>
    public string? Sources { get; init; }

    /// <summary>Identifier of the request in the server's logs.</summary>
    public string? RequestId { get; init; }

    /// <summary>Further details in JSON, without personal data.</summary>
    public string? Details { get; init; }

    /// <summary>Hash of the previous event; 64 zeros for the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>SHA-256 of this event and the previous hash.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Returns the event with its hash computed.</summary>
    public AuditEvent WithHash()
    {
        Hash = AuditHash.Of(this, PreviousHash);
        return this;
    }
}

/// <summary>An event to record, before it has a position in the chain.</summary>
/// <param name="Action">Code of the action.</param>
/// <param name="ResourceType">Type of the resource.</param>
/// <param name="ResourceId">Id of the resource.</param>
public sealed record PendingAuditEvent(string Action, string ResourceType, string ResourceId)
{
    /// <summary>The actor, when it is not the caller but somebody who is just signing in.</summary>
    public string? Actor { get; init; }

    /// <summary>Region of the resource.</summary>
    public string? RegionCode { get; init; }

    /// <summary>Institution of the resource.</summary>
    public InstitutionId? InstitutionId { get; init; }

    /// <summary>Sources of the resource.</summary>
    public string? Sources { get; init; }

    /// <summary>Further details in JSON.</summary>
    public string? Details { get; init; }
}
