using JippApi.Application.Audit;
using JippApi.Infrastructure.Persistence.Audit;
using JippApi.Infrastructure.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Tests.Sealing;

public sealed class SealerTests : IAsyncLifetime
{
    private readonly Database database = Database.On(Databases.Chosen);

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
    public async Task An_event_that_no_server_wrote_is_kept_reported_and_never_sealed()
    {
        await WriteAsync("a", 2);
        await database.WithDbAsync(db =>
            db.Database.ExecuteSqlRawAsync(
                """
                INSERT INTO "AuditLog" ("EventId", "At", "Actor", "Action", "ResourceType", "ResourceId", "DetailsHash", "Mac")
                SELECT {0}, "At", 'penyusup', "Action", "ResourceType", "ResourceId", "DetailsHash", "Mac" FROM "AuditLog" WHERE "ResourceId" = 'a0'
                """,
                Guid.CreateVersion7()
            )
        );
        await WriteAsync("b", 2);

        await NewSealer().RunOnceAsync(default);

        (await EventsAsync()).Single(e => e.Actor == "penyusup").LeafIndex.ShouldBe(AuditBatch.Refused);
        var verified = await VerifyAsync();
        (verified.Whole, verified.Size, verified.Refused, verified.Fault).ShouldBe((false, 4, 1, AuditFaultKind.EventInserted));
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

    [Fact]
    public async Task A_mark_of_verification_that_no_server_made_counts_for_nothing()
    {
        await WriteAsync("a", 300);
        await NewSealer().RunOnceAsync(default);
        await database.WithDbAsync(db =>
            db.AuditLogSizes.ExecuteUpdateAsync(s =>
                s.SetProperty(x => x.VerifiedSize, 300).SetProperty(x => x.VerifiedMark, new byte[MerkleHash.Length])
            )
        );

        (await VerifyAsync()).VerifiedFrom.ShouldBe(0);
    }

    [Fact]
    public async Task A_new_key_is_endorsed_by_the_old_one_which_no_longer_counts()
    {
        var keys = Keys(database);
        await WriteAsync("a", 2);
        await NewSealer().RunOnceAsync(default);
        var old = await keys.CurrentAsync(default);
        var before = await HeadAsync();

        await keys.RotateAsync(default);
        await WriteAsync("b", 2);
        await NewSealer().RunOnceAsync(default);

        var published = await keys.PublishedAsync(default);
        (published.Count, published[1].Id, before.KeyId).ShouldBe((2, old.Id, old.Id));
        old.HasSigned(SignedNote.VerifierKey(keys.Origin, published[0].Key), published[0].Endorsement!).ShouldBeTrue();
        (await HeadAsync()).KeyId.ShouldBe(published[0].Id);
        (await VerifyAsync()).ShouldBeWhole(4);
        await database.WithDbAsync(async db =>
        {
            var head = await db.AuditTreeHeads.SingleAsync(h => h.Size == 4);
            var (body, later) = (SignedNote.Body(keys.Origin, 4, head.RootHash), head.At.AddHours(1));
            return await db
                .AuditTreeHeads.Where(h => h.Size == 4)
                .ExecuteUpdateAsync(h =>
                    h.SetProperty(x => x.KeyId, old.Id).SetProperty(x => x.Signature, old.Sign(body)).SetProperty(x => x.At, later)
                );
        });
        (await VerifyAsync()).Fault.ShouldBe(AuditFaultKind.HeadForged);
    }

    [Fact]
    public async Task A_password_set_later_takes_effect_once_the_keys_are_encrypted()
    {
        await WriteAsync("a", 2);
        await NewSealer().RunOnceAsync(default);
        var options = Microsoft.Extensions.Options.Options.Create(new AuditLogOptions { Password = "sandi yang panjang sekali" });
        using var later = ActivatorUtilities.CreateInstance<AuditKeys>(database.Services, options);
        await Should.ThrowAsync<InvalidOperationException>(async () => await later.CurrentAsync(default));

        await later.RotateAsync(default);

        using var next = ActivatorUtilities.CreateInstance<AuditKeys>(database.Services, options);
        (await next.AllAsync(again: false, default)).Count.ShouldBe(2);
        (await database.WithDbAsync(db => db.AuditKeys.ToListAsync())).ShouldAllBe(key => AuditKey.IsProtected(key.Secret));
        await database.WithDbAsync(async db => (await new AuditLogReader(db, next).HeadFaultAsync(null, default)).ShouldBeNull());
    }

    [Fact]
    public void A_key_is_read_with_its_password_only_and_a_plain_one_is_not_trusted()
    {
        var key = AuditKey.Create("log");
        var (plain, secret) = (key.ForStorage(null), key.ForStorage("sandi yang panjang sekali"));

        AuditKey.Read("log", secret, "sandi yang panjang sekali")!.Id.ShouldBe(key.Id);
        Should.Throw<System.Security.Cryptography.CryptographicException>(() => AuditKey.Read("log", secret, "sandi yang lain lagi"));
        Should.Throw<System.Security.Cryptography.CryptographicException>(() => AuditKey.Read("log", secret, null));
        AuditKey.Read("log", plain, "sandi yang panjang sekali").ShouldBeNull();
        AuditKey.Read("log", plain, null)!.Id.ShouldBe(key.Id);
    }

    public Task InitializeAsync() => database.InitializeAsync();

    public Task DisposeAsync() => database.DisposeAsync();

    private static AuditKeys Keys(Database on) => on.Services.GetRequiredService<AuditKeys>();

    private AuditSealer NewSealer(Database? on = null) => ActivatorUtilities.CreateInstance<AuditSealer>((on ?? database).Services);

    private Task<AuditTreeHead> HeadAsync() =>
        database.WithDbAsync(db => db.AuditTreeHeads.AsNoTracking().OrderByDescending(h => h.Size).FirstAsync());

    private Task<AuditVerification> VerifyAsync() =>
        database.WithDbAsync(db =>
            ActivatorUtilities
                .CreateInstance<AuditLog>(database.Services, db, ActivatorUtilities.CreateInstance<AuditWitness>(database.Services))
                .VerifyNewAsync(default)
        );

    private async Task WriteAsync(string actor, int count, Database? on = null)
    {
        for (var number = 0; number < count; number++)
        {
            var id = $"{actor}{number}";
            await (on ?? database).WithDbAsync(async db =>
            {
                db.AddAuditEvent(new("TRIED", "t", id) { Actor = actor, Details = """{"reason":"karena"}""" });
                return await db.SaveChangesAsync();
            });
        }
    }

    private Task<List<AuditEvent>> EventsAsync(Database? on = null) =>
        (on ?? database).WithDbAsync(db => db.AuditEvents.AsNoTracking().OrderBy(e => e.Number).ToListAsync());
}

internal static class VerificationAssertions
{
    public static void ShouldBeWhole(this AuditVerification verified, long size) =>
        (verified.Whole, verified.Size, verified.Unsealed, verified.Fault).ShouldBe((true, size, 0, null));
}
