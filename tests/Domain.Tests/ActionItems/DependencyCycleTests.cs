using JippApi.Domain.ActionItems;
using JippApi.Domain.ReplicationPlans;
using JippApi.Domain.Tests.Common;

namespace JippApi.Domain.Tests.ActionItems;

public sealed class DependencyCycleTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_cycle_is_refused_from_every_starting_point(int length)
    {
        var (ids, items) = Chain(length);
        var first = Given.Item(id: ids[0]);

        ((Action)(() => first.Revise(Given.Details with { DependsOn = [ids[^1]] }, PlanPhase.Editable, items, Given.Now))).ShouldBreak(
            ActionItemRules.NoCycle,
            first
        );
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_chain_of_dependencies_may_have_any_length(int length)
    {
        var (ids, items) = Chain(length);

        Given.Item(Given.Details with { DependsOn = [.. ids] }, items).DependsOn.ShouldBe(ids);
    }

    [Fact]
    public void Two_paths_to_one_item_are_not_a_cycle()
    {
        var (top, left, right, bottom) = (ActionItemId.New(), ActionItemId.New(), ActionItemId.New(), ActionItemId.New());
        var diamond = new Dependencies(
            new Dictionary<ActionItemId, IReadOnlyList<ActionItemId>>
            {
                [left] = [top],
                [right] = [top],
                [top] = [],
            }
        );

        diamond.WouldCreateCycle(bottom, [left, right]).ShouldBeFalse();
        diamond.WouldCreateCycle(top, [left]).ShouldBeTrue();
    }

    [Fact]
    public void Former_dependencies_are_ignored()
    {
        var (one, two) = (ActionItemId.New(), ActionItemId.New());
        var items = new Dependencies(new Dictionary<ActionItemId, IReadOnlyList<ActionItemId>> { [one] = [two], [two] = [] });

        items.WouldCreateCycle(one, []).ShouldBeFalse();
        items.WouldCreateCycle(two, [one]).ShouldBeTrue();
    }

    /// <summary>Items that each depend on the one before.</summary>
    private static (List<ActionItemId> Ids, Dependencies Items) Chain(int length)
    {
        List<ActionItemId> ids = [.. Enumerable.Range(0, length).Select(_ => ActionItemId.New())];
        return (
            ids,
            new(
                ids.Index()
                    .ToDictionary(pair => pair.Item, IReadOnlyList<ActionItemId> (pair) => pair.Index == 0 ? [] : [ids[pair.Index - 1]])
            )
        );
    }
}
