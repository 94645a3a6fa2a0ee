using JippApi.Application.Notifications;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    DbSet<Notification> Notifications { get; }

    DbSet<NotificationPreferences> NotificationPreferences { get; }
}
