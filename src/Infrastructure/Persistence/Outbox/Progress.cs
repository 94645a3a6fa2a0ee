namespace JippApi.Infrastructure.Persistence.Outbox;

/// <summary>
/// The last place that was given to an event. Its row is locked while places are given, so that they have one order.
/// </summary>
internal sealed class OutboxHead
{
    public int Id { get; init; }

    public long Position { get; set; }
}

/// <summary>
/// How far a consumer of events has come. Its row is locked while the consumer works, so that all processes together
/// are one consumer.
/// </summary>
internal sealed class ConsumerProgress
{
    public const int NameMaxLength = 60;

    /// <summary>Name of the consumer.</summary>
    public required string Name { get; init; }

    /// <summary>The place up to which everything has followed.</summary>
    public long Position { get; set; }

    /// <summary>How often the next event has failed.</summary>
    public int Attempts { get; set; }

    /// <summary>Not before this it is tried again.</summary>
    public DateTimeOffset? NextAttemptAt { get; set; }

    /// <summary>What it was given has followed.</summary>
    public void MoveTo(long position) => (Position, Attempts, NextAttemptAt) = (position, 0, null);
}

/// <summary>
/// An event that a consumer could not take, however often it was tried; set aside, so that what came after it could
/// follow.
/// </summary>
internal sealed class ParkedEvent
{
    public const int ErrorMaxLength = 200;

    /// <summary>The consumer.</summary>
    public required string Consumer { get; init; }

    /// <summary>The event.</summary>
    public required Guid EventId { get; init; }

    /// <summary>Its place.</summary>
    public required long Position { get; init; }

    /// <summary>
    /// What kind of failure it was; its text may hold personal data, and is only in the log of the server.
    /// </summary>
    public required string Error { get; init; }

    /// <summary>When it was set aside.</summary>
    public required DateTimeOffset At { get; init; }
}
