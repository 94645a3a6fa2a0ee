using JippApi.Api.Tests.Attestations;
using JippApi.Api.Tests.Escalations;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Notifications;
using JippApi.Api.Tests.Stories;

namespace JippApi.Api.Tests.AttestationCampaigns;

/// <summary>The weeks of a campaign pass: who is reminded, when it ends by itself, and who is told of that.</summary>
public class RemindedCampaignTests(EscalationApp app) : IClassFixture<EscalationApp>
{
    private const string Innovations = GivenAttestations.Innovations;

    [Fact]
    public async Task Owners_are_reminded_twice_and_the_campaign_ends_by_itself()
    {
        var (city, admin) = (await app.City("76.01"), await app.Admin());
        var (silent, answering) = (await PublishedAsync(city), await PublishedAsync(city));
        var due = app.Today.AddDays(60);
        var campaign = await OpenAsync(admin, due);
        (await ToldAsync(city.Editor, silent)).ShouldBe(["ATTESTATION_REQUESTED"]);

        await app.WorkOn(due.AddDays(-31));
        (await ToldAsync(city.Editor, silent)).Count.ShouldBe(1);
        await app.WorkOn(due.AddDays(-30));
        (await ToldAsync(city.Editor, silent)).ShouldBe(["ATTESTATION_REQUESTED", "ATTESTATION_REMINDER"]);
        await city.Editor.Stated(answering, "SELF", "ACTIVE");
        await app.WorkOn(due.AddDays(-29));
        await app.WorkOn(due.AddDays(-7));
        (await ToldAsync(city.Editor, silent)).Count.ShouldBe(3);
        (await ToldAsync(city.Editor, answering)).Count.ShouldBe(2, "whoever has answered is not reminded");

        await app.WorkOn(due);
        ((string?)(await admin.Get(campaign))["status"]).ShouldBe("OPEN", "the last day counts");
        await app.WorkOn(due.AddDays(1));
        var closed = await admin.Get(campaign);
        ((string?)closed["status"], (int)closed["counts.answered"]!, (int)closed["counts.unanswered"]!).ShouldBe(
            ("CLOSED", 1, 1),
            closed.Text
        );
        await app.WorkOn(due.AddDays(2));
        foreach (var person in new[] { city.Hub, admin })
            (await EndsAsync(person, campaign)).ShouldBe(1);
        (await ToldAsync(city.Editor, silent)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Whoever_writes_for_many_innovations_gets_twenty_messages_and_one_about_the_others()
    {
        var (city, admin) = (await app.City("76.02"), await app.Admin());
        foreach (var _ in Enumerable.Range(0, 23))
            await PublishedAsync(city);

        var campaign = await OpenAsync(admin, app.Today.AddDays(60), "76.02");

        var told = (await city.Editor.Get($"{SentNotifications.Url}?limit=200")).Items.Select(item => (string)item["kind"]!).ToList();
        told.Count(kind => kind == "ATTESTATION_REQUESTED").ShouldBe(20);
        told.Count(kind => kind == "ATTESTATIONS_REQUESTED").ShouldBe(1);
        ((int)(await admin.Get(campaign))["counts.asked"]!).ShouldBe(23, "all were asked");
    }

    [Fact]
    public async Task A_campaign_that_begins_late_reminds_only_of_what_is_still_to_come()
    {
        var (city, admin) = (await app.City("76.03"), await app.Admin());
        var innovation = await PublishedAsync(city);
        var due = app.Today.AddDays(20);
        await OpenAsync(admin, due, "76.03");

        await app.WorkOn(due.AddDays(-15));
        (await ToldAsync(city.Editor, innovation)).Count.ShouldBe(1);
        await app.WorkOn(due.AddDays(-5));
        (await ToldAsync(city.Editor, innovation)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_campaign_whose_opening_was_cancelled_ends_by_itself_too()
    {
        var (admin, due) = (await app.Admin(), app.Today.AddDays(10));
        var requested = await admin.Post(
            GivenCampaigns.Url,
            new
            {
                title = "Kampanye 76.04",
                regions = new[] { "76.04" },
                dueOn = $"{due:O}",
            }
        );
        await admin.Change($"{(string)requested["links.operation"]!}/transitions", new { to = "CANCELLED", reason = "Salah tekan" });

        await app.WorkOn(due.AddDays(1));

        ((string?)(await admin.Get($"{GivenCampaigns.Url}/{requested.Id}"))["status"]).ShouldBe("CLOSED");
    }

    private async Task<string> OpenAsync(HttpClient admin, DateOnly due, string region = "76.01")
    {
        var opened = await admin.Post(
            GivenCampaigns.Url,
            new
            {
                title = $"Kampanye {region}",
                regions = new[] { region },
                dueOn = $"{due:O}",
            }
        );
        opened.Status.ShouldBe(202, opened.Text);
        await app.Work();
        return $"{GivenCampaigns.Url}/{opened.Id}";
    }

    /// <summary>A published innovation, made with tokens that a clock far ahead does not expire.</summary>
    private async Task<string> PublishedAsync(GivenCity city)
    {
        var (admin, reviewer) = (await app.Admin(), await app.Person("NATIONAL_ADMIN", "peninjau"));
        var draft = await admin.Post(Innovations, Given.Complete(city.Office)).Done();
        await admin.Change($"{Innovations}/{draft.Id}/transitions", new { to = "IN_REVIEW" });
        return (await reviewer.Change($"{Innovations}/{draft.Id}/transitions", new { to = "PUBLISHED" })).Id;
    }

    private static async Task<IReadOnlyList<string>> ToldAsync(HttpClient person, string innovation) =>
        [.. (await person.NotificationsOf(innovation)).Where(kind => kind.StartsWith("ATTESTATION", StringComparison.Ordinal))];

    private static async Task<int> EndsAsync(HttpClient person, string campaign) =>
        (await person.NotificationsOf(campaign.Split('/')[^1])).Count(kind => kind == "ATTESTATION_CAMPAIGN_ENDED");
}
