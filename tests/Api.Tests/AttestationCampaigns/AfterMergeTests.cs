using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Pages;

namespace JippApi.Api.Tests.AttestationCampaigns;

/// <summary>Records that are merged or withdrawn while a campaign asks about them.</summary>
public class AfterMergeTests(CampaignApp app) : IClassFixture<CampaignApp>
{
    [Fact]
    public async Task The_link_of_a_merged_record_names_the_survivor_and_answers_nothing()
    {
        var (merged, survivor) = (await app.Owner(), await app.Owner());
        var campaign = await app.OpenedCampaign();
        var link = app.LinkTo(merged.Editor);

        await app.Move(merged.Innovation, new { to = "MERGED", survivorId = survivor.Innovation });

        ((string?)(await app.EntryOf(campaign, merged.Innovation))["status"]).ShouldBe("SETTLED");
        foreach (var page in new[] { await app.Reader().Page(link), await app.Answer(link, ("answer", "STOPPED"), ("reason", "OTHER")) })
        {
            page.Status.ShouldBe(200);
            page.Text.ShouldContain(System.Net.WebUtility.HtmlEncode(survivor.Title));
            page.Text.ShouldContain("digabung");
            page.Text.ShouldNotContain("<form");
        }

        ((string?)(await app.Anonymous().Get($"/api/v1/innovations/{survivor.Innovation}"))["existence"]).ShouldBe("UNCONFIRMED");
        var undone = await app.ClientWith("NATIONAL_ADMIN")
            .Post($"/api/v1/innovations/{merged.Innovation}/unmerge", new { }, ("If-Match", "*"));
        undone.Status.ShouldBe(200, undone.Text);
        ((string?)(await app.EntryOf(campaign, merged.Innovation))["status"]).ShouldBe("ASKED");
        (await app.Answer(link, ("answer", "ACTIVE"))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task The_link_of_a_withdrawn_record_is_gone()
    {
        var owner = await app.Owner();
        var campaign = await app.OpenedCampaign();

        await app.Move(owner.Innovation, new { to = "WITHDRAWN", reason = "Uji" });
        await app.Work();

        (await app.Reader().Page(app.LinkTo(owner.Editor))).Status.ShouldBe(410);
        ((string?)(await app.EntryOf(campaign, owner.Innovation))["status"]).ShouldBe("SETTLED");
        var counts = (await app.Campaign(campaign))["counts"]!.AsObject();
        counts.Where(count => count.Key != "total").Sum(count => (int)count.Value!).ShouldBe((int)counts["total"]!);
    }
}
