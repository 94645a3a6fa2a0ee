using JippApi.Domain.Access;

namespace JippApi.Application.Privacy;

/// <summary>Ends what a person still has to do, in the transaction in which their account is erased.</summary>
internal interface IErasureFollower
{
    /// <summary>Follows the erasure of an account; the caller saves.</summary>
    Task FollowAsync(AccountId erased, DateTimeOffset at, CancellationToken ct);
}
