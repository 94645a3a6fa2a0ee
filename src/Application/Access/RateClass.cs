namespace JippApi.Application.Access;

/// <summary>
/// How often callers of one class may ask, in requests a minute; data, so that a partner's contract needs no new
/// deployment.
/// </summary>
public sealed class RateClass
{
    /// <summary>The class of those who send no token.</summary>
    public const string Anonymous = "anonymous";

    /// <summary>The class of people.</summary>
    public const string User = "user";

    /// <summary>The class of partners without a contract of their own.</summary>
    public const string Partner = "partner";

    /// <summary>Its name.</summary>
    public required string Code { get; init; }

    /// <summary>Reads.</summary>
    public required int Read { get; set; }

    /// <summary>Searches.</summary>
    public required int Search { get; set; }

    /// <summary>Writes.</summary>
    public required int Write { get; set; }

    /// <summary>Bulk writes.</summary>
    public required int Bulk { get; set; }

    /// <summary>Requests for tokens.</summary>
    public required int Auth { get; set; }

    /// <summary>Grows with each change; it makes the entity tag.</summary>
    public int Version { get; set; } = 1;
}
