using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Judging;

namespace JippApi.Domain.Tests.Competitions;

public class EvaluatorDrawTests
{
    private const string Stage = "PROPOSAL";

    private static readonly CompetitionId Edition = CompetitionId.New();
    private static readonly DateOnly Due = new(2031, 4, 15);
    private static readonly DateTimeOffset Now = Wib.At(new(2031, 4, 1), new(9, 0));

    private static readonly EditionStage Scoring = new()
    {
        Code = Stage,
        Name = "Penilaian proposal",
        Kind = StageKind.Scoring,
        MinScores = 2,
        OutlierSpread = 30,
        Rubric = [new("DAMPAK", "Dampak", null, 100)],
    };

    [Fact]
    public void Those_with_the_fewest_entries_come_first()
    {
        var (busy, free, half) = (new Candidate(AccountId.New(), 9), new Candidate(AccountId.New(), 0), new Candidate(AccountId.New(), 4));

        var drawn = EvaluatorDraw.Choose(CompetitionEntryId.New(), Stage, [busy, free, half], 2);

        drawn.ShouldBe([free.Account, half.Account]);
    }

    [Fact]
    public void Among_equals_the_lot_decides_the_same_in_whatever_order_they_come()
    {
        var entry = CompetitionEntryId.New();
        List<Candidate> equals = [.. Enumerable.Range(0, 20).Select(_ => new Candidate(AccountId.New(), 3))];

        var drawn = EvaluatorDraw.Choose(entry, Stage, equals, 5);

        EvaluatorDraw.Choose(entry, Stage, Enumerable.Reverse(equals), 5).ShouldBe(drawn);
        EvaluatorDraw.Choose(CompetitionEntryId.New(), Stage, equals, 20).ShouldNotBe(EvaluatorDraw.Choose(entry, Stage, equals, 20));
        EvaluatorDraw.Choose(entry, "PRESENTASI", equals, 20).ShouldNotBe(EvaluatorDraw.Choose(entry, Stage, equals, 20));
    }

    [Fact]
    public void Too_few_are_drawn_when_there_are_too_few() =>
        EvaluatorDraw.Choose(CompetitionEntryId.New(), Stage, [new(AccountId.New(), 0)], 3).Count.ShouldBe(1);

    [Fact]
    public void Those_who_stepped_back_or_were_released_do_not_count()
    {
        var (recused, released, submitted) = (Given(), Given(), Submitted(50));
        recused.Recuse("Kerabat.", Now);
        released.Release(Now);

        EvaluatorNeeds.Missing(Scoring, [recused, released, submitted]).ShouldBe(1);
        EvaluatorNeeds.Missing(Scoring, [submitted, Given(), Given()]).ShouldBe(0);
    }

    [Theory]
    [InlineData(40, 70, false)]
    [InlineData(40, 70.01, true)]
    public void A_further_one_is_lacking_beyond_the_spread_only(double low, double high, bool lacks) =>
        EvaluatorNeeds.LacksFurther(Scoring, [Submitted((decimal)low), Submitted((decimal)high)]).ShouldBe(lacks);

    [Fact]
    public void A_further_one_is_lacking_once_and_only_when_all_have_submitted()
    {
        var further = Given(isFurther: true);

        EvaluatorNeeds.LacksFurther(Scoring, [Submitted(10), Given()]).ShouldBeFalse("the second may lie between");
        EvaluatorNeeds.LacksFurther(Scoring, [Submitted(10), Submitted(90), further]).ShouldBeFalse();
        further.Recuse("Kerabat.", Now);
        EvaluatorNeeds.LacksFurther(Scoring, [Submitted(10), Submitted(90), further]).ShouldBeTrue("somebody has to take over");
        EvaluatorNeeds.LacksFurther(Scoring with { OutlierSpread = null }, [Submitted(0), Submitted(100)]).ShouldBeFalse();
        EvaluatorNeeds.Missing(Scoring, [Submitted(10), Given(isFurther: true)]).ShouldBe(1, "the further one comes on top");
    }

    private static Evaluation Given(bool isFurther = false) =>
        Evaluation.Assign(Edition, Stage, CompetitionEntryId.New(), AccountId.New(), Due, isFurther, Now);

    private static Evaluation Submitted(decimal points)
    {
        var evaluation = Given();
        evaluation.Draft(Scoring, [new("DAMPAK", points, "Jelas.")], null, Now);
        evaluation.Submit(Scoring, Now);
        return evaluation;
    }
}
