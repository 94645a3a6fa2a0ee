using System.Text.Json.Nodes;
using JippApi.Api.Tests.Attestations;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Lineage;
using JippApi.Domain.Access;
using static JippApi.Api.Tests.ProblemStatements.GivenProblems;

namespace JippApi.Api.Tests.ProblemStatements;

[Collection(Shared.Plans)]
public class MatchingTests(JippApp app)
{
    private HttpClient Editor => app.ClientWith("INSTITUTION_EDITOR");

    [Fact]
    public async Task Matches_name_their_reasons_in_both_languages()
    {
        var problem = (await app.StatedProblem()).Id;

        var found = await app.Anonymous().Get($"{Url}/{problem}/matches?limit=5");

        found.Status.ShouldBe(200, found.Text);
        ((string?)found["formula"], found.Items.Count).ShouldBe(("match-1", 5));
        var first = found.Items[0];
        ((string)first["innovation"]!["title"]!).ShouldContain("tunting");
        found.Items.Select(item => (int)item["score"]!).ShouldBeInOrder(SortDirection.Descending);
        var parts = first["parts"]!.AsArray();
        parts.Sum(part => (int)part!["weight"]!).ShouldBe(100);
        parts.Select(part => (string?)part!["part"]).ShouldBe(["TEXT", "SECTOR", "INDICATOR", "REGION", "BUDGET", "REPLICAS", "EXISTENCE"]);
        parts.ShouldAllBe(part => ((string)part!["text"]!["id"]!).Length > 0 && ((string)part["text"]!["en"]!).Length > 0);
        ((string?)Part(first, "TEXT")["reason"]).ShouldBe("WORDS_SHARED");
        ((string)Part(first, "TEXT")["facts"]![0]!["value"]!).ShouldContain("stunting");
        first["unchecked"]!.AsArray().Select(constraint => (string?)constraint).ShouldContain("STAFF");
        Codes(found.Json["unknown"]!).ShouldBe(["INDICATOR"]);
    }

    [Fact]
    public async Task What_is_unknown_counts_nothing_and_is_named()
    {
        var problem = (await app.StatedProblem(regionCode: null)).Id;

        var found = await app.Anonymous().Get($"{Url}/{problem}/matches?limit=20");

        Codes(found.Json["unknown"]!).ShouldBe(["INDICATOR", "REGION"]);
        foreach (var item in found.Items)
        {
            var parts = item["parts"]!.AsArray();
            Part(item, "REGION")["score"].ShouldBeNull();
            ((string?)Part(item, "REGION")["reason"]).ShouldBe("REGION_NOT_STATED");
            Codes(item["unknown"]!).ShouldBe(parts.Where(part => part!["score"] is null).Select(part => (string?)part!["part"]));
            var sum = parts.Sum(part => (int)part!["weight"]! * ((double?)part["score"] ?? 0));
            ((int)item["score"]!).ShouldBe((int)Math.Round(sum, MidpointRounding.AwayFromZero));
        }
    }

    [Fact]
    public async Task Own_innovations_and_stopped_ones_are_left_out_and_a_broken_constraint_only_marks()
    {
        var word = $"Zirbuntal{Given.Next()}";
        var own = (await app.Published($"{word} milik sendiri", ownerId: app.Accounts.Government)).Id;
        var owner = (await app.Institution("Dinas lain sekali", root: true)).Id;
        var online = (await app.Published($"{word} aplikasi daring", ownerId: owner)).Id;
        var offline = (await app.Published($"{word} kunjungan rumah", ownerId: owner)).Id;
        var draft = (await app.CompleteDraft($"{word} rancangan", ownerId: owner)).Id;
        var stated = await Editor.Post(
            Url,
            new
            {
                institutionId = app.Accounts.Government,
                title = word,
                description = "Warga menunggu.",
                sector = "HEALTH",
                constraints = new { connectivity = "NONE" },
                visibility = "PRIVATE",
            }
        );

        var found = await Editor.Get($"{Url}/{stated.Id}/matches?limit=200");

        var ids = found.Items.Select(item => (string)item["innovation"]!["id"]!).ToList();
        ids.Take(2).ShouldBe([online, offline], ignoreOrder: true);
        ids.ShouldNotContain(own);
        ids.ShouldNotContain(draft);
        Blockers(found, online).ShouldBe(["CONNECTIVITY"]);
        Blockers(found, offline).ShouldBeEmpty();
    }

    [Fact]
    public async Task Feedback_is_shown_to_those_who_state_the_problem_only()
    {
        var stated = await app.StatedProblem();
        var (problem, other) = (stated.Id, (await app.StatedProblem()).Id);
        var match = (string)(await Editor.Get($"{Url}/{problem}/matches?limit=1")).Items[0]["innovation"]!["id"]!;
        var address = $"{Url}/{problem}/matches/{match}/feedback";

        var judged = await Editor.Put(address, new { verdict = "REJECTED", reason = "Terlalu mahal." }, ("If-Match", "*"));

        judged.Status.ShouldBe(200, judged.Text);
        var seen = (await Editor.Get($"{Url}/{problem}/matches?limit=1")).Items[0];
        ((string?)seen["innovation"]!["id"], (string?)seen["feedback"]!["verdict"]).ShouldBe((match, "REJECTED"));
        (await app.Anonymous().Get($"{Url}/{problem}/matches?limit=1")).Items[0]["feedback"].ShouldBeNull();
        (await app.ClientWith("VALIDATOR").Get($"{Url}/{problem}/matches?limit=1")).Items[0]["feedback"].ShouldBeNull();
        (await Editor.Get($"{Url}/{other}/matches?limit=1")).Items[0]["feedback"].ShouldBeNull();

        ((string?)(await app.Anonymous().Get($"{Url}/{problem}"))["updatedAt"]).ShouldBe(
            (string?)stated["updatedAt"],
            "strangers cannot tell when feedback was given"
        );

        (await Editor.Put(address, new { verdict = "REJECTED" }, ("If-Match", "*"))).Faults.ShouldBe(["/reason REQUIRED"]);
        (await Editor.Put(address, new { verdict = "TAKEN", reason = "NIK 1371015203900001" }, ("If-Match", "*"))).Faults.ShouldBe([
            "/reason IDENTITY_NUMBER",
        ]);
        (await Editor.Put(address, new { verdict = "TAKEN" })).Status.ShouldBe(428);
        var stranger = app.ClientWith(
            "INSTITUTION_EDITOR",
            "orang jauh",
            new(ScopeKind.Institution, (await app.Institution(root: true)).Id)
        );
        (await stranger.Put(address, new { verdict = "TAKEN" }, ("If-Match", "*"))).Status.ShouldBe(403);
        (await Editor.Put($"{Url}/{problem}/matches/{Guid.Empty}/feedback", new { verdict = "TAKEN" }, ("If-Match", "*"))).Status.ShouldBe(
            404
        );
    }

    [Fact]
    public async Task Only_replicas_that_somebody_else_has_verified_count()
    {
        var word = $"Zirbuntal{Given.Next()}";
        var owner = (await app.Institution("Dinas pencipta", root: true)).Id;
        var origin = (await app.Published($"{word} keliling", ownerId: owner)).Id;
        var replica = (await app.Published()).Id;
        var link = await app.Linked(origin, replica);
        var stated = await Editor.Post(
            Url,
            new
            {
                institutionId = app.Accounts.Government,
                title = word,
                description = "Warga menunggu.",
                sector = "HEALTH",
                visibility = "PUBLIC",
            }
        );
        await app.Ministry().Stated(replica, "MINISTRY", "ACTIVE");

        (await ReasonAsync()).ShouldBe("REPLICAS_NONE");
        await app.MovedLink(link.Id, "VERIFIED", by: "pemeriksa");
        (await ReasonAsync()).ShouldBe("REPLICAS_RUNNING");

        async Task<string?> ReasonAsync()
        {
            var found = await app.Anonymous().Get($"{Url}/{stated.Id}/matches?limit=200");
            return (string?)Part(found.Items.Single(item => (string?)item["innovation"]!["id"] == origin), "REPLICAS")["reason"];
        }
    }

    private static JsonNode Part(JsonNode match, string part) =>
        match["parts"]!.AsArray().Single(known => (string?)known!["part"] == part)!;

    private static IEnumerable<string?> Codes(JsonNode list) => list.AsArray().Select(code => (string?)code);

    private static IEnumerable<string?> Blockers(Reply found, string innovation) =>
        found.Items.Single(item => (string?)item["innovation"]!["id"] == innovation)["blockers"]!
            .AsArray()
            .Select(blocker => (string?)blocker!["constraint"]);
}
