using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Tests.Hubs.SampleHub;

namespace JippApi.Domain.Tests.Hubs;

public class MaturitySurveyTests
{
    private static readonly Actor Submitter = new(By);
    private static readonly Actor Verifier = new(new UserId("verifier"));

    private static readonly MaturityOption[] Options =
    [
        new("NO", "Tidak", "No", 0),
        new("HALF", "Sebagian", "In part", 6),
        new("YES", "Ya", "Yes", 10),
    ];

    private static readonly MaturityInstrument Instrument = new(
        "uji",
        "Uji",
        "Test",
        "Test",
        [
            new(
                MaturityAspect.Planning,
                60,
                [
                    new("P1", "?", "?", QuestionKind.ChooseOne, 3, Required: true, RequireEvidence: true, Options),
                    new("P2", "?", "?", QuestionKind.ChooseOne, 1, Required: false, RequireEvidence: false, Options),
                ]
            ),
            new(
                MaturityAspect.Evaluation,
                40,
                [new("E1", "?", "?", QuestionKind.ChooseSeveral, 1, Required: true, RequireEvidence: false, Options)]
            ),
        ]
    );

    private static readonly MaturityAnswer[] Full = [new("P1", ["YES"], "SK 12"), new("P2", ["YES"]), new("E1", ["YES"])];

    [Fact]
    public void Questions_are_weighted_within_aspects_and_aspects_within_the_whole()
    {
        MaturityAnswer[] answers = [new("P1", ["YES"], "SK 12"), new("E1", ["HALF"])];

        Instrument.ScoreOf(MaturityAspect.Planning, answers).ShouldBe(7.5m);
        Instrument.ScoreOf(MaturityAspect.Evaluation, answers).ShouldBe(6m);
        Instrument.ScoreOf(answers).ShouldBe(6.9m);
    }

    [Fact]
    public void Several_options_add_up_to_at_most_ten() =>
        Instrument.ScoreOf(MaturityAspect.Evaluation, [new("E1", ["YES", "HALF"])]).ShouldBe(10m);

    [Theory]
    [InlineData(10, MaturityLabel.Good)]
    [InlineData(8, MaturityLabel.Good)]
    [InlineData(7.99, MaturityLabel.Sufficient)]
    [InlineData(6, MaturityLabel.Sufficient)]
    [InlineData(5.99, MaturityLabel.NeedsImprovement)]
    [InlineData(0, MaturityLabel.NeedsImprovement)]
    public void A_score_has_a_label(double score, MaturityLabel label) => MaturityInstrument.LabelOf((decimal)score).ShouldBe(label);

    [Fact]
    public void All_faults_of_the_answers_are_reported_at_once() =>
        Instrument
            .FaultsOf([new("P1", ["YES", "NO"]), new("P1", ["YES"], "SK"), new("P9", ["YES"]), new("P2", ["MAYBE"])])
            .Select(fault => $"{fault.Place} {fault.Code}")
            .ShouldBe([
                "0/options TOO_MANY",
                "0/evidence REQUIRED",
                "1/question REPEATED",
                "2/question UNKNOWN_QUESTION",
                "3/options UNKNOWN_OPTION",
                " ANSWER_MISSING",
            ]);

    [Fact]
    public void Invalid_answers_cannot_be_submitted() =>
        Should.Throw<ArgumentException>(() => MaturitySurvey.Submit(In(HubStatus.Active), Instrument, [], Submitter, At));

    [Fact]
    public void Claimed_and_verified_scores_are_both_kept()
    {
        var survey = MaturitySurvey.Submit(In(HubStatus.Active), Instrument, Full, Submitter, At);

        survey.Verify(Instrument, [new("P1", ["HALF"])], "SK belum berlaku", Verifier, At);

        (survey.Status, survey.ClaimedScore, survey.VerifiedScore).ShouldBe((SurveyStatus.Verified, 10m, 8.2m));
        survey.Answers.ShouldBe(Full);
        survey.VerifiedAnswers.Single(answer => answer.Question == "P1").Evidence.ShouldBe("SK 12");
    }

    [Fact]
    public void A_rejected_survey_has_no_verified_score()
    {
        var survey = MaturitySurvey.Submit(In(HubStatus.Active), Instrument, Full, Submitter, At);

        survey.Reject("Bukti tidak terbaca", Verifier, At);

        (survey.Status, survey.VerifiedScore).ShouldBe((SurveyStatus.Rejected, null));
    }

    [Fact]
    public void Whoever_submitted_a_survey_cannot_decide_on_it_nor_can_their_delegate()
    {
        var survey = MaturitySurvey.Submit(In(HubStatus.Active), Instrument, Full, Submitter, At);

        new Action(() => survey.Verify(Instrument, [], null, Submitter, At)).ShouldBreak(HubRules.SurveyVerifiedByAnother, survey);
        new Action(() => survey.Reject("x", Verifier with { OnBehalfOf = By }, At)).ShouldBreak(HubRules.SurveyVerifiedByAnother, survey);
    }

    [Fact]
    public void A_survey_is_verified_once()
    {
        var survey = MaturitySurvey.Submit(In(HubStatus.Active), Instrument, Full, Submitter, At);
        survey.Verify(Instrument, [], null, Verifier, At);

        new Action(() => survey.Verify(Instrument, [], null, Verifier, At)).ShouldBreak(HubRules.SurveyPending, survey);
        new Action(() => survey.Reject("x", Verifier, At)).ShouldBreak(HubRules.SurveyPending, survey);
    }
}
