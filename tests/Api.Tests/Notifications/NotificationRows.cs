using JippApi.Domain.Access;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Notifications;

/// <summary>Reads the database where no answer of the API can show the data any more.</summary>
public static class NotificationRows
{
    /// <summary>The numbers of notifications and preferences of a person.</summary>
    public static async Task<(int Notifications, int Wishes)> RowsOfAsync(this JippApp app, Guid person)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        var account = new AccountId(person);
        return (
            await db.Notifications.CountAsync(n => n.AccountId == account),
            await db.NotificationPreferences.CountAsync(p => p.AccountId == account)
        );
    }
}
