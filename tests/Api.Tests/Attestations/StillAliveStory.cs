using JippApi.Api.Tests.Escalations;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Notifications;
using JippApi.Api.Tests.Stories;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.Attestations;

/// <summary>A year passes since somebody said that an innovation runs, and nobody says it again.</summary>
public class StillAliveStory(EscalationApp app) : IClassFixture<EscalationApp>
{
    private const string Url = GivenAttestations.Innovations;

    [Fact]
    public async Task A_confirmation_becomes_due_and_overdue_and_the_right_people_hear_of_it_once_each()
    {
        var (city, admin) = (await app.City("75.71"), await app.Admin());
        var innovation = await PublishedAsync(city);
        await city.Editor.Stated(innovation, "SELF", "ACTIVE");
        var end = app.Today.AddMonths(12).AddDays(1);
        await app.Work();
        await ShouldShowAsync(innovation, "ACTIVE", "CONFIRMED");

        await app.WorkOn(end.AddDays(-61));
        (await ToldAsync(city.Editor, innovation)).ShouldBeEmpty();
        await app.WorkOn(end.AddDays(-60));
        await ShouldShowAsync(innovation, "ACTIVE", "DUE");
        (await ToldAsync(city.Editor, innovation)).ShouldBe(["CONFIRMATION_DUE"]);
        await app.WorkOn(end.AddDays(-59));
        (await ToldAsync(city.Editor, innovation)).ShouldBe(["CONFIRMATION_DUE"], "once for each stage");
        await app.WorkOn(end.AddDays(-30));
        await app.WorkOn(end.AddDays(-7));
        (await ToldAsync(city.Editor, innovation)).Count.ShouldBe(3);
        (await ToldAsync(city.Hub, innovation)).ShouldBeEmpty("the owner can still answer");

        await app.WorkOn(end);
        await ShouldShowAsync(innovation, "UNCONFIRMED", "OVERDUE");
        (await app.Anonymous().Get($"{Url}/{innovation}"))["confirmation.existence"]!
            .ToString()
            .ShouldBe("ACTIVE", "the last known answer stays shown");
        (await ToldAsync(city.Hub, innovation)).ShouldBe(["CONFIRMATION_OVERDUE"]);
        (await ToldAsync(admin, innovation)).ShouldBeEmpty();
        await app.WorkOn(end.AddDays(30));
        (await ToldAsync(admin, innovation)).ShouldBe(["CONFIRMATION_OVERDUE"]);
        await app.WorkOn(end.AddDays(60));

        (await ToldAsync(city.Editor, innovation)).Count.ShouldBe(3);
        (await ToldAsync(city.Hub, innovation)).Count.ShouldBe(1);
        (await ToldAsync(admin, innovation)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_new_answer_in_time_ends_the_reminders()
    {
        var city = await app.City("71.72");
        var innovation = await PublishedAsync(city);
        await city.Editor.Stated(innovation, "SELF", "ACTIVE");
        var end = app.Today.AddMonths(12).AddDays(1);
        await app.WorkOn(end.AddDays(-60));

        await city.Editor.Stated(innovation, "SELF", "DEVELOPED");
        await app.WorkOn(end.AddDays(-30));
        await app.WorkOn(end);

        await ShouldShowAsync(innovation, "DEVELOPED", "CONFIRMED");
        (await ToldAsync(city.Editor, innovation)).ShouldBe(["CONFIRMATION_DUE"]);
        (await ToldAsync(city.Hub, innovation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_that_agreed_takes_over_when_the_stronger_one_runs_out()
    {
        var city = await app.City("72.71");
        var innovation = await PublishedAsync(city);
        await city.Hub.Stated(innovation, "HUB_VISIT", "ACTIVE");
        var end = app.Today.AddMonths(18).AddDays(1);
        await app.WorkOn(end.AddDays(-120));
        var own = await city.Editor.Stated(innovation, "SELF", "ACTIVE");
        ((string?)(await app.Anonymous().Get($"{Url}/{innovation}"))["confirmation.method"]).ShouldBe("HUB_VISIT");

        await app.WorkOn(end.AddDays(-60));

        await ShouldShowAsync(innovation, "ACTIVE", "CONFIRMED");
        var shown = await app.Anonymous().Get($"{Url}/{innovation}");
        ((string?)shown["confirmation.method"]).ShouldBe("SELF");
        ((string)shown["confirmation.attestationHref"]!).ShouldEndWith(own.Id);
        (await ToldAsync(city.Editor, innovation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_person_with_many_innovations_gets_one_message_a_day()
    {
        var city = await app.City("73.72");
        foreach (var _ in Enumerable.Range(0, 3))
            await city.Editor.Stated(await PublishedAsync(city), "SELF", "ACTIVE");

        await app.WorkOn(app.Today.AddMonths(12).AddDays(1 - 60));

        var told = (await city.Editor.Get($"{SentNotifications.Url}?limit=200")).Items.Where(item =>
            (string?)item["kind"] == "CONFIRMATION_DUE"
        );
        told.ShouldHaveSingleItem()["arguments"]!["count"]!.ToString().ShouldBe("3");
    }

    [Fact]
    public async Task What_has_ended_is_not_asked_about_again()
    {
        var city = await app.City("74.71");
        var innovation = await PublishedAsync(city);
        await city.Editor.Stated(innovation, "SELF", "STOPPED", "LEADER_CHANGE");

        await app.WorkOn(app.Today.AddYears(2));

        await ShouldShowAsync(innovation, "STOPPED", "CONFIRMED");
        (await ToldAsync(city.Editor, innovation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_waits_for_a_decision_for_two_weeks_is_recalled_once()
    {
        var (city, admin) = (await app.City("81.71"), await app.Admin());
        var other = await app.Person("HUB_ADMIN", "hub kedua", new(ScopeKind.Region, "81"));
        var (sampled, disputed) = (await PublishedAsync(city), await PublishedAsync(city));
        await city.Editor.Stated(disputed, "SELF", "ACTIVE");
        await city.Hub.Stated(disputed, "HUB_VISIT", "STOPPED", "BUDGET");
        object campaign = new
        {
            title = "Kampanye uji",
            regions = new[] { "81" },
            sampleShare = 100,
        };
        await admin.Post("/api/v1/attestation-campaigns", campaign).Done();
        await app.Work();
        ((string?)(await city.Editor.Stated(sampled, "SELF", "ACTIVE"))["status"]).ShouldBe("WAITING");
        var day = app.Today;

        await app.WorkOn(day.AddDays(13));
        (await RecalledAsync(other, sampled), await RecalledAsync(other, disputed)).ShouldBe((0, 0));
        await app.WorkOn(day.AddDays(15));
        await app.WorkOn(day.AddDays(16));

        (await RecalledAsync(other, sampled), await RecalledAsync(other, disputed)).ShouldBe((1, 1));
        (await RecalledAsync(city.Hub, disputed)).ShouldBe(0, "a party does not decide");
    }

    /// <summary>How often a person was reminded of a review.</summary>
    private static async Task<int> RecalledAsync(HttpClient person, string innovation) =>
        (await person.NotificationsOf(innovation)).Count(kind => kind == "REVIEW_OVERDUE");

    /// <summary>A published innovation, made with tokens that a clock far ahead does not expire.</summary>
    private async Task<string> PublishedAsync(GivenCity city)
    {
        var (admin, reviewer) = (await app.Admin(), await app.Person("NATIONAL_ADMIN", "peninjau"));
        var draft = await admin.Post(Url, Given.Complete(city.Office)).Done();
        await admin.Change($"{Url}/{draft.Id}/transitions", new { to = "IN_REVIEW" });
        return (await reviewer.Change($"{Url}/{draft.Id}/transitions", new { to = "PUBLISHED" })).Id;
    }

    /// <summary>The public sees it in the record and in the list.</summary>
    private async Task ShouldShowAsync(string innovation, string existence, string freshness)
    {
        var record = await app.Anonymous().Get($"{Url}/{innovation}");
        ((string?)record["existence"], (string?)record["confirmation.freshness"]).ShouldBe((existence, freshness), record.Text);
        var found = await app.Anonymous().Get($"{Url}?freshness={freshness}&existence={existence}&limit=200");
        found.Ids.ShouldContain(innovation, found.Text);
    }

    private static async Task<IReadOnlyList<string>> ToldAsync(HttpClient person, string innovation) =>
        [.. (await person.NotificationsOf(innovation)).Where(kind => kind.StartsWith("CONFIRMATION", StringComparison.Ordinal))];
}
