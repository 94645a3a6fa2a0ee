using JippApi.Domain.Common;

namespace JippApi.Domain.Tests.Common;

internal static class RuleAssertions
{
    public static RuleBrokenException ShouldBreak(this Action action, Rule rule)
    {
        var broken = Should.Throw<RuleBrokenException>(action);
        broken.Rule.ShouldBe(rule);
        return broken;
    }

    public static RuleBrokenException ShouldBreak(this Action action, Rule rule, AggregateRoot unchanged)
    {
        var before = State.Of(unchanged);
        var broken = action.ShouldBreak(rule);
        unchanged.ShouldStillBe(before);
        return broken;
    }
}
