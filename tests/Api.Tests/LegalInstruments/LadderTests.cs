using JippApi.Api.Tests.Attestations;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.LegalInstruments;

/// <summary>The ladder rises by what others have confirmed.</summary>
[Collection(Shared.Plans)]
public class LadderTests(JippApp app)
{
    [Fact]
    public async Task A_repealed_instrument_holds_nothing_up()
    {
        var owner = (await app.Institution()).Id;
        var innovation = (await app.Published(ownerId: owner)).Id;
        await app.Ministry().Stated(innovation, "MINISTRY", "ACTIVE");
        var decree = await app.Accepted(owner, "UNIT_DECREE", innovation);
        await app.ShouldBeOn(innovation, "DECREE", "REGIONAL_INSTRUMENT_IN_FORCE");

        (await app.IssuerOf(owner).MoveInstrument(decree.Id, "REPEALED", "Diganti")).Status.ShouldBe(200);

        await app.ShouldBeOn(innovation, "RUNNING", "INSTRUMENT_IN_FORCE");
        ((string?)(await app.Anonymous().Get($"{GivenInstruments.Url}/{decree.Id}"))["status"]).ShouldBe("REPEALED");
    }

    [Fact]
    public async Task An_instrument_that_has_become_a_strangers_raises_no_level()
    {
        var (owner, other) = ((await app.Institution()).Id, (await app.Institution()).Id);
        var innovation = (await app.Published(ownerId: owner)).Id;
        await app.Ministry().Stated(innovation, "MINISTRY", "ACTIVE");
        await app.Accepted(owner, "UNIT_DECREE", innovation);

        await app.Revised(innovation, new { ownerInstitutionId = other });

        await app.ShouldBeOn(innovation, "RUNNING", "INSTRUMENT_IN_FORCE");
    }
}
