using JippApi.Domain.Common;

namespace JippApi.Domain.Tests.Common;

public sealed class RuleTests
{
    private static readonly Rule Rule = new("bread-baked", "Bread is baked before it is sold.");

    [Fact]
    public void A_rule_that_holds_stops_nobody() => Should.NotThrow(() => Rule.Require(true, "flour"));

    [Fact]
    public void A_broken_rule_says_which_and_what_is_missing()
    {
        var broken = new Action(() => Rule.Require(false, "flour", "salt")).ShouldBreak(Rule);

        broken.Details.ShouldBe(["flour", "salt"]);
        broken.Message.ShouldBe(Rule.Message);
    }

    [Fact]
    public void A_rule_is_about_the_state_unless_it_says_otherwise() => Rule.Kind.ShouldBe(RuleKind.State);
}
