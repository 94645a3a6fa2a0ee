using JippApi.Application.Access;
using JippApi.Domain.Access;
using JippApi.Domain.Notifications;

namespace JippApi.Application.Notifications;

/// <summary>Notifies people of what others do to their accounts.</summary>
internal sealed class AccountNotices(NotificationWriter notices) : IAccountNotices
{
    private static readonly Dictionary<string, string> Nothing = [];

    public Task AddResetAsync(AccountId account, CancellationToken ct) =>
        notices.AddAsync([new($"reset-{Guid.CreateVersion7():N}", NotificationKind.AccountReset, [account], "me", Nothing)], ct);
}
