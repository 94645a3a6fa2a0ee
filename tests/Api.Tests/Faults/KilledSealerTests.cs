using JippApi.Api.Tests.Audit;
using JippApi.Api.Tests.Hosting;
using Xunit.Abstractions;

namespace JippApi.Api.Tests.Faults;

/// <summary>A server killed while it seals, which it here does a hundred times a second.</summary>
[Collection(KillableServer.Name)]
public class KilledSealerTests(ServerProcess server, ITestOutputHelper log)
{
    private const int Seed = 15;
    private const int Writes = 30;

    [Fact]
    public async Task A_kill_loses_no_event_and_gives_no_place_twice()
    {
        server.Settings["AuditLog__SealSeconds"] = "0.01";
        await server.KillAsync();
        await server.StartAsync();
        var (killer, outsider) = (new Killer(server, log, Seed), new LogClient(server.Anonymous()));
        var key = await outsider.KeyAsync();
        LogClient.Head? kept = null;
        for (var round = 1; round <= Killer.Kills; round++)
        {
            var nation = await server.Demo("national");
            var owner = (string)(await nation.Get("/api/v1/institutions?limit=1")).Items[0]["id"]!;
            List<Attempt> attempts =
            [
                .. Enumerable.Range(0, Writes).Select(_ => new Attempt(nation, "/api/v1/innovations", Given.Complete(owner))),
            ];

            await killer.KillDuringAsync(attempts, within: TimeSpan.FromMilliseconds(100));

            foreach (var attempt in attempts)
            {
                while (attempt.Answer is null)
                    await attempt.SendAsync();
                (await nation.AuditOf($"requestId={attempt.Key}&action=INNOVATION_DRAFTED")).ShouldHaveSingleItem();
            }

            await SealedAsync();
            var size = await server.CountAsync("""SELECT COUNT(*) FROM "AuditLog" """);
            (await server.CountAsync("""SELECT COUNT(DISTINCT "LeafIndex") FROM "AuditLog" """)).ShouldBe(size);
            (await server.CountAsync("""SELECT MAX("LeafIndex") + 1 FROM "AuditLog" """)).ShouldBe(size);
            await nation.AuditIsWhole();
            var now = await outsider.HeadAsync(key);
            (kept is null || await outsider.ContinuesAsync(kept, now)).ShouldBeTrue();
            kept = now;
        }

        server.Settings.Remove("AuditLog__SealSeconds");
    }

    /// <summary>Waits until all events recorded so far are sealed; reading the audit trail records further ones.</summary>
    private async Task SealedAsync()
    {
        while (await server.CountAsync("""SELECT COUNT(*) FROM "AuditLog" WHERE "LeafIndex" IS NULL""") > 0)
            await Task.Delay(20);
    }
}
