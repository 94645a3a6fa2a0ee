using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using JippApi.Application.Events;
using JippApi.Domain.Common;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace JippApi.Infrastructure.Persistence.Outbox;

/// <summary>An event, stored in the transaction that made it happen, and kept.</summary>
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
    /// Order of storage. Taken before the commit: a lower number may become visible after a higher one.
    /// </summary>
    public long Number { get; private set; }

    /// <summary>The event's own id, the same however often it is delivered.</summary>
    public required Guid EventId { get; init; }

    /// <summary>Name of the event.</summary>
    public required string Type { get; init; }

    /// <summary>The event in JSON.</summary>
    public required string Payload { get; init; }

    /// <summary>When it was stored.</summary>
    public DateTimeOffset RecordedAt { get; init; }

    /// <summary>
    /// Its place among all events, given after the commit; null until then. Nothing ever becomes visible before a place
    /// that was seen: whoever reads on from a place misses nothing. Places grow, and leave gaps.
    /// </summary>
    public long? Position { get; private set; }

    /// <summary>The event, as consumers hear of it.</summary>
    internal HappenedEvent Read() => new(EventId, RecordedAt, (IDomainEvent)JsonSerializer.Deserialize(Payload, Types[Type], Json)!);

    /// <summary>
    /// What is to be stored of the events of all aggregates that are about to be saved; they forget them.
    /// </summary>
    internal static IReadOnlyList<OutboxMessage> Take(JippDb db)
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
