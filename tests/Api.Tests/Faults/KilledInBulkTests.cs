using System.Diagnostics;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;
using Xunit.Abstractions;

namespace JippApi.Api.Tests.Faults;

[Collection(KillableServer.Name)]
public class KilledInBulkTests(ServerProcess server, ITestOutputHelper log)
{
    private const int Kills = 5;
    private const int Items = 40;

    [Fact]
    public async Task A_bulk_report_is_there_whole_or_not_at_all_and_its_repetition_does_it_once()
    {
        var (given, killer) = (await GivenPromises.On(server), new Killer(server, log, seed: 71));
        var plans = await RunningAsync(given, "Ekosistem Data", "Proses Izin Dengan Jarimu", "e-OPen", "Klinik BUMDes");
        var reporting = plans.Index().Select(plan => new Reporting(given, plan.Item, Atomic: plan.Index % 2 == 0)).ToList();
        var undisturbed = await LastingAsync(reporting, round: 1);

        for (var round = 2; round <= Kills + 1; round++)
        {
            var attempts = reporting.ConvertAll(each => each.Attempt(round));
            await killer.KillAmidAsync(attempts, within: undisturbed / reporting.Count);

            foreach (var (each, attempt) in reporting.Zip(attempts))
            {
                var wasAnswered = attempt.Answer is not null;
                var done = await each.CountAsync(round, attempt);
                log.WriteLine($"  {(each.Atomic ? "all or nothing" : "one by one")}: {(wasAnswered ? "answered" : "not answered")}, {done} items reported");
                if (wasAnswered) done.ShouldBe(Items);
                else await attempt.SendAsync();
                attempt.Answer.ShouldNotBeNull();
                if (!wasAnswered) attempt.WasReplayed.ShouldBe(done == Items, attempt.Answer.Text);
                (await each.CountAsync(round, attempt)).ShouldBe(Items, attempt.Answer.Text);
            }

            await given.Nation.AuditIsWhole();
        }
    }

    /// <summary>Plans of Pontianak that are carried out.</summary>
    private static async Task<IReadOnlyList<string>> RunningAsync(GivenPromises given, params string[] origins)
    {
        List<string> plans = [];
        foreach (var origin in origins)
        {
            var sheet = await given.OpenSheetAsync(origin, await given.DistrictsAsync(1), Items);
            await given.Hub.Post($"{GivenCommitments.Url}/{sheet.Id}/signatures", GivenCommitments.Wet(sheet, 1)).Done();
            plans.Add((string)sheet["lines"]![0]!["planId"]!);
            await given.Hub.Change($"{GivenPlans.Url}/{plans[^1]}/transitions", new { to = "IN_PROGRESS" });
        }

        return plans;
    }

    /// <summary>How long the requests last when nothing happens to the server.</summary>
    private static async Task<TimeSpan> LastingAsync(List<Reporting> reporting, int round)
    {
        foreach (var each in reporting) await each.FindAsync();
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(reporting.Select(each => each.Attempt(round).SendAsync()));
        return watch.Elapsed;
    }

    /// <summary>Reports on all items of a plan in one request.</summary>
    private sealed record Reporting(GivenPromises Given, string Plan, bool Atomic)
    {
        private IReadOnlyList<string> ids = [];

        public async Task FindAsync() => ids = (await Given.Hub.Get($"{GivenPlans.Url}/{Plan}/action-items?limit=200").Done()).Ids;

        /// <summary>The report of a round. It names the version that each item has after as many rounds, so that one done twice would be refused later.</summary>
        public Attempt Attempt(int round)
        {
            var reports = ids.Select(id => new { op = "report", id, ifMatch = $"\"{round}-x\"", data = new { progress = round * 10 } });
            var refused = new { op = "report", id = ids[Items / 2], ifMatch = "*", data = new { progress = 101 } };
            return new(Given.Hub, "/api/v1/action-items/bulk", new { atomic = Atomic, operations = Atomic ? reports : [.. reports.Take(Items / 2), refused, .. reports.Skip(Items / 2)] });
        }

        /// <summary>How many items the report of a round has reached: none or all, each with one event, the others as they were.</summary>
        public async Task<int> CountAsync(int round, Attempt attempt)
        {
            var progress = (await Given.Hub.Get($"{GivenPlans.Url}/{Plan}/action-items?limit=200").Done()).Items.Select(item => (int)item["progress"]!).ToList();
            var events = await Given.Nation.AuditOf($"requestId={attempt.Key}");
            var done = progress.Count(value => value == round * 10);
            progress.Count(value => value == (round - 1) * 10).ShouldBe(Items - done);
            events.Select(happened => ((string)happened["action"]!, (string)happened["resourceId"]!)).Order()
                .ShouldBe(done == 0 ? [] : ids.Select(id => ("ACTION_ITEM_REPORTED", id)).Order());
            return done;
        }
    }
}
