using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Duplicates;

[Collection(Shared.Entries)]
public class DuplicateTests(JippApp app)
{
    private const string Innovations = "/api/v1/innovations";

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_pair_is_found_with_reasons_and_shown_side_by_side()
    {
        var (one, other, id) = await app.Twins();

        var pair = await Admin.Get($"{GivenDuplicates.Url}/{id}");

        pair.Status.ShouldBe(200, pair.Text);
        ((string?)pair["status"], (double)pair["score"]! > 0.9).ShouldBe(("OPEN", true), pair.Text);
        new[] { (string?)pair["first.id"], (string?)pair["second.id"] }.ShouldBe([one, other], ignoreOrder: true);
        pair["reasons"]!.AsArray().Select(reason => (string?)reason!["code"]).ShouldContain("NAME_SAME");
        (await app.ClientWith("PUBLIC").Get($"{GivenDuplicates.Url}/{id}")).Status.ShouldBe(403);
    }

    [Fact]
    public async Task A_distinct_pair_is_not_asked_about_again()
    {
        var (one, other, id) = await app.Twins();

        var decided = await Admin.Decide(id, new { to = "DISTINCT", reason = "Dua program yang berbeda." });

        ((int)decided.Status, (string?)decided["status"]).ShouldBe((200, "DISTINCT"), decided.Text);
        var again = await app.PairOf(one, other);
        ((string?)again!["id"], (string?)again["status"]).ShouldBe((id, "DISTINCT"));
        (
            await Admin.Decide(
                id,
                new
                {
                    to = "MERGED",
                    reason = "Sama.",
                    survivorId = one,
                }
            )
        ).Code.ShouldBe("DUPLICATE_NOT_OPEN");
        (await Admin.Decide(id, new { to = "OPEN", reason = "Keliru." })).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Merging_a_pair_merges_the_records_and_unmerging_opens_it_again()
    {
        var (one, other, id) = await app.Twins();

        var merged = await Admin.Decide(
            id,
            new
            {
                to = "MERGED",
                reason = "Satu inovasi.",
                survivorId = one,
            }
        );

        ((int)merged.Status, (string?)merged["status"]).ShouldBe((200, "MERGED"), merged.Text);
        (await app.Anonymous().Get($"{Innovations}/{other}")).Status.ShouldBe(301);
        (await Admin.Decide(id, new { to = "OPEN", reason = "Keliru." })).Code.ShouldBe("DUPLICATE_MERGED");
        (await Admin.Post($"{Innovations}/{other}/unmerge", new { }, ("If-Match", "*"))).Status.ShouldBe(200);
        ((string?)(await Admin.Get($"{GivenDuplicates.Url}/{id}"))["status"]).ShouldBe("OPEN");
        (await app.Anonymous().Get($"{Innovations}/{other}")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_replica_is_linked_instead_of_merged()
    {
        var (one, other, id) = await app.Twins();

        var linked = await Admin.Decide(
            id,
            new
            {
                to = "RELATED_REPLICA",
                reason = "Direplikasi tahun 2024.",
                originId = one,
                kind = "FULL",
                since = "2024-01-02",
            }
        );

        linked.Status.ShouldBe(200, linked.Text);
        var links = await Admin.Get($"/api/v1/replication-links?replicaId={other}");
        ((string?)links.Items.Single()["origin"]!["id"], (string?)links.Items.Single()["status"]).ShouldBe((one, "CLAIMED"));
        (await app.Anonymous().Get($"{Innovations}/{other}")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_decision_on_a_merged_record_holds_for_the_survivor()
    {
        var (one, other, id) = await app.Twins();
        (await Admin.Decide(id, new { to = "DISTINCT", reason = "Berbeda." })).Status.ShouldBe(200);
        var survivor = await app.Published();

        await app.Move(other, new { to = "MERGED", survivorId = survivor.Id });

        var pair = await Admin.Get($"{GivenDuplicates.Url}/{id}");
        new[] { (string?)pair["first.id"], (string?)pair["second.id"] }.ShouldBe([one, survivor.Id], ignoreOrder: true);
        ((string?)pair["status"]).ShouldBe("DISTINCT");
        (await Admin.Post($"{Innovations}/{other}/unmerge", new { }, ("If-Match", "*"))).Status.ShouldBe(200);
        pair = await Admin.Get($"{GivenDuplicates.Url}/{id}");
        new[] { (string?)pair["first.id"], (string?)pair["second.id"] }.ShouldBe([one, other], ignoreOrder: true);
    }

    [Fact]
    public async Task A_deferred_pair_says_until_when_and_not_for_ever()
    {
        var (_, _, id) = await app.Twins();
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime);

        (
            await Admin.Decide(
                id,
                new
                {
                    to = "DEFERRED",
                    reason = "Menunggu.",
                    until = today.AddDays(400),
                }
            )
        ).Code.ShouldBe("DUPLICATE_DEFERRED_TOO_LONG");
        (
            await Admin.Decide(
                id,
                new
                {
                    to = "DEFERRED",
                    reason = "Menunggu.",
                    until = today.AddDays(30),
                }
            )
        ).Status.ShouldBe(200);
        (await Admin.Get($"{GivenDuplicates.Url}?status=OPEN&limit=100")).Items.ShouldAllBe(pair => (string?)pair["id"] != id);
    }

    [Fact]
    public async Task Typing_a_known_innovation_names_it_and_reveals_no_draft()
    {
        var name = $"Lentera{Guid.CreateVersion7().ToString("N")[20..]}";
        var known = await app.Published($"Lentera Belajar Malam {name}", name);
        await app.CompleteDraft($"Lentera Belajar Malam {name}", name);

        var found = await app.ClientWith("INSTITUTION_EDITOR")
            .Post($"{Innovations}/duplicate-checks", new { title = $"Lentera Belajar Malam ({name})" });

        found.Status.ShouldBe(200, found.Text);
        found["matches"]!.AsArray().Select(match => (string?)match!["innovation"]!["id"]).ShouldBe([known.Id]);
        (await app.Anonymous().Post($"{Innovations}/duplicate-checks", new { title = "Lentera" })).Status.ShouldBe(401);
    }
}
