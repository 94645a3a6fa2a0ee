using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Infrastructure.Persistence;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Escalations;

/// <summary>
/// A server whose tests take place in their own weeks, far in the future, so that they do not depend on the day they
/// run.
/// </summary>
public sealed class EscalationApp : ClockedApp
{
    private static readonly DateOnly FirstMonday = new(2031, 3, 3);

    public DateOnly Today => Wib.DayOf(Clock.GetUtcNow());

    /// <summary>The next Monday; sets the clock to nine in the morning.</summary>
    public DateOnly NextWeek()
    {
        var monday = Today < FirstMonday ? FirstMonday : Today.AddDays(1);
        while (monday.DayOfWeek != DayOfWeek.Monday)
            monday = monday.AddDays(1);
        GoTo(monday);
        return monday;
    }

    public void GoTo(DateOnly day, int hour = 9, int minute = 0)
    {
        var ahead = Wib.At(day, new(hour, minute)) - Clock.GetUtcNow();
        ahead.ShouldBeGreaterThan(TimeSpan.Zero);
        Clock.Advance(ahead);
    }

    /// <summary>Sets the clock and runs the jobs that are due.</summary>
    public Task WorkOn(DateOnly day, int hour = 9, int minute = 0)
    {
        GoTo(day, hour, minute);
        return Work();
    }

    /// <summary>A client whose token is renewed as the clock advances.</summary>
    public async Task<HttpClient> Person(string role, string subject, GrantScope? scope = null)
    {
        Accounts.TokenOf(role, subject, scope);
        await WithDb(db => db.Sessions.ExecuteUpdateAsync(s => s.SetProperty(x => x.ExpiresAt, Clock.GetUtcNow().AddYears(20))));
        return ClientWithFreshTokens(() => Accounts.TokenOf(role, subject, scope));
    }

    public Task<HttpClient> Admin() => Person("NATIONAL_ADMIN", "penguji");

    /// <summary>Reads the database, or changes it through the domain.</summary>
    public async Task<T> WithDb<T>(Func<JippDb, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<JippDb>());
    }

    /// <summary>A second server on the same database and clock.</summary>
    public sealed class SecondServer(EscalationApp first) : JippApp(first)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(first.Clock));
        }
    }
}
