namespace JippApi.Domain.Common;

/// <summary>The person who acts, and the one they act for. Four-eyes rules count both.</summary>
/// <param name="By">The person who acts.</param>
/// <param name="InNameOf">The person they act for; null when they act for themselves.</param>
public sealed record Actor(UserId By, UserId? InNameOf = null)
{
    /// <summary>Both people, or the one who acts.</summary>
    public IEnumerable<UserId> Everybody => InNameOf is { } other ? [By, other] : [By];
}
