using JippApi.Api.Tests.Attestations;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.LegalInstruments;

/// <summary>The level in the directory follows what others decide and what becomes of the record.</summary>
[Collection(Shared.Plans)]
public class ListedLadderTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task An_instrument_raises_the_listed_level_once_somebody_else_accepts_it_and_no_longer_than_it_holds()
    {
        var (owner, innovation) = await RunningAsync();
        await app.ShouldBeListedOn(innovation, "RUNNING");
        var registered = await app.IssuerOf(owner).Post(GivenInstruments.Url, GivenInstruments.Body(owner, "UNIT_DECREE", innovation));
        await app.Work();
        await app.ShouldBeListedOn(innovation, "RUNNING");

        (await app.Verifier().MoveInstrument(registered.Id, "ACCEPTED")).Status.ShouldBe(200);
        await app.Work();
        await app.ShouldBeListedOn(innovation, "DECREE");

        (await app.IssuerOf(owner).MoveInstrument(registered.Id, "REPEALED", "Diganti")).Status.ShouldBe(200);
        await app.Work();
        await app.ShouldBeListedOn(innovation, "RUNNING");
    }

    [Fact]
    public async Task What_was_accepted_by_mistake_lowers_the_listed_level_when_it_is_rejected()
    {
        var (owner, innovation) = await RunningAsync();
        var decree = await app.Accepted(owner, "UNIT_DECREE", innovation);
        await app.Work();
        await app.ShouldBeListedOn(innovation, "DECREE");

        (await app.Verifier().MoveInstrument(decree.Id, "REJECTED", "Nomor tidak ada di JDIH")).Status.ShouldBe(200);
        await app.Work();

        await app.ShouldBeListedOn(innovation, "RUNNING");
    }

    [Fact]
    public async Task Verified_evidence_raises_the_listed_level()
    {
        var (_, innovation) = await RunningAsync();
        await app.Accepted(app.Accounts.Government, "REGION_HEAD_REGULATION", innovation);
        foreach (var kind in new[] { "ROUTINE_PROGRAMME", "BUDGET" })
            await app.Proved(innovation, kind);

        await app.Work();

        await app.ShouldBeListedOn(innovation, "ROUTINE_PROGRAMME");
        (await app.ListedLevel(innovation, "sort=-updatedAt&ladderLevel=DECREE,ROUTINE_PROGRAMME")).ShouldBe("ROUTINE_PROGRAMME");
        (await app.ListedLevel(innovation, "sort=-updatedAt&ladderLevel=DECREE")).ShouldBeNull();
    }

    [Fact]
    public async Task Another_owner_lowers_the_listed_level_at_once()
    {
        var (owner, innovation) = await RunningAsync();
        await app.Accepted(owner, "UNIT_DECREE", innovation);
        await app.Work();
        await app.ShouldBeListedOn(innovation, "DECREE");

        await app.Revised(innovation, new { ownerInstitutionId = (await app.Institution()).Id });

        await app.ShouldBeListedOn(innovation, "RUNNING");
    }

    [Fact]
    public async Task What_stops_is_no_longer_listed_on_a_high_rung()
    {
        var (owner, innovation) = await RunningAsync();
        await app.Accepted(owner, "UNIT_DECREE", innovation);
        await app.Work();

        await app.Ministry().Stated(innovation, "MINISTRY", "STOPPED", "BUDGET");

        await app.ShouldBeListedOn(innovation, "PILOT");
    }

    [Fact]
    public async Task A_merge_gives_the_survivor_what_named_the_other_and_undoing_it_takes_it_back()
    {
        var (owner, survivor) = await RunningAsync();
        var merged = (await app.Published(ownerId: owner)).Id;
        await app.Accepted(owner, "UNIT_DECREE", merged);
        await app.Work();
        await app.ShouldBeListedOn(survivor, "RUNNING");

        await app.Move(
            merged,
            new
            {
                to = "MERGED",
                survivorId = survivor,
                reason = "Satu inovasi.",
            }
        );
        await app.Work();
        await app.ShouldBeListedOn(survivor, "DECREE");

        (await Admin.Post($"{ListedLadders.Innovations}/{merged}/unmerge", new { }, ("If-Match", "*"))).Status.ShouldBe(200);
        await app.Work();
        await app.ShouldBeListedOn(survivor, "RUNNING");
        await app.ShouldBeListedOn(merged, "PILOT");
    }

    [Fact]
    public async Task An_unknown_rung_is_refused_with_those_that_exist()
    {
        var refused = await app.Anonymous().Get($"{ListedLadders.Innovations}?ladderLevel=PERDA");

        refused.Status.ShouldBe(400, refused.Text);
        refused.Text.ShouldContain("REGIONAL_REGULATION");
        (await app.Anonymous().Get($"{ListedLadders.Innovations}?lacks=ladderLevel")).Status.ShouldBe(400, "every innovation has a level");
    }

    private async Task<(string Owner, string Innovation)> RunningAsync()
    {
        var owner = (await app.Institution()).Id;
        var innovation = (await app.Published(ownerId: owner)).Id;
        await app.Ministry().Stated(innovation, "MINISTRY", "ACTIVE");
        return (owner, innovation);
    }
}
