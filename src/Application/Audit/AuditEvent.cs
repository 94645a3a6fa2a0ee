using JippApi.Domain.Institutions;

namespace JippApi.Application.Audit;

/// <summary>
/// Who did what, to which resource, and when. An event is written in the transaction of the action and is never
/// changed,
/// except that the text of a person in it can be erased. Moments later it is sealed: it gets its place in a Merkle tree
/// whose head is signed.
/// </summary>
public sealed class AuditEvent
{
    /// <summary>Maximum length of actions and resource types.</summary>
    public const int CodeMaxLength = 60;

    /// <summary>Maximum length of ids, regions and lists of sources.</summary>
    public const int KeyMaxLength = 100;

    /// <summary>The action that erases the text of a person from another event.</summary>
    public const string TextErased = "AUDIT_TEXT_ERASED";

    /// <summary>The resource type of an event of the audit itself.</summary>
    public const string ResourceOfItself = "audit-event";

    /// <summary>
    /// The order of storage, with gaps. Of two events, the one committed before the other began is lower.
    /// </summary>
    public long Number { get; private set; }

    /// <summary>The id of the event.</summary>
    public required Guid EventId { get; init; }

    /// <summary>The place in the audit log, starting at 0, without gaps; null until the event is sealed.</summary>
    public long? LeafIndex { get; private set; }

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

    /// <summary>Further details in JSON. Text that people wrote can be erased from it.</summary>
    public string? Details { get; set; }

    /// <summary>Keeps the details from being guessed; null once text was erased from them.</summary>
    public byte[]? DetailsSalt { get; set; }

    /// <summary>The commitment to the details as they were recorded.</summary>
    public required byte[] DetailsHash { get; set; }

    /// <summary>
    /// Proves that a server wrote the event: HMAC-SHA-256 of its leaf hash, by a key outside the database. Null if it
    /// was
    /// recorded by version 0.1.
    /// </summary>
    public byte[]? Mac { get; set; }

    /// <summary>
    /// The hash by which version 0.1 chained the event to the one before it; null if a later version recorded it.
    /// </summary>
    public string? ChainHash { get; init; }
}

/// <summary>An event to record.</summary>
/// <param name="Action">Code of the action.</param>
/// <param name="ResourceType">Type of the resource.</param>
/// <param name="ResourceId">Id of the resource.</param>
public sealed record PendingAuditEvent(string Action, string ResourceType, string ResourceId)
{
    /// <summary>The id of the event; that of the domain event if there is one.</summary>
    public Guid EventId { get; init; } = Guid.CreateVersion7();

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
