namespace JippApi.Domain.Common;

/// <summary>
/// What all aggregates share: the events since the last save, and the number that guards against lost updates.
/// </summary>
public abstract class AggregateRoot
{
    private readonly List<IDomainEvent> events = [];

    /// <summary>Grows by one with each saved change; clients see it in the <c>ETag</c>.</summary>
    public int Version { get; private set; }

    /// <summary>What happened since the aggregate was loaded or made.</summary>
    public IReadOnlyList<IDomainEvent> Events => events;

    /// <summary>Forgets the events once they are stored.</summary>
    public void ClearEvents() => events.Clear();

    /// <summary>Notes that something happened.</summary>
    protected void Raise(IDomainEvent @event) => events.Add(@event);
}
