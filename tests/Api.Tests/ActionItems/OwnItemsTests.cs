using JippApi.Api.Tests.Hosting;
using JippApi.Domain.ReplicationPlans;
using static JippApi.Api.Tests.ActionItems.GivenItems;

namespace JippApi.Api.Tests.ActionItems;

/// <summary>A person's own items are read by a different query than the general list; the answers must agree.</summary>
public class OwnItemsTests(JippApp app) : IClassFixture<JippApp>
{
    private const string Url = "/api/v1/action-items";
    private static readonly DateOnly January = new(2027, 1, 15);

    [Theory]
    [InlineData("")]
    [InlineData("status=PLANNED,IN_PROGRESS")]
    [InlineData("status=DONE,CANCELLED")]
    [InlineData("due.gte=2027-01-15&due.lt=2027-01-20")]
    [InlineData("overdue=true&asOf=2027-01-18")]
    [InlineData("overdue=false&asOf=2027-01-18")]
    [InlineData("asOf=2026-01-01")]
    [InlineData("regionCode=13*")]
    [InlineData("regionCode=61")]
    public async Task A_persons_own_items_read_the_same_as_in_the_general_list(string filter)
    {
        var (person, plan, unit) = await PersonAsync();
        foreach (
            var narrower in new[]
            {
                filter,
                $"{filter}&planId={plan}",
                $"{filter}&responsibleUnitId={unit}",
                $"{filter}&planId={Guid.CreateVersion7()}",
            }
        )
        {
            var own = await WalkAsync(app.ClientWith("NOBODY", person), $"{Url}?assignee=me&{narrower}");
            var all = await WalkAsync(app.ClientWith("NATIONAL_ADMIN"), $"{Url}?assignee={app.Accounts.IdOf("NOBODY", person)}&{narrower}");

            own.ShouldBe(all, narrower);
        }
    }

    [Fact]
    public async Task Own_items_contain_every_field()
    {
        var (person, plan, _) = await PersonAsync();
        List<string> own = [.. (await WalkAsync(app.ClientWith("NOBODY", person), $"{Url}?assignee=me&planId={plan}")).Distinct()];

        own.Count.ShouldBe(6);
        foreach (
            var member in new[]
            {
                "budget",
                "evidence",
                "reportNote",
                "reportedBy",
                "verifiedBy",
                "closedAt",
                "statusReason",
                "responsibleUnitId",
                "responsibleUnitName",
                "innovationTitle",
                "adopterName",
                "assigneeName",
                "etag",
                "startsOn",
            }
        )
            string.Concat(own).ShouldContain($"\"{member}\":", Case.Sensitive);
        own.Count(item => item.Contains("\"blockedBy\":[]", StringComparison.Ordinal)).ShouldBe(5);
    }

    /// <summary>
    /// A person with items of every kind: dated, undated, due the same day, blocked, unblocked, done, verified and
    /// cancelled.
    /// </summary>
    private async Task<(string Person, string Plan, string Unit)> PersonAsync()
    {
        var person = $"pelaksana-{Guid.CreateVersion7():N}";
        var (mine, unit) = (app.Accounts.IdOf("NOBODY", person), (await app.Institution()).Id);
        var plan = await app.PlanWith(
            PlanStatus.Draft,
            null,
            Step("satu", January, assignee: mine),
            Step("dua", January, unit, mine),
            Step("tiga", January.AddDays(4), unit, mine)
        );
        var editor = app.ClientWith("INSTITUTION_EDITOR");
        var budget = new { amount = "1250000.50" };
        (
            await editor.Post(
                plan.Url,
                new
                {
                    activity = "empat",
                    assigneeId = mine,
                    startsOn = "2027-01-01",
                    dependsOn = plan.Items.Take(1),
                    budget,
                    budgetSource = "APBD",
                }
            )
        ).Status.ShouldBe(201);
        (
            await editor.Post(
                plan.Url,
                new
                {
                    activity = "lima",
                    assigneeId = mine,
                    dueOn = "2027-01-19",
                    dependsOn = plan.Items.Skip(1).Take(1),
                }
            )
        ).Status.ShouldBe(201);
        (
            await editor.Post(
                plan.Url,
                new
                {
                    activity = "enam",
                    assigneeId = mine,
                    dueOn = "2027-01-17",
                }
            )
        ).Status.ShouldBe(201);
        await app.Start(plan);
        await app.PlanWith(PlanStatus.InProgress, null, Step("lain", January, assignee: mine), Step("lain lagi", assignee: mine));

        var first = $"{Url}/{plan.Items[0]}";
        await app.Reported(
            first,
            new
            {
                progress = 100,
                note = "Selesai",
                evidence = new[] { "bukti" },
            }
        );
        await app.MoveItem(first, "DONE");
        (await app.MoveItem(first, "VERIFIED", app.ClientWith("NATIONAL_ADMIN"))).Status.ShouldBe(200);
        (await app.MoveItem($"{Url}/{plan.Items[2]}", "CANCELLED", reason: "Tidak perlu")).Status.ShouldBe(200);
        return (person, plan.Id, unit);
    }

    /// <summary>All items, page by page forwards and back.</summary>
    private static async Task<List<string>> WalkAsync(HttpClient client, string url)
    {
        List<string> walked = [];
        var page = await client.Get($"{url}&limit=3");
        while (true)
        {
            walked.AddRange(page.Items.Select(item => item.ToJsonString()));
            if (page["page.nextCursor"] is not { } next)
                break;
            page = await client.Get($"{url}&limit=3&cursor={next}");
        }

        if (page["page.prevCursor"] is { } back)
            walked.AddRange((await client.Get($"{url}&limit=3&cursor={back}")).Items.Select(item => item.ToJsonString()));
        return walked;
    }
}
