using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using JippApi.Application.Events;
using JippApi.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace JippApi.Infrastructure.Persistence.Outbox;

/// <summary>An event, stored in the transaction that caused it and never deleted.</summary>
public sealed class OutboxMessage
{
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new EntityIdConverterFactory(), new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    private static readonly FrozenDictionary<string, Type> Types = typeof(IDomainEvent)
        .Assembly.GetTypes()
        .Where(type => type.IsClass && type.IsAssignableTo(typeof(IDomainEvent)))
        .ToFrozenDictionary(type => type.Name);

    /// <summary>
    /// The order of storage. Taken before the commit, so a lower number may become visible after a higher one.
    /// </summary>
    public long Number { get; private set; }

    /// <summary>The id of the event, the same however often it is delivered.</summary>
    public required Guid EventId { get; init; }

    /// <summary>The type name of the event.</summary>
    public required string Type { get; init; }

    /// <summary>The event as JSON.</summary>
    public required string Payload { get; init; }

    public DateTimeOffset RecordedAt { get; init; }

    /// <summary>
    /// The position among all events, assigned after the commit; null until then. No event ever becomes visible at a
    /// position below one already seen, so a reader that continues from a position misses nothing. Positions grow, with
    /// gaps.
    /// </summary>
    public long? Position { get; private set; }

    /// <summary>Returns the event as consumers receive it.</summary>
    internal HappenedEvent Read() => new(EventId, RecordedAt, (IDomainEvent)JsonSerializer.Deserialize(Payload, Types[Type], Json)!);

    /// <summary>
    /// Returns the messages for the events of all aggregates about to be saved, and clears those events.
    /// </summary>
    internal static IReadOnlyList<OutboxMessage> Take(DbContext db)
    {
        List<OutboxMessage> messages = [];
        var now = db.GetService<TimeProvider>().GetUtcNow();
        foreach (var root in db.ChangeTracker.Entries<AggregateRoot>().Select(entry => entry.Entity).Where(root => root.Events.Count > 0))
        {
            messages.AddRange(root.Events.Select(happened => Of(happened, now)));
            root.ClearEvents();
        }

        return messages;
    }

    private static OutboxMessage Of(IDomainEvent happened, DateTimeOffset now) =>
        new()
        {
            EventId = Guid.CreateVersion7(),
            Type = happened.GetType().Name,
            Payload = JsonSerializer.Serialize(happened, happened.GetType(), Json),
            RecordedAt = now,
        };
}
