using JippApi.Api.Tests.Access;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Operations;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Operations;

public class PurgeTests(ClockedApp app) : IClassFixture<ClockedApp>
{
    [Fact]
    public async Task Expired_data_are_purged_once_a_day_and_nothing_else()
    {
        var person = await app.Person();
        var client = await app.SignedIn(person);
        await client.Post("/api/v1/me/notifications/read-marks", new { }, ("Idempotency-Key", "lama"));
        await app.Work();
        var before = await CountsAsync();

        var runs = await RunsAsync();
        app.Clock.Advance(TimeSpan.FromDays(2));
        await app.Work();
        await app.Work();
        (await RunsAsync()).ShouldBe(runs + 1);
        var soon = await CountsAsync();
        app.Clock.Advance(TimeSpan.FromDays(2));
        await app.Work();
        var later = await CountsAsync();
        app.Clock.Advance(TimeSpan.FromDays(110));
        await app.Work();
        var late = await CountsAsync();

        before.Keys.ShouldBe(1);
        before.Tokens.ShouldBeGreaterThan(0);
        (soon.Tokens, soon.Keys, soon.Sessions).ShouldBe((0, 1, before.Sessions));
        (later.Keys, later.Sessions).ShouldBe((0, before.Sessions));
        late.Sessions.ShouldBe(0);
        late.Events.ShouldBeGreaterThanOrEqualTo(before.Events);
    }

    private Task<int> RunsAsync() => WithDbAsync(db => db.Operations.CountAsync(o => o.Kind == OperationKind.Purge));

    private async Task<(int Sessions, int Tokens, int Keys, int Events)> CountsAsync() =>
        await WithDbAsync(async db =>
            (
                await db.Sessions.CountAsync(s => s.AccountId != null),
                await db.RefreshTokens.CountAsync(),
                await db.IdempotencyRecords.CountAsync(),
                await db.Outbox.CountAsync()
            )
        );

    private async Task<T> WithDbAsync<T>(Func<JippDb, Task<T>> work)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<JippDb>());
    }
}
