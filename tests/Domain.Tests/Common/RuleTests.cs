using JippApi.Domain.Common;

namespace JippApi.Domain.Tests.Common;

public sealed class RuleTests
{
    private static readonly Rule Rule = new("bread-baked", "Bread is baked before it is sold.");

    [Fact]
    public void A_rule_that_holds_does_not_throw() => Should.NotThrow(() => Rule.Require(true, "flour"));

    [Fact]
    public void A_broken_rule_throws_with_its_code_and_details()
    {
        var broken = new Action(() => Rule.Require(false, "flour", "salt")).ShouldBreak(Rule);

        broken.Details.ShouldBe(["flour", "salt"]);
        broken.Message.ShouldBe(Rule.Message);
    }

    [Fact]
    public void A_rule_concerns_the_state_by_default() => Rule.Kind.ShouldBe(RuleKind.State);
}
