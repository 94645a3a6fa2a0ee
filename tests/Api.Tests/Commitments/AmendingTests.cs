using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.Hosting.GivenCommitments;

namespace JippApi.Api.Tests.Commitments;

[Collection(Shared.Promises)]
public class AmendingTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task An_amendment_takes_effect_once_all_its_signatories_have_signed()
    {
        var (plan, other) = (await app.Accepted(), await app.Accepted());
        await app.Item(plan, unit: true, dueOn: new(2027, 6, 30));
        var sheet = await app.SignedSheet(plan, other);
        var item = (await Admin.Get($"{GivenPlans.Url}/{plan.Id}/action-items")).Ids[0];
        var begins = (string?)(await Admin.Get($"/api/v1/action-items/{item}"))["startsOn"];
        begins.ShouldNotBeNull();
        var amendment = await Admin.Post($"{Url}/{sheet.Id}/amendments", Amendment(plan, item));
        (amendment.Status, (int)amendment["edition"]!, (string?)amendment["amendsId"]).ShouldBe((201, 2, sheet.Id));

        var open = await app.OpenSheet(amendment.Id);
        (await Difference(plan, "baseline")).ShouldBeEmpty();
        await app.SignAll(open);

        (await Difference(plan, "baseline-1")).ShouldBe([$"/actionItems/{item}/dueOn", "/budgetYear", "/targets/0/goal"]);
        ((string?)(await Admin.Get($"/api/v1/action-items/{item}"))["startsOn"]).ShouldBe(begins, "omitted fields stay unchanged");
        (await Difference(plan, "baseline")).ShouldBeEmpty();
        var fulfilment = await Admin.Get($"{Url}/{sheet.Id}/fulfilment");
        fulfilment["lines"]!.AsArray().Select(line => (bool)line!["amended"]!).ShouldBe([true, false]);
        (await Admin.Get($"{Url}/{sheet.Id}"))["editions"]!.AsArray().Select(edition => (int)edition!["edition"]!).ShouldBe([1, 2]);
        (await Admin.Get($"{Url}/{amendment.Id}/verification"))["valid"]!.GetValue<bool>().ShouldBeTrue();
        (await Admin.Get($"{GivenPlans.Url}/{plan.Id}?compareTo=baseline-3")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Only_plans_of_a_signed_sheet_can_be_amended()
    {
        var (plan, stranger) = (await app.Accepted(), await app.Accepted());
        var sheet = await app.SignedSheet(plan);
        var item = (await Admin.Get($"{GivenPlans.Url}/{stranger.Id}/action-items")).Ids[0];
        var draft = await app.Sheet([stranger]);

        (await Admin.Post($"{Url}/{sheet.Id}/amendments", Amendment(stranger, null))).Code.ShouldBe("COMMITMENT_LINE_NOT_ON_SHEET");
        (await Admin.Post($"{Url}/{sheet.Id}/amendments", Amendment(plan, item))).Faults.ShouldBe(["/lines UNKNOWN_ACTION_ITEM"]);
        (await Admin.Post($"{Url}/{sheet.Id}/amendments", Body([plan]))).Faults.ShouldBe(["/lines/0/amendment REQUIRED"]);
        (await Admin.Post(Url, Amendment(plan, null))).Faults.ShouldBe(["/lines/0/amendment NOT_ALLOWED"]);
        (await Admin.Post($"{Url}/{draft.Id}/amendments", Amendment(stranger, null))).Code.ShouldBe("COMMITMENT_NOT_SIGNED");
    }

    [Fact]
    public async Task A_plan_can_be_read_as_of_an_earlier_time()
    {
        var plan = await app.Committed();
        var before = TimeProvider.System.GetUtcNow();
        await app.MovePlan(plan.Id, "IN_PROGRESS", "STALLED");

        var then = await app.Anonymous().Get($"{GivenPlans.Url}/{plan.Id}?asOf={before.UtcDateTime:O}");

        ((string?)then["status"], (string?)(await app.Anonymous().Get($"{GivenPlans.Url}/{plan.Id}"))["status"]).ShouldBe(
            ("COMMITTED", "STALLED")
        );
        (await app.Anonymous().Get($"{GivenPlans.Url}/{plan.Id}?asOf=2020-01-01")).Status.ShouldBe(404);
        (await app.Anonymous().Get($"{GivenPlans.Url}/{plan.Id}?compareTo=kemarin")).Code.ShouldBe("INVALID_PARAMETER");
    }

    [Fact]
    public async Task Overdue_items_are_counted_as_of_the_requested_day()
    {
        var sample = (await app.Anonymous().Get($"{Url}?provinceCode=61&budgetYear=2022")).Ids[0];
        var plan = (string)(await app.Anonymous().Get($"{Url}/{sample}"))["lines"]![1]!["planId"]!;

        (await OverdueAsync("2022-02-10")).ShouldBe(0);
        (await OverdueAsync("2022-07-01")).ShouldBe(2);

        async Task<int> OverdueAsync(string asOf) =>
            (int)(await app.Anonymous().Get($"{GivenPlans.Url}/{plan}?asOf={asOf}"))["progress.overdue"]!;
    }

    [Fact]
    public async Task The_public_cannot_read_a_plan_as_of_a_time_before_it_was_signed()
    {
        var plan = await app.Plan();
        var before = TimeProvider.System.GetUtcNow();
        await app.Item(plan, unit: true);
        await app.Assessed(plan.Id, 4);
        await app.MovePlan(plan.Id, "PROPOSED", "ACCEPTED", "COMMITTED");
        var url = $"{GivenPlans.Url}/{plan.Id}?asOf={before.UtcDateTime:O}";

        (await app.Anonymous().Get(url)).Status.ShouldBe(404);
        ((string?)(await Admin.Get(url))["status"]).ShouldBe("DRAFT");
    }

    [Fact]
    public async Task Amended_dates_that_contradict_each_other_are_refused()
    {
        var plan = await app.Accepted();
        var sheet = await app.SignedSheet(plan);
        var id = (await Admin.Get($"{GivenPlans.Url}/{plan.Id}/action-items")).Ids[0];

        (await AmendAsync("13", new { id, dueOn = "2028-06-30" }, new { id, dueOn = "2028-07-30" })).Faults.ShouldBe([
            "/lines/0/amendment/items REPEATED",
        ]);
        (
            await AmendAsync(
                "13",
                new
                {
                    id,
                    startsOn = "2028-07-01",
                    dueOn = "2028-06-30",
                }
            )
        ).Faults.ShouldBe(["/lines/0/amendment/items/0/dueOn BEFORE_START"]);
        (await AmendAsync("13", new { id, dueOn = "2208-06-30" })).Faults.ShouldBe(["/lines/0/amendment/items/0/dueOn TIME_OUT_OF_RANGE"]);
        (await AmendAsync("61", new { id, dueOn = "2028-06-30" })).Faults.ShouldBe(["/provinceCode INVALID_VALUE"]);
        (await AmendAsync("13.71", new { id, dueOn = "2028-06-30" })).Faults.ShouldBe(["/provinceCode INVALID_VALUE"]);
        (
            await Admin.Post(
                Url,
                new
                {
                    title = "Kota",
                    provinceCode = "13.71",
                    budgetYear = 2027,
                }
            )
        ).Faults.ShouldBe(["/provinceCode UNKNOWN_REGION"]);

        Task<Reply> AmendAsync(string provinceCode, params object[] items) =>
            Admin.Post(
                $"{Url}/{sheet.Id}/amendments",
                new
                {
                    title = "Adendum",
                    provinceCode,
                    budgetYear = 2027,
                    lines = new[] { new { planId = plan.Id, amendment = new { reason = "Banjir", items } } },
                }
            );
    }

    [Fact]
    public async Task A_draft_amendment_cannot_change_its_province()
    {
        var plan = await app.Accepted();
        var sheet = await app.SignedSheet(plan);
        var draft = await Admin.Post($"{Url}/{sheet.Id}/amendments", Amendment(plan, null));

        var moved = await Admin.Patch($"{Url}/{draft.Id}", new { provinceCode = "61" }, ("If-Match", "*"));

        moved.Faults.ShouldBe(["/provinceCode INVALID_VALUE"]);
        ((string?)(await Admin.Get($"{Url}/{draft.Id}"))["provinceCode"]).ShouldBe("13");
    }

    private async Task<IEnumerable<string>> Difference(Reply plan, string baseline) =>
        (await Admin.Get($"{GivenPlans.Url}/{plan.Id}?compareTo={baseline}"))["comparison.differences"]!
            .AsArray()
            .Select(difference => (string)difference!["field"]!)
            .Order(StringComparer.Ordinal);

    private static object Amendment(Reply plan, string? item) =>
        new
        {
            title = "Adendum",
            provinceCode = "13",
            budgetYear = 2027,
            lines = new[]
            {
                new
                {
                    planId = plan.Id,
                    amendment = new
                    {
                        reason = "Banjir",
                        budgetYear = 2028,
                        targets = new[]
                        {
                            new
                            {
                                indicator = "Waktu tunggu",
                                baseline = 30.5,
                                goal = 15,
                                unit = "menit",
                            },
                        },
                        items = item is null ? [] : new[] { new { id = item, dueOn = "2028-06-30" } },
                    },
                },
            },
            signatories = new[]
            {
                new
                {
                    institutionId = (string)plan["adopter.id"]!,
                    name = "Pimpinan",
                    office = "Bupati",
                },
            },
        };
}
