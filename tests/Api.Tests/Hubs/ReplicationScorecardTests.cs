using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Lineage;
using JippApi.Api.Tests.Regions;
using JippApi.Domain.Common;

namespace JippApi.Api.Tests.Hubs;

/// <summary>
/// The figures of a hub's scorecard on plans, promises and replicas; each test uses its own province.
/// </summary>
[Collection(Shared.Counting)]
public class ReplicationScorecardTests(CountingApp app)
{
    /// <summary>A quarter that is not over: it is counted up to today.</summary>
    public static readonly string Now = QuarterOf(Wib.DayOf(TimeProvider.System.GetUtcNow()));

    private static string QuarterOf(DateOnly day) => $"{day.Year}Q{(day.Month + 2) / 3}";

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task Plans_are_counted_by_status_and_promises_by_fulfilment()
    {
        var hub = (await app.WorkingHub("82")).Id;
        var (kept, late, broken, waiting) = (
            await AcceptedIn("82.71", done: true),
            await AcceptedIn("82.71", due: new(2026, 1, 2)),
            await AcceptedIn("82.72"),
            await AcceptedIn("82.72")
        );
        var before = await Card(hub);
        await app.SignedSheet(kept, late, broken, waiting);
        await app.MovePlan(kept.Id, "IN_PROGRESS", "COMPLETED");
        await app.MovePlan(late.Id, "IN_PROGRESS");
        await app.MovePlan(broken.Id, "CANCELLED");
        await app.Plan(adopterId: await app.InstitutionOf("82.01"));
        await Admin.Patch($"{GivenPlans.Url}/{(await app.Plan()).Id}", new { hubId = hub }, ("If-Match", "*"));

        (await Card(hub))["commitments"]!
            .ToJsonString()
            .ShouldBe("""{"promises":4,"kept":0,"reported":1,"late":1,"broken":1,"keptShare":0}""", "nobody has measured the target");
        await app.Evaluated(kept.Id);
        var card = await Card(hub);

        card["plans"]!
            .ToJsonString()
            .ShouldBe(
                """{"count":6,"byStatus":[{"status":"DRAFT","count":2},{"status":"COMMITTED","count":1},{"status":"IN_PROGRESS","count":1},{"status":"EVALUATED","count":1},{"status":"CANCELLED","count":1}]}"""
            );
        card["commitments"]!.ToJsonString().ShouldBe("""{"promises":4,"kept":1,"reported":0,"late":1,"broken":1,"keptShare":0.3333}""");
        before["plans"]!.ToJsonString().ShouldBe("""{"count":4,"byStatus":[{"status":"ACCEPTED","count":4}]}""");
        (await app.Anonymous().Get(Url(hub, Now), ("If-None-Match", before.ETag))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Replicas_count_once_they_are_twelve_months_old()
    {
        var (hub, owner, origin) = ((await app.WorkingHub("81")).Id, await app.InstitutionOf("81.71"), (await app.Published()).Id);
        var seen = (await app.Published(ownerId: owner)).Id;
        await app.Linked(origin, seen, since: "2024-03-01");
        await app.Linked(origin, (await app.Published(ownerId: owner)).Id, since: "2024-06-01");
        await app.Linked(
            origin,
            (await app.Published(ownerId: owner)).Id,
            since: $"{Wib.DayOf(TimeProvider.System.GetUtcNow()).AddDays(-30):O}"
        );
        await app.Linked(origin, (await app.Published()).Id, since: "2024-03-01");
        var evidence = $"/api/v1/innovations/{seen}/institutionalisation-evidence";
        var claim = await app.ClientWith("NATIONAL_ADMIN", "pengusul")
            .Post(
                evidence,
                new
                {
                    kind = "BUDGET",
                    title = "DPA",
                    number = "1",
                    date = "2025-01-02",
                }
            );
        (await Admin.Post($"{evidence}/{claim.Id}/transitions", new { to = "VERIFIED" }, ("If-Match", "*"))).Status.ShouldBe(200);

        (await Card(hub))["replications"]!
            .ToJsonString()
            .ShouldBe("""{"months":12,"due":2,"alive":1,"ended":0,"unknown":1,"percent":50}""");
    }

    [Fact]
    public async Task Later_events_do_not_change_the_scorecard_of_a_past_quarter()
    {
        var hub = (await app.WorkingHub("76")).Id;
        await app.SignedSheet(await AcceptedIn("76.01"));

        var card = await Card(hub, "2024Q4");

        card["plans"]!.ToJsonString().ShouldBe("""{"count":0,"byStatus":[]}""");
        card["commitments"]!.ToJsonString().ShouldBe("""{"promises":0,"kept":0,"reported":0,"late":0,"broken":0}""");
        card["replications"]!.ToJsonString().ShouldBe("""{"months":12,"due":0,"alive":0,"ended":0,"unknown":0}""");
    }

    [Fact]
    public async Task A_busy_hub_takes_as_many_queries_as_a_quiet_one()
    {
        List<int> counts = [];
        foreach (var (province, size) in new[] { ("65", 1), ("75", 6) })
        {
            var (hub, owner, origin) = (
                (await app.WorkingHub(province)).Id,
                await app.InstitutionOf($"{province}.71"),
                (await app.Published()).Id
            );
            List<Reply> plans = [];
            for (var n = 0; n < size; n++)
            {
                plans.Add(await AcceptedIn($"{province}.71"));
                await app.Linked(origin, (await app.Published(ownerId: owner)).Id);
            }

            await app.SignedSheet([.. plans]);
            counts.Add(await QueriesOf(hub));
        }

        counts[1].ShouldBe(counts[0]);
    }

    private async Task<Reply> AcceptedIn(string region, bool done = false, DateOnly? due = null)
    {
        var plan = await app.Plan(adopterId: await app.InstitutionOf(region));
        await app.Item(plan, unit: true, done: done, dueOn: due);
        await app.Assessed(plan.Id, 4);
        await app.MovePlan(plan.Id, "PROPOSED", "ACCEPTED");
        return plan;
    }

    private async Task<Reply> Card(string hub, string? period = null)
    {
        var card = await app.Anonymous().Get(Url(hub, period));
        card.Status.ShouldBe(200, card.Text);
        return card;
    }

    /// <summary>The minimum of several tries: data versions are read again now and then.</summary>
    private async Task<int> QueriesOf(string hub)
    {
        List<int> counts = [];
        for (var n = 0; n < 4; n++)
        {
            var before = app.Commands;
            await Card(hub);
            counts.Add(app.Commands - before);
        }

        return counts.Min();
    }

    private static string Url(string hub, string? period) => $"{GivenHubs.Url}/{hub}/scorecard?period={period ?? Now}";
}
