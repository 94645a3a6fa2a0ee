using JippApi.Domain.Access;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Benchmarks.Generator;

/// <summary>A fictitious plan with its action items.</summary>
internal sealed record SyntheticPlan(ReplicationPlan Plan, IReadOnlyList<ActionItem> Items);

/// <summary>
/// Fictitious action items in order of their dates: some depend on the previous one, and the first are done.
/// </summary>
internal sealed class SyntheticItems(Random random, SyntheticText text)
{
    private const int Items = 10;
    private const double ChanceOfDependency = 0.3;
    private const double ChanceOfPerson = 0.8;
    private const double ChanceOfVerification = 0.5;

    private static readonly ItemContext Open = new(PlanPhase.Running, OpenDependencies: []);
    private static readonly Actor Verifier = new(new("benchmarks-verifier"));
    private static readonly Dependencies None = new(new Dictionary<ActionItemId, IReadOnlyList<ActionItemId>>());

    /// <summary>
    /// The items of a plan that has not begun, each as far along as suits the final status of the plan.
    /// </summary>
    public IReadOnlyList<ActionItem> Of(ReplicationPlan plan, int number, AccountId assignee, PlanStatus standing, DateTimeOffset at)
    {
        var (done, begun) = Reach(standing);
        List<ActionItem> items = [];
        for (var n = 1; n <= Items; n++)
        {
            var waits = n > 1 && random.NextDouble() < ChanceOfDependency;
            var id = SyntheticIds.Next(random, (long)number * Items + n);
            var item = ActionItem.Plan(plan, n, Details(plan.BudgetYear, n, assignee, waits ? items[^1].Id : null), None, at, new(id));
            if (n <= done)
                Finish(item, Reported(at, n));
            else if (n <= begun && (!waits || items[^1].IsClosed))
                item.Report(new(random.Next(5, 96), [], null), ByWho(item), Open, Reported(at, n));
            items.Add(item);
        }

        return items;
    }

    private static DateTimeOffset Reported(DateTimeOffset planned, int n)
    {
        var at = planned.AddDays(10 + n);
        return at < SyntheticPlans.LastChange ? at : SyntheticPlans.LastChange;
    }

    private (int Done, int Begun) Reach(PlanStatus standing)
    {
        if (standing == PlanStatus.Completed)
            return (Items, Items);
        if (standing is not (PlanStatus.InProgress or PlanStatus.Stalled))
            return (0, 0);
        var done = random.Next(Items - 2);
        return (done, done + random.Next(1, 4));
    }

    private ActionItemDetails Details(int year, int n, AccountId assignee, ActionItemId? after)
    {
        var due = new DateOnly(year, 1, 1).AddDays(n * 34 - random.Next(30));
        return new()
        {
            Activity = $"(synthetic) {text.Sentence(random, 4, 10)}",
            Output = text.Sentence(random, 3, 6),
            Indicator = text.Sentence(random, 3, 6),
            Target = "100 persen",
            AssigneeId = random.NextDouble() < ChanceOfPerson ? assignee : null,
            StartsOn = due.AddDays(-random.Next(14, 60)),
            DueOn = due,
            Weight = random.Next(1, 6),
            DependsOn = after is { } before ? [before] : [],
        };
    }

    private void Finish(ActionItem item, DateTimeOffset at)
    {
        item.Report(new(100, ["https://example.org/synthetic/evidence"], null), ByWho(item), Open, at);
        item.Finish(ByWho(item), Open, at.AddHours(1));
        if (random.NextDouble() < ChanceOfVerification)
            item.Verify(Verifier, Open, at.AddHours(2));
    }

    private static Actor ByWho(ActionItem item) => new(new(item.AssigneeId?.Value.ToString() ?? "benchmarks"));
}
