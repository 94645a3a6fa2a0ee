using JippApi.Api.Tests.Contract;

namespace JippApi.Api.Tests.Notifications;

public sealed class NotificationAddresses : IAddresses
{
    public IReadOnlyList<(string Part, string Value)> Parts => [("{notificationId:guid}", Guid.Empty.ToString())];
}
