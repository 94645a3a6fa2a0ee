using JippApi.Infrastructure.Work;

namespace JippApi.Infrastructure.Tests.Work;

public sealed class LeaseTests(Database database) : IClassFixture<Database>
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Only_one_of_many_concurrent_requests_gets_the_lease()
    {
        var taken = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(number => Task.Run(() => TakeAsync("REINDEX", Given.Noon, $"process {number}")))
        );

        taken.OfType<HeldLease>().ShouldHaveSingleItem();
        (await TakeAsync("REINDEX", Given.Noon + Length - TimeSpan.FromSeconds(1))).ShouldBeNull();
    }

    [Fact]
    public async Task The_former_holder_of_an_expired_lease_cannot_commit()
    {
        var first = (await TakeAsync("PURGE", Given.Noon))!;
        var second = (await TakeAsync("PURGE", Given.Noon + Length))!;

        second.Token.ShouldBe(first.Token + 1);
        await Should.ThrowAsync<LeaseLostException>(WorkAsync(first, Given.Noon + Length));
        await WorkAsync(second, Given.Noon + Length);
        await database.WithDbAsync(db => db.ReleaseAsync(first, Given.Noon));
        (await TakeAsync("PURGE", Given.Noon + Length)).ShouldBeNull();
    }

    [Fact]
    public async Task A_lease_is_kept_by_renewal_and_ended_by_release()
    {
        var held = (await TakeAsync("MAIL", Given.Noon))!;
        await WorkAsync(held, Given.Noon.AddSeconds(20));
        (await TakeAsync("MAIL", Given.Noon.AddSeconds(49))).ShouldBeNull();

        await database.WithDbAsync(db => db.ReleaseAsync(held, Given.Noon.AddSeconds(21)));

        (await TakeAsync("MAIL", Given.Noon.AddSeconds(21))).ShouldNotBeNull();
    }

    [Fact]
    public void Daily_jobs_use_Jakarta_time_and_catch_up_once()
    {
        var nightly = new TimedJob
        {
            Kind = default,
            MinuteOfDay = 150,
            NextAt = default,
        };
        var often = new TimedJob
        {
            Kind = default,
            EveryMinutes = 10,
            NextAt = default,
        };

        nightly.After(new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero)).ShouldBe(new(2026, 11, 22, 19, 30, 0, TimeSpan.Zero));
        nightly.After(new(2026, 11, 22, 19, 30, 0, TimeSpan.Zero)).ShouldBe(new(2026, 11, 23, 19, 30, 0, TimeSpan.Zero));
        nightly.After(new(2026, 11, 22, 18, 0, 0, TimeSpan.Zero)).ShouldBe(new(2026, 11, 22, 19, 30, 0, TimeSpan.Zero));
        often.After(Given.Noon).ShouldBe(Given.Noon.AddMinutes(10));
    }

    private Task<HeldLease?> TakeAsync(string name, DateTimeOffset now, string holder = "process") =>
        database.WithDbAsync(db => db.TryTakeAsync(name, holder, now, Length, default));

    private Task<bool> WorkAsync(HeldLease lease, DateTimeOffset now) =>
        database.WithDbAsync(db =>
            db.InTransactionAsync(
                async () =>
                {
                    await db.HoldAsync(lease, now, Length, default);
                    return true;
                },
                default
            )
        );
}
