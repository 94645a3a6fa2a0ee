using JippApi.Domain.ReplicationPlans;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Tests.ReplicationPlans.SamplePlan;

namespace JippApi.Domain.Tests.ReplicationPlans;

public sealed class ReadinessToSign
{
    [Theory]
    [InlineData(0, 0, ReadinessBand.NotReady)]
    [InlineData(1, 25, ReadinessBand.NotReady)]
    [InlineData(2, 50, ReadinessBand.Conditional)]
    [InlineData(3, 75, ReadinessBand.Ready)]
    [InlineData(4, 100, ReadinessBand.Ready)]
    public void Is_a_band_by_points(int level, int score, ReadinessBand band)
    {
        var assessed = Draft().Assess(Level(level), Noon);

        (assessed.Number, assessed.Score, assessed.Band).ShouldBe((1, score, band));
    }

    [Fact]
    public void Is_not_full_while_a_topic_has_nothing()
    {
        var assessed = Draft().Assess([.. Level(4).Skip(1)], Noon);

        (assessed.Score, assessed.Band).ShouldBe((87, ReadinessBand.Conditional));
        assessed.NextActions.ShouldBe([ReadinessTopic.LeadershipCommitment]);
    }

    [Fact]
    public void Names_the_weakest_topics_until_the_next_band()
    {
        var assessed = Draft()
            .Assess([new(ReadinessTopic.NeedFit, 4), new(ReadinessTopic.BudgetLine, 4), new(ReadinessTopic.NamedTeam, 3)], Noon);

        (assessed.Score, assessed.Band).ShouldBe((34, ReadinessBand.NotReady));
        assessed.NextActions.ShouldBe([ReadinessTopic.LeadershipCommitment, ReadinessTopic.BureaucracySupport]);
    }

    [Fact]
    public void Names_nothing_when_there_is_nothing_left() => Draft().Assess(Level(4), Noon).NextActions.ShouldBeEmpty();

    [Fact]
    public void Counts_a_topic_once() =>
        Draft().Assess([.. Enumerable.Repeat(new ReadinessAnswer(ReadinessTopic.NeedFit, 4), 9)], Noon).Score.ShouldBe(12);

    [Fact]
    public void Is_asked_for_before_leaders_sign()
    {
        var plan = Draft();
        plan.Propose(Open, DueOn, Noon);
        plan.Accept(Number, Noon);
        Action signing = () => plan.Commit(Planned, Later);

        signing.ShouldBreak(PlanRules.ReadyToSign, unchanged: plan);
        plan.Assess(Level(1), Noon);
        signing.ShouldBreak(PlanRules.ReadyToSign, unchanged: plan);
        plan.Assess(Level(2), Noon);
        signing();

        plan.Status.ShouldBe(PlanStatus.Committed);
    }

    [Fact]
    public void Counts_by_its_latest_assessment()
    {
        var plan = In(PlanStatus.Accepted);
        plan.Assess(Level(0), Noon);

        new Action(() => plan.Commit(Planned, Later)).ShouldBreak(PlanRules.ReadyToSign, unchanged: plan);
        plan.Readiness.Select(assessed => assessed.Number).ShouldBe([1, 2]);
    }

    [Fact]
    public void Can_be_excepted_in_writing()
    {
        var plan = In(PlanStatus.Accepted);
        plan.Assess(Level(0), Noon);
        plan.Except("Bencana", Noon);

        plan.Commit(Planned, Later);

        (plan.Status, plan.ReadinessException).ShouldBe((PlanStatus.Committed, "Bencana"));
    }
}
