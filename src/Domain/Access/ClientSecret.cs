namespace JippApi.Domain.Access;

/// <summary>A secret of a partner's system; only its hash is known here.</summary>
/// <param name="Number">From 1, in the order in which they were made.</param>
/// <param name="Hash">Salted hash.</param>
/// <param name="CreatedAt">When it was made.</param>
public sealed record ClientSecret(int Number, string Hash, DateTimeOffset CreatedAt)
{
    /// <summary>Longest hash.</summary>
    public const int HashMaxLength = 200;

    /// <summary>When it stops working; null without an end.</summary>
    public DateTimeOffset? ExpiresAt { get; internal set; }

    /// <summary>Whether it works.</summary>
    public bool IsLive(DateTimeOffset at) => ExpiresAt is null || ExpiresAt > at;
}
