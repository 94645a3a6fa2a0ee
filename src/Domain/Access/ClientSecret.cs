namespace JippApi.Domain.Access;

/// <summary>A secret of a partner client, of which only the hash is stored.</summary>
/// <param name="Number">The sequence number, from 1.</param>
/// <param name="Hash">The salted hash.</param>
public sealed record ClientSecret(int Number, string Hash, DateTimeOffset CreatedAt)
{
    public const int HashMaxLength = 200;

    /// <summary>When it stops working; null means never.</summary>
    public DateTimeOffset? ExpiresAt { get; internal set; }

    public bool IsLive(DateTimeOffset at) => ExpiresAt is null || ExpiresAt > at;
}
