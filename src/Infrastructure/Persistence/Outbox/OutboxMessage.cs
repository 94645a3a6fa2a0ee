using System.Text.Json;
using System.Text.Json.Serialization;
using JippApi.Domain.Common;

namespace JippApi.Infrastructure.Persistence.Outbox;

/// <summary>An event as it waits to be dispatched, stored in the transaction that made it happen.</summary>
public sealed class OutboxMessage
{
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new EntityIdConverterFactory(), new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    /// <summary>Order of storage.</summary>
    public long Number { get; private set; }

    /// <summary>The event's own id, the same however often it is delivered.</summary>
    public required Guid EventId { get; init; }

    /// <summary>Name of the event.</summary>
    public required string Type { get; init; }

    /// <summary>The event in JSON.</summary>
    public required string Payload { get; init; }

    /// <summary>When it was dispatched; null while it waits.</summary>
    public DateTime? DispatchedAt { get; private set; }

    internal static void AddFor(JippDb db)
    {
        foreach (var root in db.ChangeTracker.Entries<AggregateRoot>().Select(entry => entry.Entity).ToList())
        {
            foreach (var happened in root.Events) db.Outbox.Add(Of(happened));
            root.ClearEvents();
        }
    }

    private static OutboxMessage Of(IDomainEvent happened) => new()
    {
        EventId = Guid.CreateVersion7(),
        Type = happened.GetType().Name,
        Payload = JsonSerializer.Serialize(happened, happened.GetType(), Json),
    };
}
