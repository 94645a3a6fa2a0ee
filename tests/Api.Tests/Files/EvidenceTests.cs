using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Mentoring;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Api.Tests.Files;

[Collection(FilesCollection.Name)]
public class EvidenceTests(FilesApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    private HttpClient Editor => app.ClientWith("INSTITUTION_EDITOR", "pelampir");

    [Fact]
    public async Task Attaching_evidence_leaves_its_parent_unchanged()
    {
        var plan = await app.PlanWith(PlanStatus.InProgress, null, GivenItems.Step());
        var sheet = await app.SignedSheet(await app.Accepted());
        string[] parents =
        [
            $"/api/v1/innovations/{(await app.Published()).Id}",
            $"{GivenHubs.Url}/{(await app.WorkingHub()).Id}",
            $"{GivenPlans.Url}/{plan.Id}",
            $"/api/v1/action-items/{plan.Items[0]}",
            $"{GivenCommitments.Url}/{sheet.Id}",
        ];

        foreach (var parent in parents)
        {
            var before = (await Admin.Get(parent)).ETag;
            var attached = await Admin.Attached(parent);
            (await Admin.Get(parent)).ETag.ShouldBe(before, parent);

            attached.Header("Location").ShouldBe($"{parent}/evidence/{attached.Id}");
            (await app.Anonymous().Get($"{parent}/evidence")).Ids.ShouldBe([attached.Id]);
            (await app.Anonymous().Get((string)attached["file.href"]!)).Status.ShouldBe(200, parent);
            (await Admin.Send(HttpMethod.Delete, $"{parent}/evidence/{attached.Id}", null, ("If-Match", attached.ETag))).Status.ShouldBe(
                204
            );
            (await app.Anonymous().Get((string)attached["file.href"]!)).Status.ShouldBe(404, parent);
            (await Admin.Get(parent)).ETag.ShouldBe(before, parent);
        }
    }

    [Theory]
    [InlineData("PUBLIC", 1, 1, 1, 1)]
    [InlineData("GOVERNMENT", 0, 1, 1, 1)]
    [InlineData("RESTRICTED", 0, 0, 1, 1)]
    public async Task Readers_of_a_plan_see_its_evidence_by_classification(
        string classification,
        int anonymous,
        int stranger,
        int party,
        int uploader
    )
    {
        var plan = $"{GivenPlans.Url}/{(await app.PlanWith()).Id}";
        var attached = await Editor.Attached(plan, classification);
        var href = (string)attached["file.href"]!;
        (HttpClient Client, int Sees)[] readers =
        [
            (app.Anonymous(), anonymous),
            (app.ClientWith("CONTENT_EDITOR", scope: new(Domain.Access.ScopeKind.Region, "61")), stranger),
            (app.ClientOf("IGA"), stranger),
            (app.ClientWith("HUB_ADMIN"), party),
            (Editor, uploader),
        ];

        foreach (var (client, sees) in readers)
        {
            (await client.Get($"{plan}/evidence")).Items.Count.ShouldBe(sees);
            (await client.Get($"{plan}/evidence/{attached.Id}")).Status.ShouldBe(sees == 1 ? 200 : 404);
            (await client.Get(href)).Status.ShouldBe(sees == 1 ? 200 : 404);
            (await client.Get(href.Replace("/content", "", StringComparison.Ordinal))).Status.ShouldBe(sees == 1 ? 200 : 404);
        }
    }

    [Fact]
    public async Task Evidence_of_a_non_public_plan_is_not_public()
    {
        var plan = $"{GivenPlans.Url}/{(await app.PlanWith(PlanStatus.Draft)).Id}";
        var attached = await Editor.Attached(plan);

        foreach (var client in new[] { app.Anonymous(), app.ClientOf("IGA") })
        {
            (await client.Get($"{plan}/evidence")).Status.ShouldBe(404);
            (await client.Get((string)attached["file.href"]!)).Status.ShouldBe(404);
        }

        (await app.ClientWith("HUB_ADMIN").Get((string)attached["file.href"]!)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Reporters_of_an_item_may_attach_evidence()
    {
        var assignee = app.Accounts.IdOf("CONTENT_EDITOR", "petugas", Far);
        var item = await app.Item(GivenItems.Step(assignee: assignee));

        (await app.ClientWith("CONTENT_EDITOR", "petugas", Far).Attached(item)).Status.ShouldBe(201);
        var stranger = app.ClientWith("CONTENT_EDITOR", "orang lain", Far);
        var problem = await stranger.Attach(item, (await stranger.Upload(Samples.Pdf(50))).Id);
        problem.Status.ShouldBe(403);
        problem["requiredScopes"]!.AsArray().Select(scope => scope!.ToString()).ShouldBe(["items:write", "items:report"]);
    }

    [Fact]
    public async Task A_mentor_may_attach_evidence_to_the_hub()
    {
        var hub = await app.WorkingHub();
        var account = app.Accounts.IdOf("MENTOR", "pendamping", Far);
        (
            await Admin.Post(
                $"{GivenHubs.Url}/{hub.Id}/mentors",
                new
                {
                    name = "Dosen",
                    capacity = 1,
                    accountId = account,
                },
                ("If-Match", "*")
            )
        ).Status.ShouldBe(200);

        (await app.ClientWith("MENTOR", "pendamping", Far).Attached($"{GivenHubs.Url}/{hub.Id}")).Status.ShouldBe(201);
        (await app.ClientWith("MENTOR", "orang lain", Far).Attach($"{GivenHubs.Url}/{hub.Id}", Guid.Empty.ToString())).Status.ShouldBe(403);
    }

    [Fact]
    public async Task Evidence_of_sessions_and_reports_is_visible_to_both_sides()
    {
        var given = await app.Mentored();
        var (mentor, editor) = (app.MentorOf(given), app.EditorOf(given.Adopter));
        var session = $"{GivenMentoring.Url}/{(await app.Session(given)).Id}";
        var report = $"/api/v1/monitoring-reports/{(await editor.Post(given.Reports, new { period = "2026Q1", progress = 10 })).Id}";

        foreach (var (parent, writer, reader) in new[] { (session, mentor, editor), (report, editor, mentor) })
        {
            var before = (await writer.Get(parent)).ETag;
            var attached = await writer.Attached(parent, "RESTRICTED");
            (await writer.Get(parent)).ETag.ShouldBe(before);

            (await reader.Get($"{parent}/evidence")).Ids.ShouldBe([attached.Id]);
            (await reader.Get((string)attached["file.href"]!)).Status.ShouldBe(200, parent);
            (await reader.Attach(parent, (await reader.Upload(Samples.Pdf(60))).Id)).Status.ShouldBe(403, parent);
            (await reader.Get($"{GivenPlans.Url}/{given.Plan}/timeline"))
                .Items.Select(e => (string?)e["evidence"]?["id"])
                .ShouldContain(attached.Id);
            foreach (var stranger in new[] { app.Anonymous(), app.ClientOf("IGA"), app.EditorOf((await app.Institution(root: true)).Id) })
            {
                (await stranger.Get($"{parent}/evidence")).Status.ShouldBe(404, parent);
                (await stranger.Get((string)attached["file.href"]!)).Status.ShouldBe(404, parent);
                (await stranger.Get($"{GivenPlans.Url}/{given.Plan}/timeline")).Text.ShouldNotContain(attached.Id);
            }
        }
    }

    [Fact]
    public async Task Only_a_ready_file_of_ones_own_can_be_attached()
    {
        var plan = $"{GivenPlans.Url}/{(await app.PlanWith()).Id}";
        var (sent, foreign) = (await Editor.Sent(Samples.Pdf(90)), await Admin.Upload(Samples.Pdf(90)));

        (await Editor.Attach(plan, sent.Id)).Code.ShouldBe("FILE_NOT_READY");
        (await Editor.Attach(plan, foreign.Id)).Faults.ShouldBe(["/fileId UNKNOWN_FILE"]);
        await Editor.Complete(sent.Id, Samples.Pdf(90).Hash);
        (await Editor.Attach(plan, sent.Id)).Status.ShouldBe(201);
        (await Editor.Attach(plan, sent.Id)).Code.ShouldBe("EVIDENCE_EXISTS");
        (await Editor.Post($"{plan}/evidence", new { caption = new string('a', 501) })).Faults.ShouldBe([
            "/fileId REQUIRED",
            "/kind REQUIRED",
            "/caption TOO_LONG",
        ]);
    }

    [Fact]
    public async Task Evidence_is_paged_newest_first()
    {
        var plan = $"{GivenPlans.Url}/{(await app.PlanWith()).Id}";
        var file = await Editor.Upload(Samples.Pdf(90));
        List<string> attached = [];
        foreach (var kind in new[] { "PHOTO", "REPORT", "PHOTO" })
        {
            attached.Insert(
                0,
                (await Editor.Attach(plan, attached.Count == 0 ? file.Id : (await Editor.Upload(Samples.Pdf(91))).Id, kind)).Id
            );
            app.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        var first = await app.Anonymous().Get($"{plan}/evidence?limit=2");
        var second = await app.Anonymous().Get($"{plan}/evidence?limit=2&cursor={first["page.nextCursor"]}");

        first.Ids.Concat(second.Ids).ShouldBe(attached);
        (await app.Anonymous().Get($"{plan}/evidence?kind=PHOTO")).Ids.ShouldBe([attached[0], attached[2]]);
    }

    [Fact]
    public async Task The_timeline_shows_evidence_to_those_who_may_read_it()
    {
        var plan = await app.PlanWith(PlanStatus.InProgress, null, GivenItems.Step());
        var url = $"{GivenPlans.Url}/{plan.Id}";
        await Editor.Attached($"/api/v1/action-items/{plan.Items[0]}");
        var secret = await Editor.Attached(url, "RESTRICTED");
        await Editor.Send(HttpMethod.Delete, $"{url}/evidence/{secret.Id}", null, ("If-Match", "*"));

        Kinds(await Editor.Get($"{url}/timeline")).ShouldBe(["EVIDENCE_REMOVED", "EVIDENCE_ATTACHED", "EVIDENCE_ATTACHED"]);
        Kinds(await app.Anonymous().Get($"{url}/timeline")).ShouldBe(["EVIDENCE_ATTACHED"]);

        static IEnumerable<string> Kinds(Reply timeline) =>
            timeline.Items.Where(e => e["evidence"] is not null).Select(e => (string)e["action"]!);
    }

    [Fact]
    public async Task Removing_evidence_requires_its_entity_tag_and_the_right_to_attach()
    {
        var plan = $"{GivenPlans.Url}/{(await app.PlanWith()).Id}";
        var attached = await Editor.Attached(plan);
        var url = $"{plan}/evidence/{attached.Id}";

        (await app.ClientWith("MENTOR").Send(HttpMethod.Delete, url, null, ("If-Match", "*"))).Status.ShouldBe(403);
        (await Editor.Send(HttpMethod.Delete, url, null, ("If-Match", "\"9-x\""))).Status.ShouldBe(412);
        (await Editor.Send(HttpMethod.Delete, url, null, ("If-Match", attached.ETag))).Status.ShouldBe(204);
        (await Editor.Send(HttpMethod.Delete, url, null, ("If-Match", attached.ETag))).Status.ShouldBe(404);
    }

    private static Domain.Access.GrantScope Far => new(Domain.Access.ScopeKind.Region, "61");
}
