using JippApi.Api.Tests.Escalations;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Notifications;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>Reviewers hear what waits, and writers and proposers what became of it.</summary>
[Collection(Shared.Escalating)]
public class ReviewNewsTests(EscalationApp app)
{
    private const string Url = "/api/v1/innovations";
    private const string Tasks = "/api/v1/review-tasks";

    [Fact]
    public async Task What_is_handed_in_is_heard_of_and_so_is_the_decision()
    {
        var (office, editor, reviewer) = await PartiesAsync("72.71");
        var draft = (await editor.Post(Url, Body(office))).Id;
        await editor.Post($"{Url}/{draft}/transitions", new { to = "IN_REVIEW" }, ("If-Match", "*")).Done();

        await app.Work();
        (await reviewer.NotificationsOf(draft)).ShouldBe(["REVIEW_REQUESTED"]);
        (await editor.NotificationsOf(draft)).ShouldBeEmpty();
        await reviewer.Post($"{Tasks}/{draft}/decision", new { decision = "RETURN", reason = "Tanpa angka." }, ("If-Match", "*")).Done();
        await app.Work();
        (await editor.NotificationsOf(draft)).ShouldBe(["REVIEW_RETURNED"]);

        await editor.Post($"{Url}/{draft}/transitions", new { to = "IN_REVIEW" }, ("If-Match", "*")).Done();
        await reviewer.Post($"{Tasks}/{draft}/decision", new { decision = "PASS" }, ("If-Match", "*")).Done();
        await app.Work();
        (await editor.NotificationsOf(draft)).ShouldBe(["REVIEW_RETURNED", "REVIEW_PASSED"]);
    }

    [Fact]
    public async Task What_waits_too_long_is_recalled_once()
    {
        var (office, editor, reviewer) = await PartiesAsync("74.71");
        var monday = app.NextWeek();
        var draft = (await editor.Post(Url, Body(office))).Id;
        await editor.Post($"{Url}/{draft}/transitions", new { to = "IN_REVIEW" }, ("If-Match", "*")).Done();

        await app.WorkOn(monday.AddDays(7));
        (await reviewer.NotificationsOf(draft)).ShouldBe(["REVIEW_REQUESTED"]);
        await app.WorkOn(monday.AddDays(21));
        await app.WorkOn(monday.AddDays(22));

        (await reviewer.NotificationsOf(draft)).ShouldBe(["REVIEW_REQUESTED", "REVIEW_OVERDUE"]);
    }

    private async Task<(string Office, HttpClient Editor, HttpClient Reviewer)> PartiesAsync(string region)
    {
        var office = await (await app.Admin()).Post(
            "/api/v1/institutions",
            new
            {
                name = $"Dinas Kabar {Given.Next()}",
                kind = "REGIONAL_APPARATUS",
                regionCode = region,
            }
        );
        office.Status.ShouldBe(201, office.Text);
        return (
            office.Id,
            await app.Person("INSTITUTION_EDITOR", $"penulis {office.Id}", new(ScopeKind.Institution, office.Id)),
            await app.Person("HUB_ADMIN", $"hub {region}", new(ScopeKind.Region, region[..2]))
        );
    }

    private static System.Text.Json.Nodes.JsonObject Body(string office)
    {
        var body = System.Text.Json.JsonSerializer.SerializeToNode(Given.Complete(office))!.AsObject();
        body.Remove("regionCode");
        return body;
    }
}
