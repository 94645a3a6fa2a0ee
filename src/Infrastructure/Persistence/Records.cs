namespace JippApi.Infrastructure.Persistence;

/// <summary>A secret that all processes on this database share; made by the first that needs it.</summary>
public sealed class ServerKey
{
    /// <summary>What it is for.</summary>
    public required string Name { get; init; }

    /// <summary>Random bytes.</summary>
    public required byte[] Value { get; init; }
}

/// <summary>A counter, e.g. of registry numbers in one year.</summary>
internal sealed class Sequence
{
    public required string Name { get; init; }

    public int Value { get; set; }
}

/// <summary>The answer to a request that carried an idempotency key, kept in the transaction of its effect.</summary>
public sealed class IdempotencyRecord
{
    /// <summary>Hash of caller, method, path and key.</summary>
    public required string Id { get; init; }

    /// <summary>Hash of the body: the same key with another body is refused.</summary>
    public required string BodyHash { get; init; }

    /// <summary>Status of the answer.</summary>
    public required int Status { get; init; }

    /// <summary>Headers of the answer that a repetition needs, in JSON.</summary>
    public required string Headers { get; init; }

    /// <summary>Body of the answer.</summary>
    public required byte[] Body { get; init; }

    /// <summary>When it was answered.</summary>
    public required DateTime AnsweredAt { get; init; }
}
