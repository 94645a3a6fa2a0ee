using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Attestations;

/// <summary>As a confirmation ages, the record, the list and the counts show it.</summary>
public class ExpiredConfirmationTests(ClockedApp app) : IClassFixture<ClockedApp>
{
    private const string Innovations = GivenAttestations.Innovations;

    [Fact]
    public async Task What_is_due_still_counts_and_what_has_expired_is_unconfirmed_again()
    {
        var id = (await app.Published()).Id;
        await app.OwnersEditor().Stated(id, "SELF", "ACTIVE");

        await PassAsync(days: 320);

        (await Read("")).ShouldBe(("ACTIVE", "ACTIVE", "DUE"));
        (await Existence()).ShouldBe((10, "INCOMPLETE"));
        (await Ids("existence=ACTIVE&freshness=DUE")).ShouldContain(id);

        await PassAsync(days: 60);

        (await Read("")).ShouldBe(("UNCONFIRMED", "ACTIVE", "OVERDUE"));
        (await Existence()).ShouldBe((0, "UNKNOWN"));
        (await Ids("existence=UNCONFIRMED&freshness=OVERDUE&confirmationMethod=SELF")).ShouldContain(id);
        (await Read("/revisions/2")).ShouldBe(("ACTIVE", "ACTIVE", "CONFIRMED"));
        var summary = await app.Anonymous().Get("/api/v1/existence-summary?regionCode=13.71");
        ((int)summary["freshness"]!.AsArray().Single(count => (string?)count!["freshness"] == "OVERDUE")!["count"]!).ShouldBe(1);

        async Task<(string?, string?, string?)> Read(string path)
        {
            var record = await app.Anonymous().Get($"{Innovations}/{id}{path}");
            return ((string?)record["existence"], (string?)record["confirmation.existence"], (string?)record["confirmation.freshness"]);
        }

        async Task<(int, string)> Existence() =>
            ReplicabilityConfirmationTests.Of(await app.Anonymous().Get($"{Innovations}/{id}/replicability"), "EXISTENCE");
    }

    private async Task<IReadOnlyList<string>> Ids(string filter) => (await app.Anonymous().Get($"{Innovations}?limit=200&{filter}")).Ids;

    private Task PassAsync(int days)
    {
        app.Clock.Advance(TimeSpan.FromDays(days));
        return app.Work();
    }
}
