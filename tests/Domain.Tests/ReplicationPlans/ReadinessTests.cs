using JippApi.Domain.ReplicationPlans;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Tests.ReplicationPlans.SamplePlan;

namespace JippApi.Domain.Tests.ReplicationPlans;

public sealed class ReadinessTests
{
    [Theory]
    [InlineData(0, 0, ReadinessBand.NotReady)]
    [InlineData(1, 25, ReadinessBand.NotReady)]
    [InlineData(2, 50, ReadinessBand.Conditional)]
    [InlineData(3, 75, ReadinessBand.Ready)]
    [InlineData(4, 100, ReadinessBand.Ready)]
    public void The_score_determines_the_band(int level, int score, ReadinessBand band)
    {
        var assessed = Draft().Assess(Level(level), Noon);

        (assessed.Number, assessed.Score, assessed.Band).ShouldBe((1, score, band));
    }

    [Fact]
    public void A_topic_without_points_rules_out_the_highest_band()
    {
        var assessed = Draft().Assess([.. Level(4).Skip(1)], Noon);

        (assessed.Score, assessed.Band).ShouldBe((87, ReadinessBand.Conditional));
        assessed.NextActions.ShouldBe([ReadinessTopic.LeadershipCommitment]);
    }

    [Fact]
    public void The_weakest_topics_up_to_the_next_band_are_named()
    {
        var assessed = Draft()
            .Assess([new(ReadinessTopic.NeedFit, 4), new(ReadinessTopic.BudgetLine, 4), new(ReadinessTopic.NamedTeam, 3)], Noon);

        (assessed.Score, assessed.Band).ShouldBe((34, ReadinessBand.NotReady));
        assessed.NextActions.ShouldBe([ReadinessTopic.LeadershipCommitment, ReadinessTopic.BureaucracySupport]);
    }

    [Fact]
    public void A_full_score_names_no_topics() => Draft().Assess(Level(4), Noon).NextActions.ShouldBeEmpty();

    [Fact]
    public void Repeated_answers_count_once_for_a_topic() =>
        Draft().Assess([.. Enumerable.Repeat(new ReadinessAnswer(ReadinessTopic.NeedFit, 4), 9)], Noon).Score.ShouldBe(12);

    [Fact]
    public void Signing_requires_readiness()
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
    public void The_latest_assessment_counts()
    {
        var plan = In(PlanStatus.Accepted);
        plan.Assess(Level(0), Noon);

        new Action(() => plan.Commit(Planned, Later)).ShouldBreak(PlanRules.ReadyToSign, unchanged: plan);
        plan.Readiness.Select(assessed => assessed.Number).ShouldBe([1, 2]);
    }

    [Fact]
    public void A_written_exception_waives_readiness()
    {
        var plan = In(PlanStatus.Accepted);
        plan.Assess(Level(0), Noon);
        plan.WaiveReadiness("Bencana", Noon);

        plan.Commit(Planned, Later);

        (plan.Status, plan.ReadinessException).ShouldBe((PlanStatus.Committed, "Bencana"));
    }
}
