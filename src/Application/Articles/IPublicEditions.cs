namespace JippApi.Application.Articles;

/// <summary>Knows which editions of competitions anybody may see.</summary>
internal interface IPublicEditions
{
    /// <summary>Returns the public ones among these editions.</summary>
    Task<IReadOnlyList<Guid>> AmongAsync(IReadOnlyList<Guid> editions, CancellationToken ct);
}
