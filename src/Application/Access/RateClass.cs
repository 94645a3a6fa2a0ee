namespace JippApi.Application.Access;

/// <summary>
/// Request limits of a class of callers, in requests per minute. They are data, so that a new contract needs no
/// deployment.
/// </summary>
public sealed class RateClass
{
    /// <summary>The class of callers without a token.</summary>
    public const string Anonymous = "anonymous";

    /// <summary>The class of people.</summary>
    public const string User = "user";

    /// <summary>The class of partners without a contract of their own.</summary>
    public const string Partner = "partner";

    public required string Code { get; init; }

    /// <summary>Read requests per minute.</summary>
    public required int Read { get; set; }

    /// <summary>Search requests per minute.</summary>
    public required int Search { get; set; }

    /// <summary>Write requests per minute.</summary>
    public required int Write { get; set; }

    /// <summary>Bulk writes per minute.</summary>
    public required int Bulk { get; set; }

    /// <summary>Token requests per minute.</summary>
    public required int Auth { get; set; }

    /// <summary>Increases with every change; the entity tag is derived from it.</summary>
    public int Version { get; set; } = 1;
}
