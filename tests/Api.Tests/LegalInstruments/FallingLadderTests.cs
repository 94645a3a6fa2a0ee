using JippApi.Api.Tests.Attestations;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Common;

namespace JippApi.Api.Tests.LegalInstruments;

/// <summary>The ladder falls by itself.</summary>
public class FallingLadderTests(ClockedApp app) : IClassFixture<ClockedApp>
{
    [Fact]
    public async Task The_level_rises_rung_by_rung_and_falls_when_an_instrument_expires()
    {
        var owner = (await app.Institution()).Id;
        var innovation = (await app.Published(ownerId: owner)).Id;
        await app.Ministry().Stated(innovation, "MINISTRY", "ACTIVE");
        await app.ShouldBeOn(innovation, "RUNNING", "INSTRUMENT_IN_FORCE");

        await app.Accepted(owner, "UNIT_DECREE", innovation);
        (await app.ShouldBeOn(innovation, "DECREE", "REGIONAL_INSTRUMENT_IN_FORCE")).Text.ShouldContain("DECREES_ONLY");
        var last = Wib.DayOf(app.Clock.GetUtcNow()).AddDays(30);
        var regulation = await app.Accepted(app.Accounts.Government, "REGION_HEAD_REGULATION", innovation, last);
        var raised = await app.ShouldBeOn(innovation, "REGIONAL_REGULATION", "RECENT_PROGRAMME", "RECENT_BUDGET");
        raised["rungs"]![4]!["criteria"]![0]!["proofs"]![0]!["id"]!.GetValue<string>().ShouldBe(regulation.Id);

        app.Clock.Advance(TimeSpan.FromDays(30));
        await app.ShouldBeOn(innovation, "REGIONAL_REGULATION", "RECENT_PROGRAMME", "RECENT_BUDGET");
        app.Clock.Advance(TimeSpan.FromDays(1));

        await app.ShouldBeOn(innovation, "DECREE", "REGIONAL_INSTRUMENT_IN_FORCE");
    }
}
