namespace JippApi.Domain.Common;

/// <summary>The events since the last save, and the version that guards against lost updates.</summary>
public abstract class AggregateRoot
{
    private readonly List<IDomainEvent> events = [];

    /// <summary>Grows by one with each saved change; clients see it in the <c>ETag</c>.</summary>
    public int Version { get; private set; }

    /// <summary>The version that the next save gives it.</summary>
    public virtual int NextVersion => Version + 1;

    public IReadOnlyList<IDomainEvent> Events => events;

    /// <summary>The resource and the place that the audit trail records for its events.</summary>
    public abstract Subject AuditSubject();

    /// <summary>The resource and the place of one event, where it concerns fewer people than the others.</summary>
    public virtual Subject AuditSubjectOf(IDomainEvent happened) => AuditSubject();

    /// <summary>Forgets the events once they are stored.</summary>
    public void ClearEvents() => events.Clear();

    /// <summary>Returns the version to save.</summary>
    public virtual int TakeNextVersion() => NextVersion;

    protected void Raise(IDomainEvent @event) => events.Add(@event);
}
