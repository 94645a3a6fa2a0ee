using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Notifications;
using JippApi.Domain.Questions;

namespace JippApi.Domain.Tests.Questions;

/// <summary>Remains of a question with the data of a person.</summary>
public class PersonalQuestionTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 5, 0, 0, TimeSpan.Zero);
    private static readonly AnswerTerm Term = new(new(2026, 3, 16), new(2026, 3, 12));
    private static readonly AccountId Asker = AccountId.New();
    private static readonly Actor Moderator = ActorOf(AccountId.New());

    [Fact]
    public void A_text_with_a_number_goes_when_it_is_refused_also_after_it_was_let_pass()
    {
        var question = Asked(hasNumber: true);
        question.Release(QuestionStatus.Asked, Term, Moderator, Noon);
        Answer(question);
        question.Hold("Diperiksa lagi.", Moderator, Noon);

        question.Reject("Memuat NIK.", Moderator, Noon);

        question.Text.ShouldBe("");
    }

    [Fact]
    public void A_text_with_a_number_goes_when_it_is_taken_back_also_after_it_was_let_pass()
    {
        var question = Asked(hasNumber: true);
        question.Release(QuestionStatus.Asked, Term, Moderator, Noon);

        question.Withdraw(ActorOf(Asker), Noon);

        question.Text.ShouldBe("");
    }

    [Theory]
    [InlineData(QuestionReportReason.PersonalData, "")]
    [InlineData(QuestionReportReason.Untrue, "Ya.")]
    public void Question_and_answer_go_with_an_upheld_report_about_data_of_a_person(QuestionReportReason reason, string left)
    {
        var question = Asked();
        Answer(question);
        var report = question.Report(AccountId.New(), reason, null, 0, Noon);
        question.Decide(report, upholds: true, "Benar.", Moderator, Noon);

        question.Reject("Tidak dapat diperbaiki.", Moderator, Noon);

        (question.AnswerText, question.Text.Length == 0).ShouldBe((left, left.Length == 0));
    }

    private static Question Asked(bool hasNumber = false) =>
        Question.Ask(
            new QuestionSubject(InnovationId.New(), null),
            new("Berapa biayanya?", ReadingLanguage.Id, hasNumber),
            new(Asker, InstitutionId.New(), Role.InstitutionEditor),
            new EarlierQuestions(0, 0, 0),
            Term,
            Noon
        );

    private static void Answer(Question question) =>
        question.Reply("Ya.", new(false, 0, false), InstitutionId.New(), ActorOf(AccountId.New()), Noon);

    private static Actor ActorOf(AccountId account) => new(new UserId(account.Value.ToString()));
}
