using System.Text.Json.Nodes;
using JippApi.Api.Tests.Attestations;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Pages;
using JippApi.Domain.Access;
using JippApi.Domain.AttestationCampaigns;
using JippApi.Domain.Common;
using Microsoft.EntityFrameworkCore;
using static JippApi.Api.Tests.AttestationCampaigns.GivenCampaigns;

namespace JippApi.Api.Tests.AttestationCampaigns;

/// <summary>A campaign from its opening to its end, counted.</summary>
public class CampaignProgressTests(CampaignApp app) : IClassFixture<CampaignApp>
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_campaign_asks_each_owner_once_and_its_counts_add_up()
    {
        var (answering, silent) = (await app.Owner(), await app.Owner());
        var unreachable = await app.Published(ownerId: await OfficeElsewhereAsync());

        var requested = await Admin.Post(Url, new { title = "Masih berjalan?", regions = new[] { "13" } });
        requested.Status.ShouldBe(202, requested.Text);
        ((string?)requested["status"], (int)requested["counts.total"]!).ShouldBe(("OPENING", 0));
        await app.Work();
        await app.Work();

        var campaign = requested.Id;
        var opened = await app.Campaign(campaign);
        ((string?)opened["status"], opened["openedAt"] is not null).ShouldBe(("OPEN", true), opened.Text);
        ((string?)(await app.EntryOf(campaign, answering.Innovation))["status"]).ShouldBe("ASKED");
        ((string?)(await app.EntryOf(campaign, unreachable.Id))["status"]).ShouldBe("UNREACHABLE");
        app.LinksTo(silent.Editor).Count.ShouldBe(1);
        var thanks = await app.Answer(app.LinkTo(answering.Editor), ("answer", "DEVELOPED"));
        thanks.Status.ShouldBe(200, thanks.Text);

        await app.MoveCampaign(campaign, "CLOSED");

        ((string?)(await app.Campaign(campaign))["status"]).ShouldBe("CLOSED");
        ((string?)(await app.EntryOf(campaign, silent.Innovation))["status"]).ShouldBe("UNANSWERED");
        ((string?)(await app.EntryOf(campaign, unreachable.Id))["status"]).ShouldBe("UNREACHABLE");
        var key = new AttestationCampaignId(Guid.Parse(campaign));
        var total = await app.WithDb(db => db.AttestationEntries.CountAsync(e => e.CampaignId == key));
        foreach (var by in new[] { "PROVINCE", "SOURCE", "MINISTRY" })
        {
            var progress = await Admin.Get($"{Url}/{campaign}/progress?by={by}");
            ShouldAddUp(progress.Json);
            ((int)progress["counts.total"]!).ShouldBe(total);
            foreach (var group in progress["groups"]!.AsArray())
                ShouldAddUp(group!);
            if (by == "PROVINCE")
                progress["groups"]!.AsArray().Sum(group => (int)group!["counts"]!["total"]!).ShouldBe(total);
        }

        (await app.Answer(app.LinkTo(silent.Editor), ("answer", "ACTIVE"))).Status.ShouldBe(410);
    }

    [Fact]
    public async Task A_statement_by_another_way_answers_the_question_and_a_rejected_one_asks_again()
    {
        var owner = await app.Owner();
        var campaign = await app.OpenedCampaign(
            new
            {
                title = "Contoh bukti",
                regions = new[] { TestAccounts.Region },
                sampleShare = 100,
            }
        );

        var stated = await app.OwnersEditor().Stated(owner.Innovation, "SELF", "ACTIVE");
        ((string?)stated["status"]).ShouldBe("WAITING", "the record is sampled");
        await app.Work();
        ((string?)(await app.EntryOf(campaign, owner.Innovation))["status"]).ShouldBe("ANSWERED");

        var rejected = await app.HubOf()
            .Post($"/api/v1/review-tasks/{stated.Id}/decision", new { decision = "RETURN", reason = "Tutup." }, ("If-Match", "*"));
        rejected.Status.ShouldBe(200, rejected.Text);
        await app.Work();
        ((string?)(await app.EntryOf(campaign, owner.Innovation))["status"]).ShouldBe("ASKED");
    }

    [Fact]
    public async Task The_link_of_another_campaign_is_no_way_around_the_second_person()
    {
        var owner = await app.Owner();
        await app.OpenedCampaign();
        var link = app.LinkTo(owner.Editor);
        await app.OpenedCampaign(
            new
            {
                title = "Contoh bukti",
                regions = new[] { TestAccounts.Region },
                sampleShare = 100,
            }
        );

        (await app.Reader().Page(link)).Text.ShouldContain("diperiksa orang kedua");
        var answered = await app.Answer(link, ("answer", "ACTIVE"));

        answered.Status.ShouldBe(200, answered.Text);
        answered.Text.ShouldContain("Orang kedua memeriksanya");
        ((string?)(await app.Anonymous().Get($"/api/v1/innovations/{owner.Innovation}"))["existence"]).ShouldBe("UNCONFIRMED");
    }

    [Fact]
    public async Task A_hub_opens_campaigns_in_its_regions_and_a_ministry_for_its_lists()
    {
        var hub = app.ClientWith("HUB_ADMIN", "hub kampanye", new(ScopeKind.Region, "61"));
        var (ministry, validator) = (app.ClientWith("SOURCE_ADMIN"), app.ClientWith("VALIDATOR", scope: new(ScopeKind.Region, "61")));

        (await hub.Post(Url, new { title = "Hub", regions = new[] { "61.71" } })).Status.ShouldBe(202);
        (await hub.Post(Url, new { title = "Hub", regions = new[] { "61", "13" } })).Status.ShouldBe(403);
        (await hub.Post(Url, new { title = "Hub" })).Status.ShouldBe(403);
        (await ministry.Post(Url, new { title = "Kementerian", sources = new[] { "KIPP" } })).Status.ShouldBe(202);
        (await ministry.Post(Url, new { title = "Kementerian", sources = new[] { "KIPP", "IGA" } })).Status.ShouldBe(403);
        (await validator.Post(Url, new { title = "Penilai", regions = new[] { "61" } })).Status.ShouldBe(403);
    }

    [Fact]
    public async Task A_campaign_needs_a_title_known_regions_and_a_day_that_leaves_time()
    {
        (await Admin.Post(Url, new { regions = new[] { "xx" }, sampleShare = 101 })).Faults.ShouldBe(
            ["/title REQUIRED", "/regions/0 NOT_A_REGION_CODE", "/sampleShare OUT_OF_RANGE"],
            ignoreOrder: true
        );
        (await Admin.Post(Url, new { title = "T", regions = new[] { "13.99" } })).Faults.ShouldBe(["/regions UNKNOWN_REGION"]);
        var today = Wib.DayOf(app.Clock.GetUtcNow());
        foreach (var days in new[] { 6, 367 })
            (await Admin.Post(Url, new { title = "T", dueOn = $"{today.AddDays(days):O}" })).Code.ShouldBe("CAMPAIGN_DUE_OUT_OF_RANGE");
        (await Admin.Post("/api/v1/operations", new { kind = "ATTESTATION_CAMPAIGN" })).Faults.ShouldBe(["/kind INVALID_VALUE"]);
    }

    [Fact]
    public async Task A_cancelled_campaign_asks_nobody_any_more()
    {
        var owner = await app.Owner();
        var campaign = await app.RequestedCampaign();

        await app.MoveCampaign(campaign, "CANCELLED");

        var cancelled = await app.Campaign(campaign);
        ((string?)cancelled["status"], (int)cancelled["counts.total"]!).ShouldBe(("CANCELLED", 0));
        app.LinksTo(owner.Editor).ShouldBeEmpty();
        (await Admin.Post($"{Url}/{campaign}/transitions", new { to = "CLOSED", reason = "Uji" }, ("If-Match", "*"))).Code.ShouldBe(
            "CAMPAIGN_TRANSITION_NOT_ALLOWED"
        );
    }

    /// <summary>An office of another city, for which nobody writes.</summary>
    private async Task<string> OfficeElsewhereAsync()
    {
        var office = await Admin.Post(
            "/api/v1/institutions",
            new
            {
                name = $"Kantor tanpa akun {Given.Next()}",
                kind = "REGIONAL_APPARATUS",
                regionCode = "13.74",
            }
        );
        office.Status.ShouldBe(201, office.Text);
        return office.Id;
    }

    private static void ShouldAddUp(JsonNode group)
    {
        var counts = group["counts"]!.AsObject();
        counts.Where(count => count.Key != "total").Sum(count => (int)count.Value!).ShouldBe((int)counts["total"]!);
        group["answers"]!.AsArray().Sum(answer => (int)answer!["count"]!).ShouldBe((int)counts["answered"]!);
    }
}
