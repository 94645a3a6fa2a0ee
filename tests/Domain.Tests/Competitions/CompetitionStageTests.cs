using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Tests.Competitions.SampleEdition;

namespace JippApi.Domain.Tests.Competitions;

public class CompetitionStageTests
{
    private static readonly DateOnly Today = Wib.DayOf(After);

    [Fact]
    public void The_first_stage_starts_after_the_last_moment_for_submissions()
    {
        var competition = SampleEdition.Open();
        ShouldBreak(CompetitionRules.SubmissionsOver, () => competition.StartStage(Administration, null, Until));

        competition.StartStage(Administration, null, After);

        (competition.Status, competition.Running!.Code).ShouldBe((CompetitionStatus.Judging, Administration));
        competition.TakesEntriesAt(After).ShouldBeFalse();
    }

    [Fact]
    public void A_stage_starts_when_the_one_before_is_over()
    {
        var competition = SampleEdition.Open();
        ShouldBreak(CompetitionRules.StageOrder, () => competition.StartStage(Proposal, null, After)).Details.ShouldBe([Administration]);

        competition.StartStage(Administration, null, After);
        ShouldBreak(CompetitionRules.StageOrder, () => competition.StartStage(Proposal, null, After));
        competition.CloseStage(Administration, After);
        competition.StartStage(Proposal, null, After);

        competition.Running!.Code.ShouldBe(Proposal);
    }

    [Fact]
    public void A_stage_that_is_announced_is_over_when_it_is_decreed()
    {
        var stages = Rules.Stages;
        var competition = SampleEdition.Open(Rules with { Stages = [stages[0], stages[1] with { ObjectionDays = 5 }, stages[2]] });
        Finish(competition, Administration);
        competition.StartStage(Proposal, null, After);
        competition.CloseStage(Proposal, After);
        ShouldBreak(CompetitionRules.StageOrder, () => competition.StartStage(Plenary, null, After));

        competition.Announce(Proposal, Today.AddDays(5), After);
        ShouldBreak(CompetitionRules.StageOrder, () => competition.StartStage(Plenary, null, After));
        competition.Decree(Proposal, Decree, 0, Today.AddDays(6), After);
        competition.StartStage(Plenary, null, After);

        competition.Running!.Code.ShouldBe(Plenary);
    }

    [Fact]
    public void Evaluators_have_the_days_of_the_rules_or_those_the_organiser_says()
    {
        var (usual, said) = (SampleEdition.Open(), SampleEdition.Open());
        Finish(usual, Administration);
        Finish(said, Administration);

        usual.StartStage(Proposal, null, After);
        said.StartStage(Proposal, Today.AddDays(3), After);

        usual.StateOf(Proposal).EvaluateUntil.ShouldBe(Today.AddDays(EditionStage.UsualEvaluationDays));
        said.StateOf(Proposal).EvaluateUntil.ShouldBe(Today.AddDays(3));
        ShouldBreak(CompetitionRules.EndLater, () => said.ExtendEvaluation(Proposal, Today.AddDays(3), "Sama", After));
        said.ExtendEvaluation(Proposal, Today.AddDays(4), "Sakit", After);
        said.StateOf(Proposal).EvaluateUntil.ShouldBe(Today.AddDays(4));
    }

    [Fact]
    public void A_decree_follows_the_objection_period_and_all_decisions()
    {
        var competition = Announced();

        ShouldBreak(CompetitionRules.ObjectionsOver, () => competition.Decree(Plenary, Decree, 0, Today.AddDays(5), After));
        ShouldBreak(CompetitionRules.AppealsDecided, () => competition.Decree(Plenary, Decree, 1, Today.AddDays(6), After));
        competition.Decree(Plenary, Decree, 0, Today.AddDays(6), After);

        competition.Status.ShouldBe(CompetitionStatus.Completed, "the last stage is over");
        competition.StateOf(Plenary).Decree.ShouldBe(Decree);
    }

    [Fact]
    public void An_edition_without_an_announced_last_stage_is_completed_when_that_is_closed()
    {
        var competition = SampleEdition.Open(Rules with { Stages = [Rules.Stages[0], Rules.Stages[1]] });
        Finish(competition, Administration);

        Finish(competition, Proposal);

        competition.Status.ShouldBe(CompetitionStatus.Completed);
    }

    [Fact]
    public void No_stage_moves_twice_or_out_of_turn()
    {
        var competition = SampleEdition.Open();
        competition.StartStage(Administration, null, After);

        ShouldBreak(CompetitionRules.TransitionAllowed, () => competition.StartStage(Administration, null, After));
        ShouldBreak(CompetitionRules.TransitionAllowed, () => competition.Announce(Administration, Today, After));
        competition.CloseStage(Administration, After);
        ShouldBreak(CompetitionRules.TransitionAllowed, () => competition.CloseStage(Administration, After));
        ShouldBreak(CompetitionRules.TransitionAllowed, () => competition.Announce(Administration, Today, After));
        ShouldBreak(CompetitionRules.KnownStage, () => competition.StartStage("LAIN", null, After));
    }

    [Fact]
    public void A_cancelled_edition_does_not_go_on()
    {
        var competition = Announced();
        competition.Cancel("Anggaran dihentikan", After);

        ShouldBreak(CompetitionRules.TransitionAllowed, () => competition.Decree(Plenary, Decree, 0, Today.AddDays(6), After));
    }

    private static StageDecree Decree { get; } = new("100/2027", new(2027, 4, 1), Guid.CreateVersion7(), After);

    private static Competition Announced()
    {
        var competition = SampleEdition.Open();
        Finish(competition, Administration);
        Finish(competition, Proposal);
        Finish(competition, Plenary);
        competition.Announce(Plenary, Today.AddDays(5), After);
        return competition;
    }

    private static void Finish(Competition competition, string stage)
    {
        competition.StartStage(stage, null, After);
        competition.CloseStage(stage, After);
    }

    private static RuleBrokenException ShouldBreak(Rule rule, Action action) => action.ShouldBreak(rule);
}
