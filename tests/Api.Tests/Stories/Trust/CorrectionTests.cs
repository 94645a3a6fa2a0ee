using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>Third parties propose, and whoever states the fact decides.</summary>
[Collection(Shared.Entries)]
public class CorrectionTests(JippApp app)
{
    private const string Url = "/api/v1/innovations";
    private const string Tasks = "/api/v1/review-tasks";

    private static readonly object Pass = new { decision = "PASS" };

    [Fact]
    public async Task A_correction_is_accepted_by_the_owner_and_credited()
    {
        var published = await Published();
        var reader = app.ClientWith("CONTENT_EDITOR", "pembaca");

        var proposal = await reader.Post($"{Url}/{published.Id}/corrections", Summary("Ringkasan yang benar."));

        (proposal.Status, (string?)proposal["kind"]).ShouldBe((201, "CORRECTION"), proposal.Text);
        (await app.Anonymous().Get($"{Url}/{published.Id}/proposals/{proposal.Id}")).Status.ShouldBe(404);
        var editor = app.ClientWith("INSTITUTION_EDITOR");
        (await editor.Post($"{Tasks}/{proposal.Id}/decision", Pass, ("If-Match", "*"))).Status.ShouldBe(200);
        ((string?)(await app.Anonymous().Get($"{Url}/{published.Id}"))["summary"]).ShouldBe("Ringkasan yang benar.");
        (await app.Anonymous().Get($"{Url}/{published.Id}/proposals")).Ids.ShouldBe([proposal.Id]);
    }

    [Fact]
    public async Task An_owner_and_a_friend_do_not_get_a_title_past_the_reviewer()
    {
        var published = await Published();
        var friend = app.ClientWith("CONTENT_EDITOR", "teman");
        var proposal = await friend.Post(
            $"{Url}/{published.Id}/corrections",
            new { changes = new { title = "Terbaik se-Indonesia" }, evidence = "Percayalah." }
        );

        (await app.ClientWith("INSTITUTION_EDITOR").Post($"{Tasks}/{proposal.Id}/decision", Pass, ("If-Match", "*"))).Status.ShouldBe(200);

        (await app.Anonymous().Get($"{Url}/{published.Id}")).Text.ShouldBe(published.Text);
        var waiting = (
            await app.ClientWith("INSTITUTION_EDITOR").Get($"{Url}/{published.Id}/proposals?kind=REVISION&status=OPEN")
        ).Items.ShouldHaveSingleItem();
        (await app.ClientWith("VALIDATOR", "lain").Post($"{Tasks}/{waiting["id"]}/decision", Pass, ("If-Match", "*"))).Status.ShouldBe(200);
        ((string?)(await app.Anonymous().Get($"{Url}/{published.Id}"))["title"]).ShouldBe("Terbaik se-Indonesia");
    }

    [Fact]
    public async Task An_owner_does_not_accept_a_prize_that_a_friend_proposes()
    {
        var published = await Published();
        var proposal = await app.ClientWith("CONTENT_EDITOR", "sahabat")
            .Post(
                $"{Url}/{published.Id}/corrections",
                new { changes = new { awards = new[] { new { competition = "KIPP", text = "Top 45" } } }, evidence = "Lihat piagam." }
            );

        var refusal = await app.ClientWith("INSTITUTION_EDITOR").Post($"{Tasks}/{proposal.Id}/decision", Pass, ("If-Match", "*"));

        (refusal.Status, refusal.Code).ShouldBe((403, "STATED_BY_OTHERS"), refusal.Text);
        (await app.Anonymous().Get($"{Url}/{published.Id}")).Text.ShouldBe(published.Text);
        (
            await app.ClientWith("NATIONAL_ADMIN", "nasional-lain").Post($"{Tasks}/{proposal.Id}/decision", Pass, ("If-Match", "*"))
        ).Status.ShouldBe(200);
        (await app.Anonymous().Get($"{Url}/{published.Id}"))["awards"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_correction_needs_evidence_and_a_change_and_comes_once()
    {
        var published = await Published();
        var reader = app.ClientWith("CONTENT_EDITOR", "pembaca-lain");
        var url = $"{Url}/{published.Id}/corrections";

        (await reader.Post(url, new { changes = new { summary = "x" } })).Faults.ShouldBe(["/evidence REQUIRED"]);
        (await reader.Post(url, new { changes = new { }, evidence = "x" })).Code.ShouldBe("PROPOSAL_WITHOUT_CHANGE");
        (await app.Anonymous().Post(url, Summary("x"))).Status.ShouldBe(401);
        (await reader.Post(url, Summary("Pertama."))).Status.ShouldBe(201);
        (await reader.Post(url, Summary("Kedua."))).Code.ShouldBe("PROPOSAL_EXISTS");
    }

    [Fact]
    public async Task Only_the_proposer_withdraws()
    {
        var published = await Published();
        var reader = app.ClientWith("CONTENT_EDITOR", "penarik");
        var proposal = await reader.Post($"{Url}/{published.Id}/corrections", Summary("Sementara."));
        var url = $"{Url}/{published.Id}/proposals/{proposal.Id}";

        (await app.ClientWith("INSTITUTION_EDITOR").Delete(url, ("If-Match", "*"))).Code.ShouldBe("PROPOSAL_OF_ANOTHER");
        (await reader.Delete(url, ("If-Match", "*"))).Status.ShouldBe(200);
        (await reader.Delete(url, ("If-Match", "*"))).Code.ShouldBe("PROPOSAL_DECIDED");
    }

    [Fact]
    public async Task Many_corrections_are_decided_at_once()
    {
        List<string> proposals = [];
        for (var number = 0; number < 3; number++)
            proposals.Add(
                (
                    await app.ClientWith("CONTENT_EDITOR", "rajin")
                        .Post($"{Url}/{(await Published()).Id}/corrections", Summary($"Benar {number}."))
                ).Id
            );

        var done = await app.ClientWith("INSTITUTION_EDITOR")
            .Post(
                $"{Tasks}/bulk",
                new
                {
                    operations = proposals.Select(id => new
                    {
                        op = "decide",
                        id,
                        ifMatch = "*",
                        data = Pass,
                    }),
                }
            );

        (done.Status, (int)done["summary.succeeded"]!).ShouldBe((207, 3), done.Text);
    }

    private static object Summary(string summary) => new { changes = new { summary }, evidence = "https://example.go.id/bukti" };

    private async Task<Reply> Published()
    {
        var published = await app.Published(ownerId: app.Accounts.Government);
        return await app.Anonymous().Get($"{Url}/{published.Id}");
    }
}
