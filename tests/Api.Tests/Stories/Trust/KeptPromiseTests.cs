using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.Hosting.GivenCommitments;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>A promise is kept when somebody else has seen it kept.</summary>
[Collection(Shared.Promises)]
public class KeptPromiseTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    private HttpClient District => app.ClientWith("INSTITUTION_EDITOR");

    [Fact]
    public async Task A_promise_is_not_kept_by_cancelling_what_was_signed()
    {
        var (plan, sheet) = await SignedAsync(items: 4);
        var items = await ItemsOf(plan);
        await app.MovePlan(plan, "IN_PROGRESS");

        foreach (var item in items.Take(3))
            (await app.MoveItem(item, "CANCELLED", District, "Tidak perlu")).Code.ShouldBe("ITEM_SIGNED");
        (await app.MoveItem(items[0], "CANCELLED", Admin, "Tidak perlu")).Code.ShouldBe("ITEM_SIGNED");
        (await District.Get($"{GivenPlans.Url}/{plan}"))["progress"]!
            .ToJsonString()
            .ShouldBe("""{"percent":0,"items":4,"done":0,"overdue":0}""");

        foreach (var item in items)
            await FinishAsync(item);
        (await CompleteAsync(plan)).Code.ShouldBe("PLAN_NO_EVIDENCE");
        await VerifyAsync(items[0]);
        (await CompleteAsync(plan)).Status.ShouldBe(200);

        var line = await LineAsync(sheet, plan);
        (Status(line), Gaps(line)).ShouldBe(("REPORTED", "ITEM_NOT_VERIFIED TARGET_NOT_MEASURED"));
        line["signedItems"]!.ToJsonString().ShouldBe("""{"items":4,"verified":1,"overdue":0,"setAside":0,"beforeBudgetYear":4}""");

        foreach (var item in items.Skip(1))
            await VerifyAsync(item);
        await EvaluateAsync(plan, "STOP", 9);
        Status(await LineAsync(sheet, plan)).ShouldBe("BROKEN");
        await EvaluateAsync(plan, "CONTINUE", null);
        Status(await LineAsync(sheet, plan)).ShouldBe("LIVE", "the target was measured by the first evaluation");
    }

    [Fact]
    public async Task A_signed_item_is_set_aside_only_by_an_amendment_that_all_have_signed()
    {
        var (plan, sheet) = await SignedAsync(items: 2);
        var items = await ItemsOf(plan);
        await app.MovePlan(plan, "IN_PROGRESS");
        var amendment = await Admin.Post($"{Url}/{sheet}/amendments", await AmendmentAsync(plan, items[1])).Done();
        var open = await app.OpenSheet(amendment.Id);
        ((string?)(await Admin.Get(items[1]))["status"]).ShouldBe("PLANNED");
        (await District.Get($"{GivenPlans.Url}/{plan}?compareTo=baseline"))["comparison"]!["differences"]!.AsArray().ShouldBeEmpty();

        await app.SignAll(open);

        var item = await Admin.Get(items[1]);
        ((string?)item["status"], (string?)item["statusReason"], item["setAsideAt"] is not null).ShouldBe(
            ("CANCELLED", "Pelatihan ditanggung provinsi", true)
        );
        (await LineAsync(amendment.Id, plan))["signedItems"]!
            .ToJsonString()
            .ShouldBe("""{"items":1,"verified":0,"overdue":0,"setAside":1,"beforeBudgetYear":0}""");
        (await Admin.Get($"{Url}/{amendment.Id}/verification"))["valid"]!.GetValue<bool>().ShouldBeTrue();
        (await District.Get($"{GivenPlans.Url}/{plan}?compareTo=baseline-1"))["comparison"]!["differences"]!.AsArray().Count.ShouldBe(1);

        await FinishAsync(items[0]);
        await VerifyAsync(items[0]);
        (await CompleteAsync(plan)).Status.ShouldBe(200);
        await EvaluateAsync(plan, "CONTINUE", 9);
        Status(await LineAsync(amendment.Id, plan)).ShouldBe("LIVE");
    }

    [Fact]
    public async Task An_item_that_nobody_signed_makes_no_promise_late()
    {
        var (plan, sheet) = await SignedAsync(items: 1);
        await app.MovePlan(plan, "IN_PROGRESS");
        await app.FollowUp(plan, due: new(2026, 1, 2));

        var line = await LineAsync(sheet, plan);

        line["addedItems"]!.ToJsonString().ShouldBe("""{"items":1,"overdue":1}""");
        ((int)line["signedItems"]!["overdue"]!).ShouldBe(0);
        Status(line).ShouldNotBe("LATE");
        var added = (await ItemsOf(plan))[0]; // by due day
        (await Admin.Get(added))["signedAt"].ShouldBeNull();
        (await app.MoveItem(added, "CANCELLED", District, "Sudah dibahas")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_target_without_a_baseline_has_a_direction_and_asks_for_its_baseline()
    {
        var plan = await app.Plan(adopterId: app.Accounts.Government);
        object Target(string? direction, double? baseline) =>
            new
            {
                indicator = "Warga terlayani",
                goal = 1_000,
                unit = "orang",
                baseline,
                direction,
            };

        (
            await Admin.Patch($"{GivenPlans.Url}/{plan.Id}", new { targets = new[] { Target("DOWN", 400) } }, ("If-Match", "*"))
        ).Faults.ShouldBe(["/targets/0/direction DIRECTION_DIFFERS"]);
        var revised = await Admin.Patch($"{GivenPlans.Url}/{plan.Id}", new { targets = new[] { Target("UP", null) } }, ("If-Match", "*"));

        ((string?)revised["targets"]![0]!["direction"]).ShouldBe("UP");
        revised["missingBaselines"]!.ToJsonString().ShouldBe("[1]");
    }

    private async Task<(string Plan, string Sheet)> SignedAsync(int items)
    {
        var plan = await app.Plan(adopterId: app.Accounts.Government);
        for (var n = 0; n < items; n++)
            await app.Item(plan, unit: true);
        await app.Assessed(plan.Id, 4);
        await app.MovePlan(plan.Id, "PROPOSED", "ACCEPTED");
        return (plan.Id, (await app.SignedSheet(plan)).Id);
    }

    private async Task<IReadOnlyList<string>> ItemsOf(string plan) =>
        [.. (await Admin.Get($"{GivenPlans.Url}/{plan}/action-items")).Ids.Select(id => $"/api/v1/action-items/{id}")];

    private async Task FinishAsync(string item)
    {
        await app.Reported(item, new { progress = 100, evidence = new[] { "ada" } }, District);
        (await app.MoveItem(item, "DONE", District)).Status.ShouldBe(200);
        (await app.MoveItem(item, "VERIFIED", District)).Status.ShouldBe(403);
    }

    private async Task VerifyAsync(string item) => (await app.MoveItem(item, "VERIFIED", Admin)).Status.ShouldBe(200);

    private Task<Reply> CompleteAsync(string plan) =>
        District.Post($"{GivenPlans.Url}/{plan}/transitions", new { to = "COMPLETED" }, ("If-Match", "*"));

    private async Task EvaluateAsync(string plan, string decision, decimal? value) =>
        await Admin.Change(
            $"{GivenPlans.Url}/{plan}/evaluations",
            new
            {
                actuals = new[]
                {
                    new
                    {
                        target = 1,
                        value,
                        method = "Survei",
                        note = "Catatan",
                    },
                },
                lessonsLearned = "Latih petugas lebih dulu.",
                decision,
                reasons = "Menurut temuan.",
            }
        );

    private async Task<object> AmendmentAsync(string plan, string item) =>
        new
        {
            title = "Adendum",
            provinceCode = ((string)(await Admin.Get($"{GivenPlans.Url}/{plan}"))["adopter.regionCode"]!)[..2],
            budgetYear = 2027,
            lines = new[]
            {
                new
                {
                    planId = plan,
                    amendment = new
                    {
                        reason = "Pelatihan ditanggung provinsi",
                        items = new[] { new { id = item.Split('/')[^1], setAside = true } },
                    },
                },
            },
            signatories = new[]
            {
                new
                {
                    institutionId = app.Accounts.Government,
                    name = "Pimpinan",
                    office = "Bupati",
                },
            },
        };

    private async Task<System.Text.Json.Nodes.JsonNode> LineAsync(string sheet, string plan) =>
        (await app.Anonymous().Get($"{Url}/{sheet}/fulfilment"))["lines"]!.AsArray().Single(line => (string?)line!["planId"] == plan)!;

    private static string? Status(System.Text.Json.Nodes.JsonNode line) => (string?)line["status"];

    private static string Gaps(System.Text.Json.Nodes.JsonNode line) => string.Join(' ', line["gaps"]!.AsArray());
}
