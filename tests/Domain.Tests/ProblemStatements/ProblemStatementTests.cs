using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ProblemStatements;
using JippApi.Domain.Tests.Common;

namespace JippApi.Domain.Tests.ProblemStatements;

public class ProblemStatementTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 5, 0, 0, TimeSpan.Zero);
    private static readonly InstitutionId Office = InstitutionId.New();
    private static readonly InnovationId Match = InnovationId.New();

    private static readonly ProblemContent Content = new()
    {
        Title = "Balita pendek",
        Description = "Satu dari tiga balita pendek.",
        Sector = Sector.Health,
        Visibility = ProblemVisibility.Private,
    };

    private readonly ProblemStatement problem = ProblemStatement.State(Office, Content, Noon);

    [Fact]
    public void A_problem_needs_no_place_and_is_open()
    {
        (problem.Status, problem.RegionCode, problem.Content).ShouldBe((ProblemStatus.Open, null, Content));
        problem.Events.ShouldHaveSingleItem().ShouldBeOfType<ProblemStated>();
    }

    [Fact]
    public void A_problem_is_revised_until_it_is_closed()
    {
        problem.Revise(Office, Content with { RegionCode = "53.01" }, Noon.AddDays(1));
        (problem.RegionCode, problem.UpdatedAt).ShouldBe(("53.01", Noon.AddDays(1)));

        problem.Close("Selesai.", Noon.AddDays(2));

        (problem.Status, problem.StatusReason).ShouldBe((ProblemStatus.Closed, "Selesai."));
        new Action(() => problem.Revise(Office, Content, Noon)).ShouldBreak(ProblemRules.StillOpen);
        new Action(() => problem.Close(null, Noon)).ShouldBreak(ProblemRules.StillOpen);
        new Action(() => problem.Judge(Match, MatchVerdict.Taken, null, Noon)).ShouldBreak(ProblemRules.StillOpen);
    }

    [Fact]
    public void A_problem_stays_with_the_institution_that_states_it() =>
        new Action(() => problem.Revise(InstitutionId.New(), Content, Noon)).ShouldBreak(ProblemRules.InstitutionKept);

    [Fact]
    public void A_target_that_is_reached_is_no_problem() =>
        new Action(() => ProblemStatement.State(Office, Content with { Indicator = new(Guid.CreateVersion7(), 3, 3) }, Noon)).ShouldBreak(
            ProblemRules.TargetDiffers
        );

    [Fact]
    public void A_later_verdict_replaces_an_earlier_one()
    {
        problem.Judge(Match, MatchVerdict.Rejected, "Terlalu mahal.", Noon);
        problem.Judge(Match, MatchVerdict.Taken, null, Noon.AddDays(1));

        var given = problem.Feedback.ShouldHaveSingleItem();
        (given.InnovationId, given.Verdict, given.Reason, given.At).ShouldBe((Match, MatchVerdict.Taken, null, Noon.AddDays(1)));
    }

    [Fact]
    public void Feedback_is_limited()
    {
        for (var given = 0; given < ProblemStatement.MaxFeedback; given++)
            problem.Judge(InnovationId.New(), MatchVerdict.Taken, null, Noon);

        new Action(() => problem.Judge(Match, MatchVerdict.Taken, null, Noon)).ShouldBreak(ProblemRules.FeedbackWithinLimit);
    }
}
