using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;
using JippApi.Application.Common;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Api.Tests.Faults;

/// <summary>
/// Sheets of West Kalimantan that await signatures, made over HTTP with demo accounts: the hub maintains them, a
/// national account answers for the owners, and the leader signs for Pontianak by account.
/// </summary>
public sealed record GivenPromises(HttpClient Hub, HttpClient Nation, HttpClient Leader)
{
    private const int FirstYear = 2028;
    private const int Years = 72;

    private static int drafted;

    private const string Pontianak = "61.71";

    public static async Task<GivenPromises> On(ServerProcess server) =>
        new(await server.Demo("hub61"), await server.Demo("national"), await server.Demo("signatory61.71"));

    /// <summary>Regencies and cities of the province, Pontianak first.</summary>
    public async Task<IReadOnlyList<string>> DistrictsAsync(int count)
    {
        var found = await Hub.Get("/api/v1/institutions?regionCode=61.*&kind=REGENCY,CITY&limit=50").Done();
        return [.. found.Items.OrderByDescending(i => (string?)i["regionCode"] == Pontianak).Take(count).Select(i => (string)i["id"]!)];
    }

    /// <summary>An open sheet with an accepted plan for each adopter.</summary>
    /// <param name="origin">Name of the innovation to replicate.</param>
    /// <param name="adopters">Ids of the adopting institutions.</param>
    /// <param name="items">Number of action items of each plan.</param>
    public async Task<Reply> OpenSheetAsync(string origin, IReadOnlyList<string> adopters, int items = 1)
    {
        var innovation = await InnovationAsync(origin);
        var plans = await Task.WhenAll(adopters.Select(adopter => AcceptedAsync(innovation, adopter, items)));
        var leader = new Leader((await DistrictsAsync(1))[0], (await Leader.Get("/api/v1/me")).Id, Leader);
        var draft = await Hub.Post(GivenCommitments.Url, GivenCommitments.Body(plans, leader: leader)).Done();
        return await Hub.Change($"{GivenCommitments.Url}/{draft.Id}/transitions", new { to = "OPEN_FOR_SIGNING" });
    }

    public async Task<Reply> DraftAsync(string origin, string adopter) =>
        await Hub.Post(GivenPlans.Url, GivenPlans.Body(await InnovationAsync(origin), adopter, OtherYear(), adaptations: [])).Done();

    /// <summary>A year for which no adopter has a plan yet: each has one plan for an innovation and year.</summary>
    private static int OtherYear() => FirstYear + Interlocked.Increment(ref drafted) % Years;

    private async Task<string> InnovationAsync(string name) =>
        (await Hub.Get($"/api/v1/innovations?q={Uri.EscapeDataString(name)}&limit=1").Done()).Ids[0];

    private async Task<Reply> AcceptedAsync(string origin, string adopter, int items)
    {
        var plan = await Hub.Post(GivenPlans.Url, GivenPlans.Body(origin, adopter, OtherYear(), adaptations: [])).Done();
        var operations = Enumerable
            .Range(1, items)
            .Select(n => new
            {
                op = "create",
                data = new
                {
                    planId = plan.Id,
                    activity = $"Langkah {n}",
                    responsibleUnitId = adopter,
                },
            });
        await Hub.Post("/api/v1/action-items/bulk", new { atomic = true, operations }).Done();
        await Hub.Change(
            $"{GivenPlans.Url}/{plan.Id}/readiness-assessments",
            new { answers = Code.All<ReadinessTopic>().Select(topic => new { topic, level = 4 }) }
        );
        await Hub.Change($"{GivenPlans.Url}/{plan.Id}/transitions", new { to = "PROPOSED" });
        await Nation.Change($"{GivenPlans.Url}/{plan.Id}/transitions", new { to = "ACCEPTED" });
        return plan;
    }
}
