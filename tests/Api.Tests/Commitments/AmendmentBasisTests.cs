using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.Hosting.GivenCommitments;

namespace JippApi.Api.Tests.Commitments;

/// <summary>An amendment builds on what was signed before it, and cannot be signed once that has changed.</summary>
[Collection(Shared.Promises)]
public class AmendmentBasisTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task One_of_two_concurrent_amendments_is_created()
    {
        for (var round = 0; round < 10; round++)
        {
            var plan = await app.Accepted();
            var sheet = await app.SignedSheet(plan);

            var answers = await Task.WhenAll(AmendAsync(sheet, plan), AmendAsync(sheet, plan));

            answers.Select(answer => answer.Status).Order().ShouldBe([201, 409]);
            var (begun, refused) = (answers.Single(answer => answer.Status == 201), answers.Single(answer => answer.Status == 409));
            (refused.Code, (string?)refused["missing"]![0]).ShouldBe(("COMMITMENT_AMENDMENT_OPEN", begun.Id));
            (await Admin.Get($"{Url}/{sheet.Id}"))["editions"]!.AsArray().Count.ShouldBe(2);
        }
    }

    [Fact]
    public async Task An_amendment_of_one_district_does_not_keep_the_others_waiting()
    {
        var (flooded, other) = (await app.Accepted(), await app.Accepted());
        var sheet = await app.SignedSheet(flooded, other);
        var first = await AmendAsync(sheet, flooded, budgetYear: 2028);

        var second = await AmendAsync(sheet, other, budgetYear: 2029);

        second.Status.ShouldBe(201, second.Text);
        var both = new[] { flooded, other }.Select(plan => new { planId = plan.Id, amendment = new { reason = "Banjir" } }).ToArray();
        var joined = await Admin.Patch($"{Url}/{second.Id}", new { lines = both }, ("If-Match", "*"));
        (joined.Status, joined.Code, (string?)joined["missing"]![0]).ShouldBe((409, "COMMITMENT_AMENDMENT_OPEN", first.Id));
        (await Admin.Get($"{Url}/{second.Id}"))["lines"]!.AsArray().Count.ShouldBe(1);
        foreach (var amendment in new[] { second, first })
            await app.SignAll(await app.OpenSheet(amendment.Id));
        foreach (var (plan, year) in new[] { (flooded, 2028), (other, 2029) })
            ((int)(await Admin.Get($"{GivenPlans.Url}/{plan.Id}"))["budgetYear"]!).ShouldBe(year);
    }

    [Fact]
    public async Task The_next_amendment_builds_on_the_one_signed_before_it()
    {
        var plan = await app.Accepted();
        var sheet = await app.SignedSheet(plan);
        var first = await AmendAsync(sheet, plan, budgetYear: 2028);
        await app.OpenSheet(first.Id);
        (await AmendAsync(sheet, plan)).Code.ShouldBe("COMMITMENT_AMENDMENT_OPEN");
        await app.SignAll(await Admin.Get($"{Url}/{first.Id}"));

        var ended = await AmendAsync(sheet, plan);
        ((int)ended["lines"]![0]!["amendment"]!["budgetYear"]!).ShouldBe(2028);
        (await AmendAsync(first, plan)).Code.ShouldBe("COMMITMENT_AMENDMENT_OPEN", "whatever its edition");
        (await Admin.Post($"{Url}/{ended.Id}/transitions", new { to = "ENDED", reason = "Batal" }, ("If-Match", "*"))).Status.ShouldBe(200);

        (await AmendAsync(first, plan)).Status.ShouldBe(201);
    }

    [Fact]
    public async Task An_amendment_that_moves_a_closed_item_cannot_be_opened()
    {
        var (plan, item, sheet) = await RunningAsync();
        var draft = await AmendAsync(sheet, plan, item: item);
        await CloseAsync(item);

        var refused = await Admin.Post($"{Url}/{draft.Id}/transitions", new { to = "OPEN_FOR_SIGNING" }, ("If-Match", "*"));

        (refused.Status, refused.Code, (string?)refused["missing"]![0]).ShouldBe((409, "COMMITMENT_AMENDED_ITEM_CLOSED", item));
        (await Admin.Post($"/api/v1/action-items/{item}/transitions", new { to = "IN_PROGRESS" }, ("If-Match", "*"))).Status.ShouldBe(200);
        await app.OpenSheet(draft.Id);
    }

    [Fact]
    public async Task An_item_closed_before_the_last_signature_keeps_its_dates()
    {
        var (plan, item, sheet) = await RunningAsync();
        var open = await app.OpenSheet((await AmendAsync(sheet, plan, item: item)).Id);
        var before = await DueAsync(item);
        await CloseAsync(item);

        var signed = await app.SignAll(open);

        (await DueAsync(item)).ShouldBe(before);
        var line = signed["lines"]![0]!;
        (
            (string?)line["kept"]![0]!["id"],
            (string?)line["kept"]![0]!["dueOn"],
            (string?)line["amendment"]!["items"]![0]!["dueOn"]
        ).ShouldBe((item, before, "2028-06-30"));
        (await Admin.Get($"{GivenPlans.Url}/{plan.Id}?compareTo=baseline"))["comparison.differences"]!.AsArray().ShouldBeEmpty();
        ((bool)(await Admin.Get($"{Url}/{signed.Id}/verification"))["valid"]!).ShouldBeTrue();
    }

    /// <summary>A plan in progress, its item that is due, and its sheet.</summary>
    private async Task<(Reply Plan, string Item, Reply Sheet)> RunningAsync()
    {
        var plan = await app.Accepted();
        var item = (await app.Item(plan, unit: true, dueOn: new(2027, 6, 30))).ToString();
        var sheet = await app.SignedSheet(plan);
        await app.MovePlan(plan.Id, "IN_PROGRESS");
        return (plan, item, sheet);
    }

    private async Task CloseAsync(string item)
    {
        await app.Reported($"/api/v1/action-items/{item}", new { progress = 100, evidence = new[] { "foto" } }, Admin);
        (await Admin.Post($"/api/v1/action-items/{item}/transitions", new { to = "DONE" }, ("If-Match", "*"))).Status.ShouldBe(200);
    }

    private async Task<string?> DueAsync(string item) => (string?)(await Admin.Get($"/api/v1/action-items/{item}"))["dueOn"];

    private Task<Reply> AmendAsync(Reply sheet, Reply plan, int? budgetYear = null, string? item = null) =>
        Admin.Post(
            $"{Url}/{sheet.Id}/amendments",
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
                            budgetYear,
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
            }
        );
}
