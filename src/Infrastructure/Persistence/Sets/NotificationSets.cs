using JippApi.Application.Notifications;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<Notification> Notifications => Set<Notification>();

    /// <inheritdoc/>
    public DbSet<NotificationPreferences> NotificationPreferences => Set<NotificationPreferences>();
}
