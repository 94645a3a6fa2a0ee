using JippApi.Api.Tests.Attestations;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Pages;
using JippApi.Api.Tests.Stories.Trust;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.AttestationCampaigns;

/// <summary>
/// The hub reaches an owner by hand. Whoever hands a link out could answer themselves, so a second person looks.
/// </summary>
public class HandedLinkStory(CampaignApp app) : IClassFixture<CampaignApp>
{
    private const string Tasks = "/api/v1/review-tasks";

    [Fact]
    public async Task What_is_answered_through_a_handed_link_waits_for_somebody_else()
    {
        var owner = await app.Owner();
        var campaign = await app.OpenedCampaign();
        var mailed = app.LinkTo(owner.Editor);
        var entry = (string)(await app.EntryOf(campaign, owner.Innovation))["id"]!;
        var hub = app.HubOf();

        var handed = await app.HandedOut(campaign, entry, hub);

        var replaced = await app.Reader().Page(mailed);
        (replaced.Status, replaced.Text.Contains("diganti", StringComparison.Ordinal)).ShouldBe((410, true));
        (await app.Answer(mailed, ("answer", "ACTIVE"))).Status.ShouldBe(410);
        (await app.Reader().Page(handed)).Text.ShouldContain("diperiksa orang kedua");
        (await app.Answer(handed, ("answer", "ACTIVE"))).Status.ShouldBe(200);
        ((string?)(await app.Anonymous().Get($"/api/v1/innovations/{owner.Innovation}"))["existence"]).ShouldBe("UNCONFIRMED");
        var answered = await app.EntryOf(campaign, owner.Innovation);
        ((string?)answered["status"], (bool)answered["handedOut"]!).ShouldBe(("ANSWERED", true));

        var task = $"{Tasks}/{(string)answered["attestationId"]!}";
        (await hub.Post($"{task}/decision", new { decision = "PASS" }, ("If-Match", "*"))).Code.ShouldBe("OWN_STATEMENT");
        var other = app.ClientWith("HUB_ADMIN", "rekan di hub", new(ScopeKind.Region, "13"));
        var passed = await other.Post($"{task}/decision", new { decision = "PASS" }, ("If-Match", "*"));
        passed.Status.ShouldBe(200, passed.Text);
        ((string?)(await app.Anonymous().Get($"/api/v1/innovations/{owner.Innovation}"))["existence"]).ShouldBe("ACTIVE");
    }

    [Fact]
    public async Task Whoever_lent_the_role_for_handing_the_link_out_is_no_second_person_either()
    {
        var owner = await app.Owner();
        var campaign = await app.OpenedCampaign();
        var entry = (string)(await app.EntryOf(campaign, owner.Innovation))["id"]!;
        var chief = app.Person("HUB_ADMIN", new(ScopeKind.Region, "13"));
        var deputy = await chief.LentTo(app.Person("VALIDATOR", new(ScopeKind.Region, "61")));
        var handed = await app.HandedOut(campaign, entry, deputy);
        (await app.Answer(handed, ("answer", "ACTIVE"))).Status.ShouldBe(200);

        var task = $"{Tasks}/{(string)(await app.EntryOf(campaign, owner.Innovation))["attestationId"]!}";
        var refused = await chief.Client.Post($"{task}/decision", new { decision = "PASS" }, ("If-Match", "*"));

        (refused.Status, refused.Code).ShouldBe((403, "OWN_STATEMENT"), refused.Text);
    }

    [Fact]
    public async Task A_new_link_replaces_the_one_before_and_only_the_hub_of_the_record_hands_one_out()
    {
        var owner = await app.Owner();
        var campaign = await app.OpenedCampaign();
        var entry = (string)(await app.EntryOf(campaign, owner.Innovation))["id"]!;
        var address = $"{GivenCampaigns.Url}/{campaign}/entries/{entry}/link";

        var (first, second) = (await app.HandedOut(campaign, entry), await app.HandedOut(campaign, entry));

        (await app.Reader().Page(first)).Status.ShouldBe(410);
        (await app.Reader().Page(second)).Status.ShouldBe(200);
        (await app.HubOf("61").Post(address, new { })).Status.ShouldBe(403);
        (await app.ClientWith("VALIDATOR", scope: new(ScopeKind.Region, "13")).Post(address, new { })).Status.ShouldBe(403);
        (await app.OwnersEditor().Post(address, new { })).Status.ShouldBe(403);
        var audit = await app.ClientWith("NATIONAL_ADMIN").Get($"/api/v1/audit-events?resourceId={entry}");
        audit.Status.ShouldBe(200, audit.Text);
        audit.Text.ShouldContain("ATTESTATION_LINK_HANDED_OUT");
        audit.Text.ShouldNotContain(second.Split('/')[^1]);

        await app.MoveCampaign(campaign, "CLOSED");
        (await app.ClientWith("NATIONAL_ADMIN").Post(address, new { })).Code.ShouldBe("CAMPAIGN_OVER");
    }
}
