using JippApi.Application.Audit;
using JippApi.Infrastructure.Persistence.Audit;
using JippApi.Infrastructure.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Tests.Sealing;

/// <summary>Rows written by somebody with the password of the database, and keys that no longer count.</summary>
public sealed class ForgeryTests : SealingDatabase
{
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
    public async Task A_copy_of_a_sealed_event_is_not_sealed_again()
    {
        await WriteAsync("a", 2);
        await NewSealer().RunOnceAsync(default);
        const string members = """
            "EventId", "At", "Actor", "Action", "ResourceType", "ResourceId", "Details", "DetailsSalt", "DetailsHash", "Mac"
            """;
        const string drop = """DROP INDEX "IX_AuditLog_EventId" """;
        const string copy = $"""INSERT INTO "AuditLog" ({members}) SELECT {members} FROM "AuditLog" WHERE "ResourceId" = 'a0'""";
        await database.WithDbAsync(db =>
            db.Database.ExecuteSqlRawAsync(database.Engine == Databases.SqlServer ? drop + "ON \"AuditLog\"" : drop)
        );
        await database.WithDbAsync(db => db.Database.ExecuteSqlRawAsync(copy));

        await NewSealer().RunOnceAsync(default);

        var verified = await VerifyAsync();
        (verified.Whole, verified.Size, verified.Refused).ShouldBe((false, 2, 1));
    }

    [Fact]
    public async Task Text_erased_beside_a_forged_record_of_the_erasure_is_noticed()
    {
        await WriteAsync("a", 2);
        await NewSealer().RunOnceAsync(default);
        var erased = (await EventsAsync())[0];
        await database.WithDbAsync(db =>
            db.AuditEvents.Where(e => e.Number == erased.Number)
                .ExecuteUpdateAsync(e => e.SetProperty(x => x.Details, "{}").SetProperty(x => x.DetailsSalt, (byte[]?)null))
        );
        await database.WithDbAsync(db =>
            db.Database.ExecuteSqlRawAsync(
                """
                INSERT INTO "AuditLog" ("EventId", "At", "Actor", "Action", "ResourceType", "ResourceId", "DetailsHash", "Mac")
                SELECT {0}, "At", "Actor", {1}, "ResourceType", {2}, "DetailsHash", "Mac" FROM "AuditLog" WHERE "ResourceId" = 'a1'
                """,
                Guid.CreateVersion7(),
                AuditEvent.TextErased,
                erased.EventId.ToString()
            )
        );

        (await VerifyAsync()).Fault.ShouldBe(AuditFaultKind.DetailsChanged);
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
}
