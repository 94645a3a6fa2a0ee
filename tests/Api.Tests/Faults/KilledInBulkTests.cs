using System.Diagnostics;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;
using Xunit.Abstractions;

namespace JippApi.Api.Tests.Faults;

[Collection(KillableServer.Name)]
public class KilledInBulkTests(ServerProcess server, ITestOutputHelper log)
{
    private const int Seed = 71;

    private static readonly string[] Events = ["ActionItemReported", "ActionItemResumed", "ActionItemBlocked", "ActionItemPlanned"];

    [Fact]
    public async Task A_killed_bulk_request_is_saved_whole_or_not_at_all()
    {
        var (given, killer) = (await GivenPromises.On(server), new Killer(server, log, Seed));
        IReadOnlyList<BulkWork> works =
        [
            new Reports(given, await RunningAsync(given, "Ekosistem Data"), atomic: true),
            new Reports(given, await RunningAsync(given, "Proses Izin Dengan Jarimu"), atomic: false),
            new Moves(given, await RunningAsync(given, "e-OPen"), atomic: true),
            new Moves(given, await RunningAsync(given, "Klinik BUMDes"), atomic: false),
            new Creations(given, await WrittenAsync(given, "Ekosistem Data"), atomic: true),
            new Creations(given, await WrittenAsync(given, "e-OPen"), atomic: false),
        ];
        foreach (var work in works)
            await work.FindAsync();
        var ledger = await EventLedger.OpenAsync(server, Events);
        var done = Events.ToDictionary(Application.Common.Code.OfName, _ => 0);
        var undisturbed = await LastingAsync(works, round: 1);

        for (var round = 2; round <= Killer.Kills + 1; round++)
        {
            var attempts = works.Select(work => work.Attempt(round)).ToList();
            await killer.KillDuringAsync(attempts, within: undisturbed / works.Count);
            foreach (var (work, attempt) in works.Zip(attempts))
                await RepeatAsync(work, round, attempt);
            foreach (var work in works)
                done[work.ActionOf(round)] += BulkWork.Operations;
            foreach (var happened in Events)
                await ledger.ShouldAgreeAsync(happened, done[Application.Common.Code.OfName(happened)]);
            await ledger.RevisionsShouldAgreeAsync();
            await given.Nation.AuditIsWhole();
        }

        async Task<TimeSpan> LastingAsync(IReadOnlyList<BulkWork> all, int round)
        {
            var watch = Stopwatch.StartNew();
            await Task.WhenAll(all.Select(work => work.Attempt(round).SendAsync()));
            foreach (var work in all)
                done[work.ActionOf(round)] += BulkWork.Operations;
            return watch.Elapsed;
        }
    }

    /// <summary>
    /// An answered request is done; an unanswered one is done or undone as a whole, and repeating it does it once.
    /// </summary>
    private async Task RepeatAsync(BulkWork work, int round, Attempt attempt)
    {
        var wasAnswered = attempt.Answer is not null;
        var done = await work.CountAsync(round, attempt);
        log.WriteLine($"  {work}: {(wasAnswered ? "answered" : "not answered")}, {done} done");
        done.ShouldBeOneOf(wasAnswered ? [BulkWork.Operations] : [0, BulkWork.Operations]);
        if (wasAnswered)
            return;

        await attempt.SendAsync();
        attempt.Answer.ShouldNotBeNull();
        attempt.WasReplayed.ShouldBe(done == BulkWork.Operations, attempt.Answer.Text);
        (await work.CountAsync(round, attempt)).ShouldBe(BulkWork.Operations, attempt.Answer.Text);
    }

    /// <summary>A plan of Pontianak in progress.</summary>
    private static async Task<string> RunningAsync(GivenPromises given, string origin)
    {
        var sheet = await given.OpenSheetAsync(origin, await given.DistrictsAsync(1), BulkWork.Operations);
        await given.Hub.SignOnPaper(sheet, 1).Done();
        var plan = (string)sheet["lines"]![0]!["planId"]!;
        await given.Hub.Change($"{GivenPlans.Url}/{plan}/transitions", new { to = "IN_PROGRESS" });
        return plan;
    }

    /// <summary>A draft plan of the second district.</summary>
    private static async Task<string> WrittenAsync(GivenPromises given, string origin) =>
        (await given.DraftAsync(origin, (await given.DistrictsAsync(2))[1])).Id;
}
