using JippApi.Api.Tests.Hosting;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Audit;

/// <summary>
/// What somebody with the database's password can try. Each test has its own server and database, and keeps the head
/// before the attempt, as an outsider would. Sealing is tried again after it: by the server that was running, and by one
/// that starts afterwards.
/// </summary>
public sealed class TamperingTests
{
    [Theory]
    [InlineData("""UPDATE "AuditLog" SET "Actor" = 'bukan-saya' WHERE "LeafIndex" = {0} - 2""", "EVENT_CHANGED")]
    [InlineData("""UPDATE "AuditLog" SET "Details" = '{1}' WHERE "LeafIndex" = {0} - 1""", "DETAILS_CHANGED")]
    [InlineData("""UPDATE "AuditLog" SET "Details" = NULL, "DetailsSalt" = NULL WHERE "LeafIndex" = {0} - 1""", "DETAILS_CHANGED")]
    [InlineData("""DELETE FROM "AuditLog" WHERE "LeafIndex" = {0} - 2""", "EVENT_MISSING")]
    [InlineData(
        """UPDATE "AuditLog" SET "LeafIndex" = CASE "LeafIndex" WHEN {0} - 1 THEN {0} - 2 ELSE {0} - 1 END WHERE "LeafIndex" >= {0} - 2""",
        "EVENT_CHANGED"
    )]
    [InlineData("""UPDATE "AuditLogSize" SET "Size" = {0} - 2""", "LOG_CUT")]
    [InlineData("""UPDATE "AuditTreeHeads" SET "RootHash" = "Signature" WHERE "Size" = {0}""", "HEAD_FORGED")]
    [InlineData("""UPDATE "AuditTreeHeads" SET "KeyId" = '00000000' WHERE "Size" = {0}""", "HEAD_FORGED")]
    [InlineData("""DELETE FROM "AuditTiles" WHERE "Level" = 0""", "TREE_CHANGED")]
    [InlineData(
        """
            INSERT INTO "AuditLog" ("EventId", "LeafIndex", "At", "Actor", "Action", "ResourceType", "ResourceId", "DetailsHash", "Mac")
            SELECT '01A22D59-DC0A-7787-93D9-D5CEF60DCFCB', {0}, "At", "Actor", "Action", "ResourceType", "ResourceId", "DetailsHash", "Mac" FROM "AuditLog"
            WHERE "LeafIndex" = {0} - 1
            """,
        "EVENT_INSERTED"
    )]
    public async Task A_changed_log_is_noticed(string statement, string fault)
    {
        await using var app = await StartAsync();
        var size = await app.SizeAsync();

        await app.MeddleAsync(statement, size);

        var verified = await app.ClientWith("NATIONAL_ADMIN").Get("/api/v1/audit-events/verification");
        ((bool)verified["whole"]!, (string?)verified["fault"]).ShouldBe((false, fault), verified.Text);
        await app.Published();
        await app.Work();
        (await app.Anonymous().Get("/health/ready"))["checks.auditLog"]!.ToString().ShouldEndWith($"BROKEN: {fault}");
    }

    [Fact]
    public async Task A_tail_cut_with_the_head_moved_back_is_noticed_by_who_kept_a_head_and_by_the_server()
    {
        var kept = Path.Combine(Path.GetTempPath(), $"jipp-head-{Guid.CreateVersion7():N}");
        await using var app = await StartAsync(kept);
        var outsider = new LogClient(app.Anonymous());
        var key = await outsider.KeyAsync();
        var before = await outsider.HeadAsync(key);
        await app.Published();
        await app.Work();
        var after = await outsider.HeadAsync(key);

        foreach (
            var statement in new[]
            {
                """DELETE FROM "AuditLog" WHERE "LeafIndex" >= {0} OR "LeafIndex" IS NULL""",
                """DELETE FROM "AuditTreeHeads" WHERE "Size" > {0}""",
                """UPDATE "AuditLogSize" SET "Size" = {0}, "VerifiedSize" = 0, "VerifiedMark" = NULL""",
            }
        )
            await app.MeddleAsync(statement, before.Size);

        (await outsider.ContinuesAsync(after, await outsider.HeadAsync(key))).ShouldBeFalse();
        await using var restarted = new Tampered(kept, app);
        await restarted.InitializeAsync();
        await restarted.Work();
        (await restarted.Anonymous().Get("/health/ready"))["checks.auditLog"]!.ToString().ShouldEndWith("BROKEN: LOG_CUT");
        await restarted.Published();
        await restarted.Work();
        (await outsider.HeadAsync(key)).Size.ShouldBe(before.Size, "nothing is signed that would vouch for the loss");
        File.Delete(kept);
    }

    private static async Task<Tampered> StartAsync(string? headFile = null)
    {
        var app = new Tampered(headFile);
        await app.InitializeAsync();
        await app.Published();
        await app.Work();
        return app;
    }

    private sealed class Tampered(string? headFile, JippApp? first = null) : JippApp(first), IAsyncDisposable
    {
        protected override IReadOnlyDictionary<string, string> Settings =>
            headFile is null ? new Dictionary<string, string>() : new() { ["AuditLog:HeadFile"] = headFile };

        public async Task<long> SizeAsync() => (long)(await Anonymous().Get("/api/v1/audit-log/heads/latest"))["size"]!;

        public async Task MeddleAsync(string statement, long size)
        {
            await using var scope = Services.CreateAsyncScope();
            await scope
                .ServiceProvider.GetRequiredService<JippDb>()
                .Database.ExecuteSqlRawAsync(
                    statement.Replace("{0}", $"{size}", StringComparison.Ordinal).Replace("{1}", "{{}}", StringComparison.Ordinal)
                );
        }

        async ValueTask IAsyncDisposable.DisposeAsync() => await ((IAsyncLifetime)this).DisposeAsync();
    }
}
