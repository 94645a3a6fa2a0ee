using JippApi.Api.Tests.Attestations;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Notifications;
using JippApi.Api.Tests.Pages;
using MimeKit;

namespace JippApi.Api.Tests.AttestationCampaigns;

/// <summary>Links that are expired, used, forged, forwarded, or opened by a program that checks mail.</summary>
public class LinkTests(CampaignApp app) : IClassFixture<CampaignApp>
{
    private const string Innovations = GivenAttestations.Innovations;

    [Fact]
    public async Task Looking_at_a_link_never_answers()
    {
        var owner = await app.Owner();
        var campaign = await app.OpenedCampaign();
        var link = app.LinkTo(owner.Editor);

        foreach (var method in new[] { HttpMethod.Head, HttpMethod.Get, HttpMethod.Get })
            (await app.Reader().Send(method, link, null, ("Accept", PageReader.Browser))).Status.ShouldBe(200);
        var empty = await app.Answer(link);

        empty.Status.ShouldBe(422);
        empty.Text.ShouldContain("Jawaban belum dikirim.");
        ((string?)(await app.EntryOf(campaign, owner.Innovation))["status"]).ShouldBe("ASKED");
        ((string?)(await app.Anonymous().Get($"{Innovations}/{owner.Innovation}"))["existence"]).ShouldBe("UNCONFIRMED");
    }

    [Fact]
    public async Task A_link_answers_once_for_the_owner_and_then_says_what_was_answered()
    {
        var owner = await app.Owner();
        var campaign = await app.OpenedCampaign();
        var link = app.LinkTo(owner.Editor);

        var thanks = await app.Answer(
            link,
            ("answer", "DORMANT"),
            ("reason", "BUDGET"),
            ("since", "2026-01-15"),
            ("link", "https://contoh.go.id/x")
        );

        thanks.Status.ShouldBe(200, thanks.Text);
        thanks.Text.ShouldContain("<h1>Terima kasih</h1>");
        var record = await app.Anonymous().Get($"{Innovations}/{owner.Innovation}");
        ((string?)record["existence"], (string?)record["confirmation.method"], (string?)record["confirmation.reason"]).ShouldBe(
            ("DORMANT", "SELF", "BUDGET"),
            record.Text
        );
        foreach (var page in new[] { await app.Reader().Page(link), await app.Answer(link, ("answer", "ACTIVE")) })
        {
            page.Status.ShouldBe(200);
            page.Text.ShouldContain("<h1>Sudah dijawab</h1>");
            page.Text.ShouldContain("Vakum");
            page.Text.ShouldNotContain("<form");
        }

        ((string?)(await app.Anonymous().Get($"{Innovations}/{owner.Innovation}"))["existence"]).ShouldBe("DORMANT");
        var entry = await app.EntryOf(campaign, owner.Innovation);
        ((string?)entry["status"], (string?)entry["answer"]).ShouldBe(("ANSWERED", "DORMANT"));
    }

    [Fact]
    public async Task A_forged_link_opens_nothing()
    {
        var owner = await app.Owner();
        await app.OpenedCampaign();
        var link = app.LinkTo(owner.Editor);
        var (start, token) = (link[..^47], link[^47..]);
        string[] forged =
        [
            start + (token[0] == 'A' ? 'B' : 'A') + token[1..],
            link[..^1],
            link + "A",
            start + token[..20] + (token[20] == 'A' ? 'B' : 'A') + token[21..],
            start + token[..^2] + (token[^2] == 'A' ? 'B' : 'A') + token[^1],
            start + new string('A', 47),
            start + "tidak%20ada",
        ];

        foreach (var wrong in forged)
        {
            (await app.Reader().Page(wrong)).Status.ShouldBe(404, wrong);
            (await app.Answer(wrong, ("answer", "ACTIVE"))).Status.ShouldBe(404, wrong);
        }

        ((string?)(await app.Anonymous().Get($"{Innovations}/{owner.Innovation}"))["existence"]).ShouldBe("UNCONFIRMED");
    }

    [Fact]
    public async Task A_link_no_longer_answers_after_the_last_day()
    {
        var owner = await app.Owner();
        await app.OpenedCampaign();
        var link = app.LinkTo(owner.Editor);
        app.Clock.Advance(TimeSpan.FromDays(62));

        foreach (var page in new[] { await app.Reader().Page(link), await app.Answer(link, ("answer", "ACTIVE")) })
        {
            page.Status.ShouldBe(410);
            page.Text.ShouldContain("Waktu menjawab sudah berakhir");
        }

        app.Clock.Advance(TimeSpan.FromDays(-62));
    }

    [Fact]
    public async Task A_forwarded_link_works_says_for_whom_it_was_meant_and_the_owner_hears_of_the_answer()
    {
        var owner = await app.Owner();
        await app.OpenedCampaign();
        var link = app.LinkTo(owner.Editor);
        var office = (string)(await app.Anonymous().Get($"/api/v1/institutions/{owner.Office}"))["name"]!;

        (await app.Reader().Page(link)).Text.ShouldContain($"Tautan ini untuk {office}.");
        (await app.Answer(link, ("answer", "ACTIVE"))).Status.ShouldBe(200);
        await app.Work();

        app.MailsAbout($"To: {owner.Editor.Email}\r\n")
            .Select(file => MimeMessage.Load(file).Subject!.Split(':', '?')[0])
            .Except(["Lolos peninjauan"]) // of the innovation itself
            .Order()
            .ShouldBe(["Masih berjalan", "Pernyataan baru"]); // the question, and that it was answered
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://jahat.example")]
    public async Task A_form_of_another_website_is_refused(string header, string value)
    {
        var owner = await app.Owner();
        var campaign = await app.OpenedCampaign();

        var refused = await app.SendForm(app.LinkTo(owner.Editor), null, [("answer", "STOPPED"), ("reason", "OTHER")], (header, value));

        refused.Status.ShouldBe(403);
        ((string?)(await app.EntryOf(campaign, owner.Innovation))["status"]).ShouldBe("ASKED");
    }

    [Fact]
    public async Task A_page_of_this_server_names_no_origin_in_old_browsers()
    {
        var owner = await app.Owner();
        await app.OpenedCampaign();

        var answered = await app.SendForm(app.LinkTo(owner.Editor), null, [("answer", "ACTIVE")], ("Origin", "null"));

        answered.Status.ShouldBe(200, answered.Text);
    }

    [Fact]
    public async Task Whoever_does_not_own_it_says_so_and_the_hub_is_told()
    {
        var owner = await app.Owner();
        var campaign = await app.OpenedCampaign();
        var hub = app.HubOf();

        (await app.Answer(app.LinkTo(owner.Editor), ("answer", "NOT_OURS"))).Status.ShouldBe(422, "whose it is, they should say");
        (await app.Answer(app.LinkTo(owner.Editor), ("answer", "NOT_OURS"), ("note", "Milik dinas lain."))).Status.ShouldBe(200);
        await app.Work();

        var entry = await app.EntryOf(campaign, owner.Innovation);
        ((string?)entry["status"], (string?)entry["note"]).ShouldBe(("DISOWNED", "Milik dinas lain."));
        (await hub.Get($"{SentNotifications.Url}?limit=200"))
            .Items.Where(item => (string?)item["kind"] == "OWNER_DISOWNED")
            .Select(item => (string?)item["arguments"]!["innovation"])
            .ShouldContain(owner.Title);
    }
}
