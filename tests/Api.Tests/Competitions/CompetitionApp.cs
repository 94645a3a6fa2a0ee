using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Competitions;

/// <summary>
/// A server whose editions take place far in the future, from a Monday on, so that they do not depend on the day on
/// which they are tested.
/// </summary>
public sealed class CompetitionApp : ClockedApp
{
    public const int Year = 2031;

    /// <summary>The Monday on which every test begins.</summary>
    public static readonly DateOnly FirstDay = new(Year, 3, 3);

    public DateOnly Today => Wib.DayOf(Clock.GetUtcNow());

    public DateTimeOffset Now => Clock.GetUtcNow();

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        GoTo(FirstDay);
        foreach (var subject in new[] { "penguji", "peninjau" })
            await Person("NATIONAL_ADMIN", subject);
    }

    public void GoTo(DateOnly day, int hour = 9, int minute = 0) => GoTo(Wib.At(day, new(hour, minute)));

    /// <summary>Advances the clock to a moment that is still to come.</summary>
    public void GoTo(DateTimeOffset at)
    {
        var ahead = at - Clock.GetUtcNow();
        ahead.ShouldBeGreaterThan(TimeSpan.Zero);
        Clock.Advance(ahead);
    }

    /// <summary>Sets the clock and runs the jobs that are due.</summary>
    public Task WorkOn(DateOnly day, int hour = 9, int minute = 0)
    {
        GoTo(day, hour, minute);
        return Work();
    }

    /// <summary>
    /// A client whose token is renewed as the clock advances; a role that does not exist gives an account without one.
    /// </summary>
    public async Task<HttpClient> Person(string role, string subject, GrantScope? scope = null)
    {
        Accounts.TokenOf(role, subject, scope);
        await WithDb(db => db.Sessions.ExecuteUpdateAsync(s => s.SetProperty(x => x.ExpiresAt, Clock.GetUtcNow().AddYears(20))));
        return ClientWithFreshTokens(() => Accounts.TokenOf(role, subject, scope));
    }

    public Task<HttpClient> Admin() => Person("NATIONAL_ADMIN", "penguji");

    /// <summary>A person who writes for an institution, and may enter what it owns.</summary>
    public Task<HttpClient> EditorOf(string institution) =>
        Person("INSTITUTION_EDITOR", $"peserta {institution}", new(ScopeKind.Institution, institution));

    /// <summary>Reads the database, or changes it through the domain.</summary>
    public async Task<T> WithDb<T>(Func<JippDb, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<JippDb>());
    }
}
