using JippApi.Api.Tests.Access;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Notifications;

public class ReadingTests(AccessApp app) : IClassFixture<AccessApp>
{
    [Fact]
    public async Task Notifications_are_paged_counted_and_marked_as_read()
    {
        var (client, _) = await ToldAsync(comments: 3);

        ((int)(await client.Get($"{SentNotifications.Url}/unread-count"))["count.value"]!).ShouldBe(3);
        var first = await client.Get($"{SentNotifications.Url}?limit=2");
        var second = await client.Get($"{SentNotifications.Url}?limit=2&cursor={first["page.nextCursor"]}");
        first.Ids.Concat(second.Ids).ShouldBeUnique();
        (first.Items.Count, second.Items.Count).ShouldBe((2, 1));
        (await client.Get($"{SentNotifications.Url}?unread=true&cursor={first["page.nextCursor"]}")).Status.ShouldBe(400);

        (await client.Post($"{SentNotifications.Url}/{first.Ids[0]}/read-mark", new { })).Status.ShouldBe(204);
        (await client.Post($"{SentNotifications.Url}/{first.Ids[0]}/read-mark", new { })).Status.ShouldBe(204);
        (await client.Get($"{SentNotifications.Url}?unread=true")).Ids.ShouldBe([first.Ids[1], second.Ids[0]]);
        (await client.Get($"{SentNotifications.Url}?unread=false")).Ids.ShouldBe([first.Ids[0]]);
        (await client.Post($"{SentNotifications.Url}/read-marks", new { upTo = second.Ids[0] })).Status.ShouldBe(204);
        (await client.Get($"{SentNotifications.Url}?unread=true")).Ids.ShouldBe([first.Ids[1]]);
        (await client.Post($"{SentNotifications.Url}/read-marks", new { })).Status.ShouldBe(204);
        ((int)(await client.Get($"{SentNotifications.Url}/unread-count"))["count.value"]!).ShouldBe(0);
    }

    [Fact]
    public async Task Notifications_of_others_cannot_be_read()
    {
        var (mine, _) = await ToldAsync(comments: 1);
        var other = await app.SignedIn(await app.Person());
        var id = (await mine.Get(SentNotifications.Url)).Ids[0];

        (await other.Get(SentNotifications.Url)).Items.ShouldBeEmpty();
        (await other.Post($"{SentNotifications.Url}/{id}/read-mark", new { })).Status.ShouldBe(404);
        (await other.Post($"{SentNotifications.Url}/read-marks", new { upTo = id })).Status.ShouldBe(404);
        (await mine.Get($"{SentNotifications.Url}?unread=true")).Ids.ShouldBe([id]);
    }

    [Fact]
    public async Task Texts_use_the_language_of_the_request_or_else_of_the_reader()
    {
        var (client, _) = await ToldAsync(comments: 1);

        (await TitleAsync()).ShouldStartWith("Catatan baru: ");
        (await TitleAsync(("Accept-Language", "en"))).ShouldStartWith("New comment: ");
        await client.Put(SentNotifications.Preferences, new { language = "EN" }, ("If-Match", "*"));
        (await TitleAsync()).ShouldStartWith("New comment: ");
        (await TitleAsync(("Accept-Language", "id"))).ShouldStartWith("Catatan baru: ");
        (await client.Get(SentNotifications.Url)).Header("Content-Language").ShouldBe("en");

        async Task<string> TitleAsync(params (string, string)[] headers) =>
            (string)(await client.Get(SentNotifications.Url, headers)).Items[0]["title"]!;
    }

    [Fact]
    public async Task Preferences_can_be_changed()
    {
        var client = await app.SignedIn(await app.Person());
        var before = await client.Get(SentNotifications.Preferences);
        ((string?)before["language"]).ShouldBe("ID");
        before["kinds"]!
            .AsArray()
            .Where(kind => !(bool)kind!["email"]!)
            .Select(kind => (string?)kind!["kind"])
            .ShouldBe(["PLAN_COMMENTED"]);
        before["kinds"]!.AsArray().ShouldAllBe(kind => (bool)kind!["inApp"]!);

        var body = new
        {
            language = "EN",
            kinds = new object[]
            {
                new { kind = "PLAN_PROPOSED", email = false },
                new
                {
                    kind = "PLAN_COMMENTED",
                    inApp = true,
                    email = true,
                },
            },
        };
        var changed = await client.Put(SentNotifications.Preferences, body, ("If-Match", before.ETag));

        changed.Status.ShouldBe(200, changed.Text);
        changed["kinds"]!
            .AsArray()
            .Where(kind => !(bool)kind!["email"]!)
            .Select(kind => (string?)kind!["kind"])
            .ShouldBe(["PLAN_PROPOSED"]);
        (await client.Get(SentNotifications.Preferences)).Text.ShouldBe(changed.Text);
        (await client.Put(SentNotifications.Preferences, body, ("If-Match", before.ETag))).Status.ShouldBe(412);
        (await client.Put(SentNotifications.Preferences, body)).Status.ShouldBe(428);
        (
            await client.Put(
                SentNotifications.Preferences,
                new { kinds = new object[] { new { kind = "PLAN_PROPOSED", inApp = false } } },
                ("If-Match", "*")
            )
        ).Faults.ShouldBe(["/language REQUIRED", "/kinds/0/email REQUIRED", "/kinds/0/inApp NOT_ALLOWED"], ignoreOrder: true);
        (await client.Get(SentNotifications.Preferences)).Text.ShouldBe(changed.Text);
    }

    [Fact]
    public async Task Notifications_are_personal_data_and_are_erased_with_the_account()
    {
        var (client, person) = await ToldAsync(comments: 2);
        await client.Put(SentNotifications.Preferences, new { language = "EN" }, ("If-Match", "*"));
        var data = await client.Get("/api/v1/me/data");
        data["notifications"]!.AsArray().Count.ShouldBe(2);
        ((string?)data["notificationPreferences.language"]).ShouldBe("EN");

        (await client.Post("/api/v1/me/erasure", new { password = People.Password })).Status.ShouldBe(204);

        (await app.RowsOfAsync(Guid.Parse(person.Id))).ShouldBe((0, 0));
    }

    /// <summary>A person notified of comments.</summary>
    private async Task<(HttpClient Client, Person Person)> ToldAsync(int comments)
    {
        var person = await app.Person();
        var office = (await app.Institution()).Id;
        await app.GrantRole(person.Id, "INSTITUTION_EDITOR", "INSTITUTION", office);
        var plan = await app.Plan(adopterId: office);
        for (var comment = 0; comment < comments; comment++)
            await app.ClientWith("NATIONAL_ADMIN")
                .Post($"{GivenPlans.Url}/{plan.Id}/comments", new { text = "Catatan", visibility = "ADOPTER" });
        await app.Work();
        return (await app.SignedIn(person), person);
    }
}
