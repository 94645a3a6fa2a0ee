using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>What others rely on changes only when somebody else has seen it.</summary>
[Collection(Shared.Entries)]
public class PendingRevisionTests(JippApp app)
{
    private const string Url = "/api/v1/innovations";
    private const string Tasks = "/api/v1/review-tasks";

    private HttpClient Editor => app.ClientWith("INSTITUTION_EDITOR");

    private HttpClient Reviewer => app.ClientWith("VALIDATOR", "peninjau");

    [Fact]
    public async Task A_change_of_title_waits_until_a_reviewer_lets_it_pass()
    {
        var published = await Published();
        var title = $"Judul baru {Given.Next()}";

        var waiting = await Editor.Patch($"{Url}/{published.Id}", new { title, summary = "Ringkasan baru." }, ("If-Match", published.ETag));

        (waiting.Status, (string?)waiting["kind"], (string?)waiting["status"]).ShouldBe((202, "REVISION", "OPEN"), waiting.Text);
        (await app.Anonymous().Get($"{Url}/{published.Id}")).Text.ShouldBe(published.Text);
        var task = await Reviewer.Get($"{Tasks}/{waiting.Id}");
        (task.Status, (string?)task["kind"]).ShouldBe((200, "REVISION"), task.Text);

        var decided = await Reviewer.Post($"{Tasks}/{waiting.Id}/decision", new { decision = "PASS" }, ("If-Match", task.ETag));

        decided.Status.ShouldBe(200, decided.Text);
        var after = await app.Anonymous().Get($"{Url}/{published.Id}");
        ((string?)after["title"], (string?)after["summary"], (int)after["revision"]!).ShouldBe((title, "Ringkasan baru.", 2));
        (await Reviewer.Get($"{Tasks}/{waiting.Id}")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_returned_change_is_not_made_and_says_why()
    {
        var published = await Published();
        var waiting = await Editor.Patch($"{Url}/{published.Id}", new { year = 2020 }, ("If-Match", "*"));

        (await Reviewer.Post($"{Tasks}/{waiting.Id}/decision", new { decision = "RETURN" }, ("If-Match", "*"))).Status.ShouldBe(422);
        (
            await Reviewer.Post($"{Tasks}/{waiting.Id}/decision", new { decision = "RETURN", reason = "Sumbernya?" }, ("If-Match", "*"))
        ).Status.ShouldBe(200);

        (await app.Anonymous().Get($"{Url}/{published.Id}")).Text.ShouldBe(published.Text);
        var told = await Editor.Get($"{Url}/{published.Id}/proposals/{waiting.Id}");
        ((string?)told["status"], (string?)told["reason"]).ShouldBe(("DECLINED", "Sumbernya?"));
    }

    [Fact]
    public async Task A_further_change_joins_the_one_that_waits()
    {
        var published = await Published();
        var first = await Editor.Patch($"{Url}/{published.Id}", new { sector = "EDUCATION" }, ("If-Match", "*"));

        var second = await Editor.Patch($"{Url}/{published.Id}", new { year = 2019 }, ("If-Match", "*"));

        second.Id.ShouldBe(first.Id);
        second["members"]!.AsArray().Select(member => (string?)member).ShouldBe(["year", "sector"]);
    }

    [Fact]
    public async Task The_reviewer_sees_what_was_decided_on()
    {
        var published = await Published();
        var waiting = await Editor.Patch($"{Url}/{published.Id}", new { sector = "EDUCATION" }, ("If-Match", "*"));
        var seen = (await Reviewer.Get($"{Tasks}/{waiting.Id}")).ETag;
        await Editor.Patch($"{Url}/{published.Id}", new { title = "Sisipan setelah dibaca" }, ("If-Match", "*"));

        var late = await Reviewer.Post($"{Tasks}/{waiting.Id}/decision", new { decision = "PASS" }, ("If-Match", seen));

        late.Status.ShouldBe(412);
        (await app.Anonymous().Get($"{Url}/{published.Id}")).Text.ShouldBe(published.Text);
    }

    [Fact]
    public async Task A_typing_error_passes_at_once_and_is_listed()
    {
        var published = await Published("Pelayanan sehatt keliling");

        (await Editor.Patch($"{Url}/{published.Id}", new { title = "Pelayanan sehat keliling" }, ("If-Match", "*"))).Status.ShouldBe(200);

        var passed = await Editor.Get($"{Url}/{published.Id}/proposals?kind=PASSED_CHANGE");
        var id = (string)passed.Items.ShouldHaveSingleItem()["id"]!;
        (await Reviewer.Get($"{Tasks}/{id}")).Status.ShouldBe(200);
        // Many small steps are not a large one that nobody sees
        (await Editor.Patch($"{Url}/{published.Id}", new { title = "Pelayanan sehat kelilingi" }, ("If-Match", "*"))).Status.ShouldBe(202);
        (await Reviewer.Post($"{Tasks}/{id}/decision", new { decision = "PASS" }, ("If-Match", "*"))).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("Waktu tunggu turun dari 30 menjadi 10 menit.", "Waktu tunggu turun dari 30 menjadi 1 menit.")]
    public async Task A_number_is_never_a_typing_error(string before, string after)
    {
        var published = await Published();
        ((string?)published["sections.results"]).ShouldBe(before);

        (await Editor.Patch($"{Url}/{published.Id}", new { sections = new { results = after } }, ("If-Match", "*"))).Status.ShouldBe(202);
    }

    [Fact]
    public async Task Nobody_decides_on_their_own_change()
    {
        var published = await Published();
        var hub = app.ClientWith("HUB_ADMIN", "penulis-hub");
        var waiting = await hub.Patch($"{Url}/{published.Id}", new { year = 2018 }, ("If-Match", "*"));
        waiting.Status.ShouldBe(202, waiting.Text);

        var refusal = await hub.Post($"{Tasks}/{waiting.Id}/decision", new { decision = "PASS" }, ("If-Match", "*"));

        (refusal.Status, refusal.Code).ShouldBe((403, "PROPOSAL_OF_ONES_OWN"));
        (await hub.Post($"{Tasks}/{waiting.Id}/claim", new { })).Code.ShouldBe("PROPOSAL_OF_ONES_OWN");
        (
            await app.ClientWith("HUB_ADMIN", "peninjau-hub")
                .Post($"{Tasks}/{waiting.Id}/decision", new { decision = "PASS" }, ("If-Match", "*"))
        ).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_withdrawn_record_leaves_nothing_to_decide()
    {
        var published = await Published();
        var waiting = await Editor.Patch($"{Url}/{published.Id}", new { year = 2018 }, ("If-Match", "*"));

        await app.Move(published.Id, new { to = "WITHDRAWN", reason = "Salah catat." });

        (await Reviewer.Get($"{Tasks}/{waiting.Id}")).Status.ShouldBe(404);
    }

    private async Task<Reply> Published(string? title = null)
    {
        var published = await app.Published(title, ownerId: app.Accounts.Government);
        return await app.Anonymous().Get($"{Url}/{published.Id}");
    }
}
