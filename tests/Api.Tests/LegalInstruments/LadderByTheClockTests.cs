using System.Globalization;
using JippApi.Api.Tests.Attestations;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Common;

namespace JippApi.Api.Tests.LegalInstruments;

/// <summary>The level in the directory rises and falls with the days.</summary>
public class LadderByTheClockTests(ClockedApp app) : IClassFixture<ClockedApp>
{
    [Fact]
    public async Task The_listed_level_follows_beginning_and_end_of_instruments_and_the_age_of_evidence()
    {
        var owner = (await app.Institution()).Id;
        var (ending, beginning) = (await RunningAsync(owner), await RunningAsync(owner));
        var today = Wib.DayOf(app.Clock.GetUtcNow());
        await app.Accepted(owner, "UNIT_DECREE", ending);
        await app.Accepted(app.Accounts.Government, "REGION_HEAD_REGULATION", ending, today.AddDays(30));
        var from = today.AddDays(10).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var later = await app.IssuerOf(app.Accounts.Government)
            .Post(
                GivenInstruments.Url,
                GivenInstruments.Body(app.Accounts.Government, "REGION_HEAD_REGULATION", beginning, validFrom: from)
            );
        (await app.Verifier().MoveInstrument(later.Id, "ACCEPTED")).Status.ShouldBe(200);
        foreach (var kind in new[] { "ROUTINE_PROGRAMME", "BUDGET" })
            await app.Proved(beginning, kind);
        await app.Work();
        await app.ShouldBeListedOn(ending, "REGIONAL_REGULATION");
        await app.ShouldBeListedOn(beginning, "RUNNING");

        await PassAsync(days: 10);
        await app.ShouldBeListedOn(ending, "REGIONAL_REGULATION");
        await app.ShouldBeListedOn(beginning, "ROUTINE_PROGRAMME");

        await PassAsync(days: 20);
        await app.ShouldBeListedOn(ending, "REGIONAL_REGULATION");
        await PassAsync(days: 1);
        await app.ShouldBeListedOn(ending, "DECREE");

        await PassAsync(days: 310);
        await app.ShouldBeListedOn(beginning, "REGIONAL_REGULATION");
        (await app.FollowLadders()).ShouldBe(0, "the night has done it all");

        await PassAsync(days: 250);
        await app.ShouldBeListedOn(ending, "PILOT");
        await app.ShouldBeListedOn(beginning, "PILOT");
    }

    private async Task<string> RunningAsync(string owner)
    {
        var innovation = (await app.Published(ownerId: owner)).Id;
        await app.Ministry().Stated(innovation, "MINISTRY", "ACTIVE");
        return innovation;
    }

    private Task PassAsync(int days)
    {
        app.Clock.Advance(TimeSpan.FromDays(days));
        return app.Work();
    }
}
