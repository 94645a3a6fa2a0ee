using System.Text.Json.Nodes;
using System.Xml.Linq;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Lineage;

public class LineageTests(JippApp app) : IClassFixture<JippApp>
{
    private const string Hostile = "</title><script>alert(\"1\")</script> & \\N 👩‍👩‍👧‍👦 مرحبا بالعالم \u0007 ]]> 'kutip'";

    [Fact]
    public async Task Lineage_is_limited_to_the_requested_generations()
    {
        var (root, child, grandchild, draft) = (
            (await app.Published()).Id,
            (await app.Published()).Id,
            (await app.Published()).Id,
            (await app.CompleteDraft()).Id
        );
        await app.Linked(root, child);
        await app.Linked(child, grandchild);
        await app.Linked(root, grandchild);
        await app.Linked(root, draft);

        (await app.LineageOf(root, "?direction=descendants")).ShouldBe(
            [$"{root} SELF 0", $"{child} DESCENDANT 1", $"{grandchild} DESCENDANT 1"],
            ignoreOrder: true
        );
        (await app.LineageOf(grandchild, "?direction=ancestors&depth=1")).ShouldBe(
            [$"{grandchild} SELF 0", $"{child} ANCESTOR 1", $"{root} ANCESTOR 1"],
            ignoreOrder: true
        );
        (await app.LineageOf(grandchild, "?direction=descendants")).Count.ShouldBe(1);

        var one = await app.Anonymous().Get($"/api/v1/innovations/{root}/lineage?limit=1");
        ((bool)one["truncated"]!, one["nodes"]!.AsArray().Count, (int)one["totals.descendants"]!, (int)one["totals.hidden"]!).ShouldBe(
            (true, 2, 2, 1)
        );
        one["edges"]!.AsArray().Count.ShouldBe(1);
        one.Text.ShouldNotContain(draft);
        (await app.Anonymous().Get($"/api/v1/innovations/{draft}/lineage")).Status.ShouldBe(404);
        (await app.Anonymous().Get($"/api/v1/innovations/{root}/lineage?depth=0")).Status.ShouldBe(400);
        (await app.Anonymous().Get($"/api/v1/innovations/{root}/lineage?direction=up")).Status.ShouldBe(400);
    }

    [Fact]
    public async Task Lineage_as_of_a_time_uses_the_links_of_that_time()
    {
        var (root, child) = ((await app.Published()).Id, (await app.Published()).Id);
        var before = TimeProvider.System.GetUtcNow().ToString("O");
        var link = await app.Linked(root, child);
        var between = TimeProvider.System.GetUtcNow().ToString("O");
        await app.MovedLink(link.Id, "WITHDRAWN");

        (await app.LineageOf(root)).Count.ShouldBe(1);
        (await app.LineageOf(root, $"?asOf={Uri.EscapeDataString(before)}")).Count.ShouldBe(1);
        (await app.LineageOf(root, $"?asOf={Uri.EscapeDataString(between)}")).ShouldBe([$"{root} SELF 0", $"{child} DESCENDANT 1"]);
    }

    [Theory]
    [InlineData("ancestors")]
    [InlineData("descendants")]
    [InlineData("both")]
    public async Task Stored_paths_agree_with_a_walk_along_the_links(string direction)
    {
        var (root, child, grandchild, uncle, draft) = (
            (await app.Published()).Id,
            (await app.Published()).Id,
            (await app.Published()).Id,
            (await app.Published()).Id,
            (await app.CompleteDraft()).Id
        );
        foreach (
            var (origin, replica) in new[]
            {
                (root, child),
                (child, grandchild),
                (root, grandchild),
                (uncle, child),
                (root, uncle),
                (child, draft),
            }
        )
            await app.Linked(origin, replica);

        foreach (var innovation in new[] { root, child, grandchild })
        {
            var url = $"/api/v1/innovations/{innovation}/lineage?direction={direction}";
            var walked = JsonNode.Parse((await app.Anonymous().Get($"{url}&asOf=2099-01-01")).Text)!.AsObject();
            walked.Remove("asOf").ShouldBeTrue();

            JsonNode.Parse((await app.Anonymous().Get(url)).Text)!.ToJsonString().ShouldBe(walked.ToJsonString());
        }
    }

    [Fact]
    public async Task A_new_link_is_visible_in_the_next_read_despite_caching()
    {
        var (root, child) = ((await app.Published()).Id, (await app.Published()).Id);
        var url = $"/api/v1/innovations/{root}/lineage";
        var first = await app.Anonymous().Get(url);
        (await app.Anonymous().Get(url, ("If-None-Match", first.ETag))).Status.ShouldBe(304);

        await app.Linked(root, child);

        (await app.Anonymous().Get(url, ("If-None-Match", first.ETag)))["nodes"]!.AsArray().Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_drawing_is_well_formed_whatever_the_titles()
    {
        var (root, child) = ((await app.Published(Hostile)).Id, (await app.Published($"{new string('W', 190)} panjang sekali")).Id);
        await app.Linked(root, child);

        var svg = await app.Anonymous().Get($"/api/v1/innovations/{root}/lineage", ("Accept", "image/svg+xml"));
        svg.Header("Content-Type").ShouldBe("image/svg+xml");
        var drawing = XDocument.Parse(svg.Text);
        drawing.Descendants().Where(element => element.Name.LocalName == "script").ShouldBeEmpty();
        drawing
            .Descendants()
            .Where(element => element.Name.LocalName == "title")
            .Select(title => title.Value)
            .ShouldContain(title => title.Contains("<script>alert(\"1\")</script>"));
        drawing
            .Descendants()
            .Count(element => element.Name.LocalName == "path" && (string?)element.Attribute("stroke-dasharray") == "6 4")
            .ShouldBe(1);
        drawing
            .Descendants()
            .Where(element => element.Name.LocalName == "text")
            .ShouldAllBe(text => new System.Globalization.StringInfo(text.Value).LengthInTextElements < 120);

        var dot = await app.Anonymous().Get($"/api/v1/innovations/{root}/lineage", ("Accept", "text/vnd.graphviz"));
        dot.Header("Content-Type").ShouldBe("text/vnd.graphviz");
        dot.Text.ShouldContain("alert(\\\"1\\\")");
        dot.Text.ShouldContain("\\\\N");
        dot.Text.ShouldContain($"\"{root}\" -> \"{child}\"");
        (await app.Anonymous().Get($"/api/v1/innovations/{root}/lineage", ("Accept", "image/png"))).Status.ShouldBe(406);
    }

    [Fact]
    public async Task Measures_count_each_replica_once_and_report_unknowns()
    {
        var plan = await app.Completed();
        await app.Evaluated(plan.Id);
        var replica = await app.Replica(plan.Id);
        var (origin, grandchild) = ((string)plan["origin.id"]!, (await app.Published()).Id);
        await app.Linked(replica.Id, grandchild, since: "2024-01-15");
        await app.Linked(origin, grandchild, since: "2024-03-15");

        var measures = await app.Anonymous().Get($"/api/v1/innovations/{origin}/lineage/measures");

        measures.Status.ShouldBe(200, measures.Text);
        (
            (int)measures["reach.replicas"]!,
            (int)measures["credit.direct"]!,
            (int)measures["credit.grand"]!,
            (int)measures["generations"]!
        ).ShouldBe((2, 2, 0, 1));
        ((int)measures["goLive.replicas"]!, (decimal)measures["goLive.medianMonths"]!).ShouldBe((1, 0m));
        var year = measures["survival"]![0]!;
        ((int)year["due"]!, (int)year["alive"]!, (int)year["unknown"]!).ShouldBe((1, 0, 1));
        (await app.Anonymous().Get($"/api/v1/innovations/{origin}/lineage/measures?asOf=2020-01-01"))["reach.replicas"]!
            .GetValue<int>()
            .ShouldBe(0);
    }

    [Fact]
    public async Task Replicability_lists_known_facts_and_next_steps()
    {
        var id = (await app.Published()).Id;

        var report = await app.Anonymous().Get($"/api/v1/innovations/{id}/replicability");

        report.Status.ShouldBe(200, report.Text);
        var parts = report["parts"]!
            .AsArray()
            .ToDictionary(part => (string)part!["part"]!, part => ((int)part!["points"]!, (string)part["reason"]!));
        (parts["DOCUMENTATION"], parts["RESULTS"], parts["COST"]).ShouldBe(((20, "COMPLETE"), (10, "INCOMPLETE"), (5, "INCOMPLETE")));
        (parts["EXISTENCE"], parts["INDEPENDENCE"], parts["LEGAL_BASIS"], parts["REPLICAS"]).ShouldBe(
            ((0, "UNKNOWN"), (0, "UNKNOWN"), (0, "ABSENT"), (0, "ABSENT"))
        );
        ((int)report["score"]!).ShouldBe(parts.Values.Sum(part => part.Item1));
        ((string)report["nextActions"]![0]!["part"]!, (int)report["nextActions"]![0]!["gain"]!).ShouldBe(("EXISTENCE", 15));
        report["blockers"]!.AsArray().ShouldBeEmpty();

        await app.Revised(id, new { willingToBeReplicated = false });
        (await app.Anonymous().Get($"/api/v1/innovations/{id}/replicability"))["blockers"]!
            .AsArray()
            .Select(code => (string?)code)
            .ShouldBe(["origin-not-willing"]);
    }
}
