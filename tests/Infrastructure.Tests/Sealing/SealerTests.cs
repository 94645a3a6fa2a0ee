using JippApi.Infrastructure.Persistence.Audit;
using JippApi.Infrastructure.Sealing;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Tests.Sealing;

public sealed class SealerTests : SealingDatabase
{
    [Fact]
    public async Task Several_sealers_at_once_give_each_event_one_place_in_the_order_of_storage()
    {
        var writing = Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(() => WriteAsync($"w{writer}", 40))));
        var sealers = Enumerable.Range(0, 3).Select(_ => NewSealer()).ToList();
        while (!writing.IsCompleted)
            await Task.WhenAll(sealers.Select(sealer => Task.Run(() => sealer.RunOnceAsync(default))));
        await writing;
        await sealers[0].RunOnceAsync(default);

        var events = await EventsAsync();
        events.Count.ShouldBe(320);
        events.Select(e => e.LeafIndex!.Value).Order().ShouldBe(Enumerable.Range(0, 320).Select(n => (long)n));
        foreach (var writer in events.GroupBy(e => e.Actor))
            writer.OrderBy(e => e.LeafIndex).Select(e => e.ResourceId).ShouldBe(writer.OrderBy(e => e.Number).Select(e => e.ResourceId));
        (await VerifyAsync()).ShouldBeWhole(320);
    }

    [Fact]
    public async Task A_batch_that_fails_before_its_commit_leaves_nothing_and_is_repeated()
    {
        await WriteAsync("a", 3);
        await database.WithDbAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await new AuditBatch(db, database.Services.GetRequiredService<AuditKeys>(), TimeProvider.System).SealAsync(null, default);
            await transaction.RollbackAsync();
        });
        (await EventsAsync()).ShouldAllBe(e => e.LeafIndex == null);

        await NewSealer().RunOnceAsync(default);

        (await VerifyAsync()).ShouldBeWhole(3);
    }

    [PostgreSqlFact]
    public async Task An_event_that_is_committed_late_gets_a_later_place()
    {
        var postgres = Database.On(Databases.PostgreSql);
        await postgres.InitializeAsync();
        var late = new TaskCompletionSource();
        var written = new TaskCompletionSource();
        var slow = postgres.WithDbAsync(db =>
            db.InOneTransactionAsync(
                async () =>
                {
                    db.AddAuditEvent(new("SLOW", "t", "slow"));
                    await AuditWriter.WriteAsync(db, await Keys(postgres).CurrentAsync(default), db.Notes, default);
                    db.Notes.Clear();
                    written.SetResult();
                    await late.Task;
                    return 0;
                },
                default
            )
        );
        await written.Task;
        await WriteAsync("quick", 1, postgres);
        await NewSealer(postgres).RunOnceAsync(default);
        late.SetResult();
        await slow;
        await NewSealer(postgres).RunOnceAsync(default);

        var events = await EventsAsync(postgres);
        events.Single(e => e.Action == "SLOW").Number.ShouldBeLessThan(events.Single(e => e.Actor == "quick").Number);
        events.Single(e => e.Action == "SLOW").LeafIndex.ShouldBe(1);
        events.Single(e => e.Actor == "quick").LeafIndex.ShouldBe(0);
        await postgres.DisposeAsync();
    }

    [Fact]
    public async Task A_log_that_grows_while_it_is_verified_is_whole()
    {
        var writing = WriteAsync("a", 150);
        var sealing = Task.Run(async () =>
        {
            var sealer = NewSealer();
            while (!writing.IsCompleted)
                await sealer.RunOnceAsync(default);
        });
        while (!writing.IsCompleted)
            (await VerifyAsync()).Fault.ShouldBeNull();
        await sealing;
    }

    [Fact]
    public async Task Verification_begins_where_the_last_one_ended()
    {
        await WriteAsync("a", 600);
        await NewSealer().RunOnceAsync(default);
        (await VerifyAsync()).VerifiedFrom.ShouldBe(0);

        await WriteAsync("b", 1);
        await NewSealer().RunOnceAsync(default);

        var verified = await VerifyAsync();
        (verified.Whole, verified.Size, verified.VerifiedFrom).ShouldBe((true, 601, 512));
    }
}
