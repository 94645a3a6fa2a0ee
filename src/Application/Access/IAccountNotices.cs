using JippApi.Domain.Access;

namespace JippApi.Application.Access;

/// <summary>Tells people what others do to their accounts.</summary>
internal interface IAccountNotices
{
    /// <summary>Tells a person with the next save that an administrator had a new code made.</summary>
    Task AddResetAsync(AccountId account, CancellationToken ct);
}
