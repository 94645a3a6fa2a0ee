using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Mentoring;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Api.Tests.Monitoring;

[Collection(Shared.Counting)]
public class ReportTests(CountingApp app)
{
    private const string Url = "/api/v1/monitoring-reports";
    private const int Tolerance = 3;

    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(7));
    private static readonly string Period = $"{Now.Year}Q{(Now.Month + 2) / 3}";

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task Reported_and_verified_values_are_shown_side_by_side()
    {
        var adopter = (await app.Institution(root: true)).Id;
        var plan = await app.Committed(adopterId: adopter);
        var hub = await app.WorkingHub();
        var (subject, editor) = ($"pendamping {Given.Next()}", app.EditorOf(adopter));
        (await app.Assign(plan.Id, hub.Id, await app.Mentor(hub.Id, subject))).Status.ShouldBe(201);
        var item = (await editor.Get($"{GivenPlans.Url}/{plan.Id}/action-items")).Ids[0];
        await app.Reported($"/api/v1/action-items/{item}", new { progress = 30 }, editor);
        var mentor = app.ClientWith("NOBODY", subject);

        var draft = await Draft(
            editor,
            plan.Id,
            new
            {
                period = Period,
                progress = 50,
                obstacles = "Jaringan",
                actuals = new[] { new { target = 1, value = 12.5 } },
            }
        );
        var submitted = await Move(editor, draft, new { to = "SUBMITTED" });
        submitted["progress"]!.ToJsonString().ShouldBe("""{"selfReported":50,"fromActionItems":30}""");
        var verified = await Move(
            mentor,
            submitted,
            new
            {
                to = "VERIFIED",
                verifiedProgress = 35,
                verifiedActuals = new[] { new { target = 1, value = 15 } },
                note = "Sebagian",
            }
        );

        verified.Status.ShouldBe(200, verified.Text);
        verified["progress"]!.ToJsonString().ShouldBe("""{"selfReported":50,"verified":35,"difference":-15,"fromActionItems":30}""");
        verified["targets"]![0]!
            .ToJsonString()
            .ShouldBe(
                """{"target":1,"indicator":"Waktu tunggu","unit":"menit","baseline":30.5,"goal":10,"selfReported":12.5,"verified":15,"difference":2.5}"""
            );
        (verified["verifierNote"]!.ToString(), verified["verifiedBy"]!.ToString()).ShouldBe(
            ("Sebagian", app.Accounts.IdOf("NOBODY", subject).ToString())
        );
        (await editor.Patch($"{Url}/{draft.Id}", new { progress = 60 }, ("If-Match", "*"))).Code.ShouldBe("REPORT_VERIFIED");
        (await editor.Get($"{GivenPlans.Url}/{plan.Id}/timeline"))
            .Items.Take(2)
            .Select(e => (string)e["action"]!)
            .ShouldBe(["MONITORING_REPORT_VERIFIED", "MONITORING_REPORT_SUBMITTED"]);
        (await app.Anonymous().Get($"{GivenPlans.Url}/{plan.Id}/timeline")).Text.ShouldNotContain("MONITORING");
    }

    [Fact]
    public async Task Verifying_a_report_of_ones_own_institution_is_refused()
    {
        var given = await app.Mentored();
        var (editor, hub) = (app.EditorOf(given.Adopter), app.ClientWith("HUB_ADMIN"));
        var verification = new { to = "VERIFIED", verifiedProgress = 10 };
        await app.JoinAsync("HUB_ADMIN", "orang dinas", given.Adopter);
        var colleague = app.ClientWith("HUB_ADMIN", "orang dinas");

        var report = await Move(hub, await Draft(hub, given.Plan, new { period = Period, progress = 10 }), new { to = "SUBMITTED" });

        (await Move(hub, report, verification)).Code.ShouldBe("REPORT_VERIFIED_BY_REPORTER");
        (await Move(colleague, report, verification)).Code.ShouldBe("REPORT_VERIFIED_BY_OWN_INSTITUTION");
        (await Move(editor, report, verification)).Status.ShouldBe(403);
        (await Move(app.ClientWith("MENTOR"), report, verification)).Status.ShouldBe(403);
        (await Move(app.ClientWith("NOBODY", "orang lain"), report, verification)).Status.ShouldBe(404);
        (await colleague.Get($"{Url}/{report.Id}/transitions"))["moves"]![1]!["obstacle"]!
            .ToString()
            .ShouldBe("REPORT_VERIFIED_BY_OWN_INSTITUTION");
        (await editor.Get($"{Url}/{report.Id}/transitions"))["moves"]![1]!["obstacle"]!.ToString().ShouldBe("FORBIDDEN");
        (await Move(app.ClientWith("HUB_ADMIN", "orang lain"), report, verification)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_returned_report_is_corrected_and_submitted_again()
    {
        var given = await app.Mentored();
        var (editor, mentor) = (app.EditorOf(given.Adopter), app.MentorOf(given));
        var draft = await Draft(editor, given.Plan, new { period = Period, progress = 10 });

        (await Move(mentor, draft, new { to = "VERIFIED", verifiedProgress = 10 })).Code.ShouldBe("REPORT_TRANSITION_NOT_ALLOWED");
        (await Move(editor, draft, new { to = "DRAFT" })).Faults.ShouldBe(["/to INVALID_VALUE"]);
        var submitted = await Move(editor, draft, new { to = "SUBMITTED" });
        (await Move(mentor, submitted, new { to = "RETURNED" })).Faults.ShouldBe(["/reason REQUIRED"]);
        (await Move(mentor, submitted, new { to = "VERIFIED" })).Faults.ShouldBe(["/verifiedProgress REQUIRED"]);
        (
            await Move(
                mentor,
                submitted,
                new
                {
                    to = "VERIFIED",
                    verifiedProgress = 10,
                    verifiedActuals = new[] { new { target = 1, value = 1 } },
                }
            )
        ).Code.ShouldBe("REPORT_ACTUAL_NOT_REPORTED");
        var returned = await Move(mentor, submitted, new { to = "RETURNED", reason = "Lampirkan angka" });
        (returned["status"]!.ToString(), returned["statusReason"]!.ToString()).ShouldBe(("RETURNED", "Lampirkan angka"));

        (await editor.Patch($"{Url}/{draft.Id}", new { progress = 12 })).Status.ShouldBe(428);
        (await editor.Patch($"{Url}/{draft.Id}", new { progress = 12 }, ("If-Match", draft.ETag))).Status.ShouldBe(412);
        var revised = await editor.Patch($"{Url}/{draft.Id}", new { progress = 12 }, ("If-Match", returned.ETag));
        var again = await Move(editor, revised, new { to = "SUBMITTED" });
        (again["status"]!.ToString(), (int)again["progress"]!["selfReported"]!, again["statusReason"]).ShouldBe(("SUBMITTED", 12, null));
        (await editor.Patch($"{Url}/{draft.Id}", new { progress = 13 }, ("If-Match", again.ETag)))["status"]!.ToString().ShouldBe("DRAFT");
    }

    [Fact]
    public async Task A_plan_has_one_report_for_each_quarter_that_has_begun()
    {
        var given = await app.Mentored();
        var editor = app.EditorOf(given.Adopter);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => editor.Post(given.Reports, new { period = Period, progress = 10 }))
        );
        answers.Select(answer => answer.Status).Order().ShouldBe([201, 409, 409, 409]);
        (await editor.Post(given.Reports, new { period = Period, progress = 10 })).Code.ShouldBe("REPORT_EXISTS");
        (await editor.Post(given.Reports, new { period = $"{Now.Year + 1}Q4", progress = 10 })).Code.ShouldBe("REPORT_PERIOD_NOT_BEGUN");
        (
            await editor.Post(
                given.Reports,
                new
                {
                    period = "2026-10",
                    progress = 101,
                    actuals = new[] { new { target = 1, value = 0.00001 } },
                }
            )
        ).Faults.ShouldBe(["/period NOT_A_PERIOD", "/progress OUT_OF_RANGE", "/actuals/0/value NOT_MEASURABLE"], ignoreOrder: true);
        (
            await editor.Post(
                given.Reports,
                new
                {
                    period = "2025Q4",
                    progress = 1,
                    actuals = new[] { new { target = 9, value = 1 } },
                }
            )
        ).Faults.ShouldBe(["/actuals/0/target UNKNOWN_TARGET"]);
        (await app.MentorOf(given).Post(given.Reports, new { period = "2025Q4", progress = 1 })).Status.ShouldBe(403);
        var draft = await app.PlanWith(PlanStatus.Draft);
        (await Admin.Post($"{GivenPlans.Url}/{draft.Id}/monitoring-reports", new { period = Period, progress = 1 })).Code.ShouldBe(
            "REPORT_PLAN_NOT_RUNNING"
        );
        (await editor.Get(given.Reports)).Items.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_missing_report_is_listed_until_it_is_submitted()
    {
        var given = await app.Mentored();
        var editor = app.EditorOf(given.Adopter);
        var address = $"{Url}/missing?period={Period}&limit=200";

        (await Missing()).ShouldHaveSingleItem()["reportId"].ShouldBeNull();
        var draft = await Draft(editor, given.Plan, new { period = Period, progress = 10 });
        var (begun, row) = (draft.Id, (await Missing()).Single());
        ((string)row["reportId"]!, (string)row["reportStatus"]!, (bool)row["overdue"]!).ShouldBe((begun, "DRAFT", false));
        await Move(editor, draft, new { to = "SUBMITTED" });

        (await Missing()).ShouldBeEmpty();
        (await editor.Get($"{Url}/missing?period=2020Q1")).Items.ShouldBeEmpty();
        (await editor.Get($"{Url}/missing?period={Now.Year + 1}Q4")).Code.ShouldBe("PERIOD_NOT_BEGUN");
        (await editor.Get($"{Url}/missing")).Faults.ShouldBe(["period REQUIRED"]);

        async Task<IReadOnlyList<System.Text.Json.Nodes.JsonNode>> Missing() =>
            [.. (await editor.Get(address)).Items.Where(item => (string)item["planId"]! == given.Plan)];
    }

    [Fact]
    public async Task Reports_are_listed_only_for_their_parties()
    {
        var given = await app.Mentored();
        var (editor, hub) = (app.EditorOf(given.Adopter), app.ClientWith("HUB_ADMIN"));
        var first = await Draft(editor, given.Plan, new { period = Period, progress = 10 });

        foreach (var client in new[] { editor, hub, app.MentorOf(given) })
            (await client.Get($"{Url}?planId={given.Plan}&period={Period}&regionCode=13*&status=DRAFT")).Ids.ShouldBe([first.Id]);
        foreach (
            var stranger in new[]
            {
                app.ClientWith("VALIDATOR"),
                app.ClientWith("HUB_ADMIN", scope: new(Domain.Access.ScopeKind.Region, "61")),
            }
        )
        {
            (await stranger.Get($"{Url}?planId={given.Plan}")).Items.ShouldBeEmpty();
            (await stranger.Get($"{Url}/{first.Id}")).Status.ShouldBe(404);
            (await stranger.Get(given.Reports)).Status.ShouldBe(403);
        }

        string[] reads = [$"{Url}?regionCode=13*&limit=200", $"{Url}/missing?period={Period}&regionCode=13*&limit=200"];
        var few = await CountQueries();
        for (var n = 0; n < 15; n++)
            await Draft(Admin, (await app.PlanWith(PlanStatus.InProgress)).Id, new { period = Period, progress = n });
        (await CountQueries()).ShouldBeLessThanOrEqualTo(few + Tolerance);

        async Task<int> CountQueries()
        {
            foreach (var read in reads)
                await hub.Get(read);
            var before = app.Commands;
            foreach (var read in reads)
                (await hub.Get(read)).Status.ShouldBe(200);
            return app.Commands - before;
        }
    }

    private static async Task<Reply> Draft(HttpClient client, string plan, object body)
    {
        var reply = await client.Post($"{GivenPlans.Url}/{plan}/monitoring-reports", body);
        reply.Status.ShouldBe(201, reply.Text);
        return reply;
    }

    private static Task<Reply> Move(HttpClient client, Reply report, object body) =>
        client.Post($"{Url}/{report.Id}/transitions", body, ("If-Match", report.ETag));
}
