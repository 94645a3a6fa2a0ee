using JippApi.Domain.Common;

namespace JippApi.Application.Events;

/// <summary>
/// Something that follows from events, each in the order in which they happened. What it adds to the database is saved
/// by whoever calls it, in one transaction with how far it has come: it follows exactly once. A consumer therefore
/// saves nothing itself, and does nothing outside the database; what must leave it is written down to be sent later.
/// </summary>
public interface IEventConsumer
{
    /// <summary>
    /// Under this its progress is kept; never changes. A new name begins with what happens from then on.
    /// </summary>
    string Name { get; }

    /// <summary>The events that it wants to hear of.</summary>
    IReadOnlyCollection<Type> Types { get; }

    /// <summary>Adds to the database what follows from the events.</summary>
    Task HandleAsync(IReadOnlyList<HappenedEvent> events, CancellationToken ct);
}

/// <summary>An event that was committed.</summary>
/// <param name="Id">Its own id, the same however often it is told.</param>
/// <param name="At">When it was stored.</param>
/// <param name="Event">What happened.</param>
public sealed record HappenedEvent(Guid Id, DateTimeOffset At, IDomainEvent Event);
