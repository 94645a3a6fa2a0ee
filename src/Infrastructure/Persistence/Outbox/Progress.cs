namespace JippApi.Infrastructure.Persistence.Outbox;

/// <summary>
/// The last position assigned to an event. Its row is locked while positions are assigned, so that they have a single
/// order.
/// </summary>
internal sealed class OutboxHead
{
    public int Id { get; init; }

    public long Position { get; set; }
}

/// <summary>
/// How far a consumer of events has come. Its row is locked while the consumer works, so that all processes together
/// act as one consumer.
/// </summary>
internal sealed class ConsumerProgress
{
    public const int NameMaxLength = 60;

    public required string Name { get; init; }

    /// <summary>The position up to which all events have been handled.</summary>
    public long Position { get; set; }

    /// <summary>The number of times the next event has failed.</summary>
    public int Attempts { get; set; }

    /// <summary>The earliest time to retry it.</summary>
    public DateTimeOffset? NextAttemptAt { get; set; }

    /// <summary>Records that all events up to a position were handled.</summary>
    public void MoveTo(long position) => (Position, Attempts, NextAttemptAt) = (position, 0, null);
}

/// <summary>An event a consumer could not handle despite all attempts, set aside to let later events through.</summary>
internal sealed class ParkedEvent
{
    public const int ErrorMaxLength = 200;

    public required string Consumer { get; init; }

    public required Guid EventId { get; init; }

    public required long Position { get; init; }

    /// <summary>The type of failure. Its message may contain personal data, and is only in the server's log.</summary>
    public required string Error { get; init; }

    public required DateTimeOffset At { get; init; }
}
