using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Tests.Innovations.Sample;

namespace JippApi.Domain.Tests.Innovations;

public sealed class RandomLifeTests
{
    private const int Steps = 25;

    private static readonly InnovationContent[] Contents = [Bare, Partial, Full];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_random_life_never_reaches_an_impossible_state(int seed)
    {
        var chance = new Random(seed);
        for (var life = 0; life < 10; life++)
        {
            var floor = chance.Next(0, 101);
            var innovation = chance.Next(3) == 0 ? TakenOver(Any(chance)) : Draft(Any(chance));
            innovation.ShouldBePossible();
            for (var step = 0; step < Steps; step++)
                Live(innovation, chance, floor);
        }
    }

    private static void Live(Innovation innovation, Random chance, int floor)
    {
        var before = Trace.Of(innovation);
        innovation.ClearEvents();
        var state = State.Of(innovation);

        if (Rule(() => Step(innovation, chance, floor)) is null)
            innovation.Events.ShouldHaveSingleItem();
        else
            innovation.ShouldStillBe(state);

        innovation.ShouldBePossible();
        innovation.ShouldFollow(before);
    }

    private static void Step(Innovation innovation, Random chance, int floor)
    {
        var moves = Enum.GetValues<InnovationMove>();
        var choice = chance.Next(moves.Length + 4);
        if (choice >= moves.Length)
        {
            innovation.Revise(Any(chance), floor, Budi, Later);
            return;
        }

        var survivor = chance.Next(4) == 0 ? Draft() : TakenOver();
        var announced =
            innovation.BlockingRule(moves[choice], floor)
            ?? (
                moves[choice] == InnovationMove.Merged && survivor.Publication == Publication.Draft
                    ? InnovationRules.MergeTargetValid
                    : null
            );
        Rule(() => innovation.Make(moves[choice], floor, survivor, moves[choice] == InnovationMove.Published ? Citra : Budi))
            .ShouldBe(announced);
        announced?.Require(false);
    }

    private static Rule? Rule(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (RuleBrokenException broken)
        {
            return broken.Rule;
        }
    }

    private static InnovationContent Any(Random chance) => Contents[chance.Next(Contents.Length)];
}
