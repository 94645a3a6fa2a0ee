namespace JippApi.Domain.Common;

/// <summary>
/// Who does something, and in whose name: where two people must agree, neither of the two may stand on both sides.
/// </summary>
/// <param name="By">Who does it.</param>
/// <param name="InNameOf">In whose name; null when in their own.</param>
public sealed record Actor(UserId By, UserId? InNameOf = null)
{
    /// <summary>Everybody who is behind it.</summary>
    public IEnumerable<UserId> Everybody => InNameOf is { } other ? [By, other] : [By];
}
