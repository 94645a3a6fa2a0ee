using System.Text.Json.Nodes;
using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Mentoring;
using JippApi.Domain.Access;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Api.Tests.ReplicationPlans;

[Collection(Shared.Plans)]
public class BulkPlanTests(JippApp app)
{
    private const string Url = "/api/v1/replication-plans/bulk";

    private static readonly object Readiness = new
    {
        answers = new[] { new { topic = "NEED_FIT", level = 3 }, new { topic = "BUDGET_LINE", level = 2 } },
    };

    private HttpClient Province => app.ClientWith("HUB_ADMIN");

    [Fact]
    public async Task A_province_answers_for_112_plans_assigns_mentors_and_moves_them_in_three_requests()
    {
        const int count = 112;
        var (adopter, hub) = ((await app.Institution(root: true)).Id, (await app.WorkingHub()).Id);
        for (var made = 0; made < count; made++)
            await app.PlanWith(PlanStatus.Draft, adopter);
        string[] mentors = [await app.Mentor(hub, null, 50), await app.Mentor(hub, null, 50), await app.Mentor(hub, null, 50)];
        var listed = (await Province.Get($"/api/v1/replication-plans?adopterId={adopter}&limit=200")).Items;
        listed.Count.ShouldBe(count);

        var assessed = await SendAsync(
            Province,
            [.. listed.Select(plan => Operation("assess-readiness", plan["id"], plan["etag"], Readiness))]
        );
        var assigned = await SendAsync(
            Province,
            [
                .. listed.Select(
                    (plan, place) => Operation("assign-mentor", plan["id"], null, new { hubId = hub, mentorId = mentors[place % 3] })
                ),
            ]
        );
        var moved = await SendAsync(
            Province,
            [
                .. assessed.Items.Select(plan =>
                    Operation("transition", plan["id"], plan["etag"], new { to = "CANCELLED", reason = "Dialihkan" })
                ),
            ]
        );

        Statuses(assessed).Distinct().ShouldBe([201], assessed.Text);
        Statuses(assigned).Distinct().ShouldBe([201], assigned.Text);
        Statuses(moved).Distinct().ShouldBe([200], moved.Text);
        moved.Ids.ShouldBe(listed.Select(plan => (string)plan["id"]!));
        var last = await Province.Get($"/api/v1/replication-plans/{moved.Ids[^1]}");
        ((string?)last["status"], (int)last["readiness.number"]!).ShouldBe(("CANCELLED", 1));
        last.ETag.ShouldBe((string)moved.Items[^1]["etag"]!);
        (await Province.Get($"/api/v1/replication-plans/{moved.Ids[0]}/mentors")).Items.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_foreign_plan_among_own_ones_is_refused_alone_and_tells_nothing()
    {
        var stranger = (await app.Institution(root: true)).Id;
        var (own, next) = (await app.PlanWith(PlanStatus.Draft), await app.PlanWith(PlanStatus.Draft));
        var (hidden, known) = (await app.PlanWith(PlanStatus.Draft, stranger), await app.PlanWith(PlanStatus.InProgress, stranger));
        var (editor, admin) = (app.ClientWith("INSTITUTION_EDITOR"), app.ClientWith("NATIONAL_ADMIN"));
        var before = await Task.WhenAll(new[] { hidden, known }.Select(plan => admin.Get($"/api/v1/replication-plans/{plan.Id}")));

        foreach (
            var (op, data) in new (string, object)[]
            {
                ("update", new { problem = "Diubah orang lain" }),
                ("assess-readiness", Readiness),
                ("transition", new { to = "CANCELLED", reason = "Diubah orang lain" }),
            }
        )
        {
            var answer = await SendAsync(
                editor,
                [
                    .. new[] { own, hidden, known, next }.Select(plan => Operation(op, plan.Id, "*", data)),
                    Operation(op, Guid.CreateVersion7(), "*", data),
                ]
            );

            var done = op == "assess-readiness" ? 201 : 200;
            Statuses(answer).ShouldBe([done, 404, 403, done, 404], answer.Text);
            foreach (var refused in answer.Items.Where(item => item["problem"] is not null))
                Telltale(refused["problem"]!).ShouldBeEmpty();
            ProblemOf(answer.Items[1]).ShouldBe(ProblemOf(answer.Items[4]), "a hidden plan looks like one that does not exist");
        }

        var after = await Task.WhenAll(new[] { hidden, known }.Select(plan => admin.Get($"/api/v1/replication-plans/{plan.Id}")));
        after.Select(plan => plan.ETag).ShouldBe(before.Select(plan => plan.ETag));
    }

    [Fact]
    public async Task Only_who_manages_mentoring_assigns_mentors_also_in_bulk()
    {
        var (plan, hub) = (await app.PlanWith(PlanStatus.InProgress), (await app.WorkingHub()).Id);
        object data = new { hubId = hub, mentorId = await app.Mentor(hub, null) };
        var operation = Operation("assign-mentor", plan.Id, null, data);

        Statuses(await SendAsync(app.ClientWith("INSTITUTION_EDITOR"), [operation])).ShouldBe([403]);
        (await app.ClientWith("MENTOR").Post(Url, new { operations = new[] { operation } })).Status.ShouldBe(403);
        (await app.ClientOf("KIPP").Post(Url, new { operations = new[] { operation } }, ("Idempotency-Key", "x"))).Status.ShouldBe(403);
        (await app.Anonymous().Post(Url, new { operations = new[] { operation } })).Status.ShouldBe(401);
        (
            await app.ClientWith("HUB_ADMIN", "hub jauh", new(ScopeKind.Region, "61")).Post(Url, new { operations = new[] { operation } })
        ).Items.ShouldHaveSingleItem()["status"]!
            .ToString()
            .ShouldBe("403");
        Statuses(await SendAsync(Province, [operation, operation])).ShouldBe([201, 409]);
    }

    [Fact]
    public async Task All_or_nothing_a_repetition_and_a_trial_are_as_for_other_resources()
    {
        var (plan, admin) = (await app.PlanWith(PlanStatus.Draft), app.ClientWith("INSTITUTION_EDITOR"));
        var address = $"/api/v1/replication-plans/{plan.Id}";
        var before = (await admin.Get(address)).ETag;
        var good = Operation("update", plan.Id, before, new { problem = "Antrean panjang" });
        var bad = Operation("transition", plan.Id, "\"999\"", new { to = "CANCELLED", reason = "x" });

        var refused = await admin.Post(Url, new { atomic = true, operations = new[] { good, bad } });
        (refused.Status, refused.Code).ShouldBe((422, "BULK_ROLLED_BACK"));
        var tried = await SendAsync(admin, [good, bad], "?validateOnly=true");
        (string.Join(' ', Statuses(tried)), tried.Header("Jipp-Validated")).ShouldBe(("200 412", "true"));
        (await admin.Get(address)).ETag.ShouldBe(before);

        var key = ("Idempotency-Key", Guid.CreateVersion7().ToString());
        var first = await admin.Post(Url, new { operations = new[] { good } }, key);
        var again = await admin.Post(Url, new { operations = new[] { good } }, key);
        (Statuses(first).Single(), again.Text, again.Header("Idempotency-Replayed")).ShouldBe((200, first.Text, "true"));
        (await admin.Get(address)).ETag.ShouldBe((string)first.Items[0]["etag"]!);
    }

    [Fact]
    public async Task Faulty_operations_are_named()
    {
        var plan = await app.PlanWith(PlanStatus.Draft);
        var answer = await SendAsync(
            Province,
            [
                Operation("update", plan.Id, null, new { problem = "x" }),
                Operation("update", plan.Id, "*", new { problems = "x" }),
                Operation("assess-readiness", plan.Id, "*", new { answers = Array.Empty<object>() }),
                Operation("transition", plan.Id, "*", new { to = "EVALUATED" }),
            ]
        );
        Statuses(answer).ShouldBe([428, 422, 422, 422], answer.Text);

        var many = Enumerable.Repeat(Operation("update", plan.Id, "*", new { }), 501);
        (await Province.Post(Url, new { operations = many })).Faults.ShouldBe(["/operations TOO_MANY"]);
        var unknown = await Province.Post(Url, new { operations = new[] { Operation("create", plan.Id, null, new { }) } });
        unknown.Faults.ShouldBe(["/operations/0/op INVALID_VALUE"]);
    }

    private static object Operation(string op, object? id, object? ifMatch, object data) =>
        new
        {
            op,
            id = id?.ToString(),
            ifMatch = ifMatch?.ToString(),
            data,
        };

    private static async Task<Reply> SendAsync(HttpClient client, object[] operations, string query = "")
    {
        var reply = await client.Post(Url + query, new { operations });
        reply.Status.ShouldBe(207, reply.Text);
        return reply;
    }

    private static IEnumerable<int> Statuses(Reply reply) => reply.Items.Select(item => (int)item["status"]!);

    private static string ProblemOf(JsonNode item) =>
        string.Join(' ', new[] { "code", "title", "detail" }.Select(member => (string?)item["problem"]![member]));

    /// <summary>Members of a problem that would show the resource.</summary>
    private static IEnumerable<string> Telltale(JsonNode problem) =>
        new[] { "current", "currentETag", "changedFields", "yours", "missing" }.Where(member => problem[member] is not null);
}
