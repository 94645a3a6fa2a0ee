namespace JippApi.Domain.Common;

/// <summary>The events since the last save, and the version that guards against lost updates.</summary>
public abstract class AggregateRoot
{
    private readonly List<IDomainEvent> events = [];

    /// <summary>Grows by one with each saved change; clients see it in the <c>ETag</c>.</summary>
    public int Version { get; private set; }

    public IReadOnlyList<IDomainEvent> Events => events;

    /// <summary>What the audit says its events happened to, and where.</summary>
    public abstract Subject AuditSubject();

    /// <summary>Forgets the events once they are stored.</summary>
    public void ClearEvents() => events.Clear();

    protected void Raise(IDomainEvent @event) => events.Add(@event);
}
