using JippApi.Domain.Common;

namespace JippApi.Application.Events;

/// <summary>
/// Reacts to events in the order in which they happened. The caller saves what a consumer adds to the database together
/// with its progress, in one transaction, so every event takes effect exactly once. A consumer therefore never saves
/// and never acts outside the database; whatever must leave the database is stored in an outbox.
/// </summary>
public interface IEventConsumer
{
    /// <summary>
    /// Name under which the progress is stored; it never changes. A consumer with a new name receives only the events
    /// from then on.
    /// </summary>
    string Name { get; }

    /// <summary>The types of events to handle.</summary>
    IReadOnlyCollection<Type> Types { get; }

    /// <summary>Adds the consequences of the events to the database.</summary>
    Task HandleAsync(IReadOnlyList<HappenedEvent> events, CancellationToken ct);
}

/// <summary>A committed event.</summary>
/// <param name="Id">Id of the event, the same on every delivery.</param>
/// <param name="At">When the event was stored.</param>
/// <param name="Event">The event.</param>
public sealed record HappenedEvent(Guid Id, DateTimeOffset At, IDomainEvent Event);
