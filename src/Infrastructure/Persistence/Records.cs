namespace JippApi.Infrastructure.Persistence;

/// <summary>A secret shared by all processes on this database, created by the first that needs it.</summary>
public sealed class ServerKey
{
    public required string Name { get; init; }

    public required byte[] Value { get; init; }
}

/// <summary>A counter, such as the registry numbers of one year.</summary>
internal sealed class Sequence
{
    public required string Name { get; init; }

    public int Value { get; set; }
}

/// <summary>The response to a request with an idempotency key, stored in the transaction of its effect.</summary>
public sealed class IdempotencyRecord
{
    /// <summary>A hash of caller, method, path and key.</summary>
    public required string Id { get; init; }

    /// <summary>A hash of the body; the same key with another body is refused.</summary>
    public required string BodyHash { get; init; }

    public required int Status { get; init; }

    /// <summary>The response headers needed to repeat it, as JSON.</summary>
    public required string Headers { get; init; }

    public required byte[] Body { get; init; }

    public required DateTime AnsweredAt { get; init; }
}
