using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Attestations;

/// <summary>How ready an innovation is to be replicated depends on who has seen it run, and when.</summary>
[Collection(Shared.Entries)]
public class ReplicabilityConfirmationTests(JippApp app)
{
    private const string Innovations = GivenAttestations.Innovations;

    [Fact]
    public async Task Nobody_has_confirmed_it() => (await Part((await app.Published()).Id, "EXISTENCE")).ShouldBe((0, "UNKNOWN"));

    [Theory]
    [InlineData("ACTIVE", null, 10, "INCOMPLETE")]
    [InlineData("DEVELOPED", null, 10, "INCOMPLETE")]
    [InlineData("ABSORBED", null, 10, "INCOMPLETE")]
    [InlineData("DORMANT", "BUDGET", 0, "ABSENT")]
    [InlineData("STOPPED", "BUDGET", 0, "ABSENT")]
    public async Task The_word_of_the_owner_is_a_claim(string existence, string? why, int points, string reason)
    {
        var id = (await app.Published()).Id;

        await app.OwnersEditor().Stated(id, "SELF", existence, why);

        (await Part(id, "EXISTENCE")).ShouldBe((points, reason));
    }

    [Theory]
    [InlineData("HUB_VISIT")]
    [InlineData("MINISTRY")]
    public async Task What_somebody_else_has_looked_at_counts_in_full(string method)
    {
        var id = (await app.Published()).Id;

        await (method == "MINISTRY" ? app.Ministry() : app.HubOf()).Stated(id, method, "ACTIVE");

        (await Part(id, "EXISTENCE")).ShouldBe((15, "COMPLETE"));
    }

    [Fact]
    public async Task Several_innovators_make_it_independent_of_one_person()
    {
        var id = (await app.Published()).Id;
        (await Part(id, "INDEPENDENCE")).ShouldBe((0, "UNKNOWN"));

        await app.Revised(id, new { innovators = new[] { "Tim Uji", "Tim Lapangan" } });

        (await Part(id, "INDEPENDENCE")).ShouldBe((10, "COMPLETE"));
        ((string?)(await Report(id))["formula"]).ShouldBe("2026-2");
    }

    private async Task<Reply> Report(string id) => await app.Anonymous().Get($"{Innovations}/{id}/replicability");

    private async Task<(int, string)> Part(string id, string part) => Of(await Report(id), part);

    internal static (int, string) Of(Reply report, string part)
    {
        var found = report["parts"]!.AsArray().Single(one => (string?)one!["part"] == part)!;
        return ((int)found["points"]!, (string)found["reason"]!);
    }
}
