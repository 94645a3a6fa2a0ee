namespace JippApi.Domain.Common;

/// <summary>The person who acts, and the one they act for. Four-eyes rules count both.</summary>
/// <param name="UserId">The person who acts.</param>
/// <param name="OnBehalfOf">The person they act for; null when they act for themselves.</param>
public sealed record Actor(UserId UserId, UserId? OnBehalfOf = null)
{
    /// <summary>Both people, or the one who acts.</summary>
    public IEnumerable<UserId> UserIds => OnBehalfOf is { } other ? [UserId, other] : [UserId];
}
