using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Escalations;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Notifications;
using JippApi.Domain.Questions;
using JippApi.Domain.Tests.Common;

namespace JippApi.Domain.Tests.Questions;

public class QuestionTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 5, 0, 0, TimeSpan.Zero);
    private static readonly AnswerTerm Term = new(new(2026, 3, 16), new(2026, 3, 12));
    private static readonly AnswerTerm Later = new(new(2026, 4, 16), new(2026, 4, 12));
    private static readonly InstitutionId Owner = InstitutionId.New();
    private static readonly AccountId Asker = AccountId.New();
    private static readonly AccountId Reporter = AccountId.New();
    private static readonly FaqPlace NoFaq = new(false, 0, false);
    private static readonly Actor Editor = ActorOf(AccountId.New());
    private static readonly Actor Moderator = ActorOf(AccountId.New());

    [Fact]
    public void The_term_counts_working_days_only()
    {
        var calendar = new WorkCalendar([new DateOnly(2026, 3, 5), new DateOnly(2026, 3, 20)]);

        QuestionTerms.From(new(2026, 3, 2), calendar).ShouldBe(new(new(2026, 3, 17), new(2026, 3, 13)));
    }

    [Fact]
    public void A_question_is_about_one_thing()
    {
        var (innovation, hub) = (InnovationId.New(), HubId.New());

        new Action(() => Asked(new QuestionSubject(null, null))).ShouldBreak(QuestionRules.OneSubject);
        new Action(() => Asked(new QuestionSubject(innovation, hub))).ShouldBreak(QuestionRules.OneSubject);
        Asked(new QuestionSubject(null, hub)).HubId.ShouldBe(hub);
    }

    [Theory]
    [InlineData(QuestionTerms.MaxOpenAboutSubject, 3)]
    [InlineData(0, QuestionTerms.MaxOpen)]
    public void Open_questions_are_limited(int aboutSubject, int inAll) =>
        new Action(() => Asked(earlier: new(aboutSubject, inAll, 0))).ShouldBreak(QuestionRules.WithinQuota);

    [Fact]
    public void Questions_within_a_day_are_limited_whatever_became_of_them() =>
        new Action(() => Asked(earlier: new(0, 0, QuestionTerms.MaxWithinDay))).ShouldBreak(QuestionRules.WithinDay);

    [Fact]
    public void A_text_held_for_a_number_goes_when_it_is_taken_back_or_refused()
    {
        var (withdrawn, rejected, plain) = (Asked(hasNumber: true), Asked(hasNumber: true), Asked());

        withdrawn.Withdraw(ActorOf(Asker), Noon);
        rejected.Reject("Memuat nomor.", Moderator, Noon);
        plain.Reject("Iklan.", Moderator, Noon);

        (withdrawn.Text, rejected.Text, plain.Text).ShouldBe(("", "", "Berapa biayanya?"));
    }

    [Fact]
    public void A_number_of_a_person_holds_a_question_until_it_is_released_with_a_new_term()
    {
        var question = Asked(hasNumber: true);
        (question.Status, question.HeldBecause, question.IsOpen).ShouldBe((QuestionStatus.Held, QuestionHold.PersonalNumber, true));
        new Action(() => Answer(question)).ShouldBreak(QuestionRules.CanBeAnswered);
        new Action(() => question.Release(QuestionStatus.Answered, Later, Moderator, Noon)).ShouldBreak(QuestionRules.CanBeModerated);

        question.Release(QuestionStatus.Asked, Later, Moderator, Noon);

        (question.Status, question.HeldBecause, question.DueOn, question.RemindOn).ShouldBe(
            (QuestionStatus.Asked, null, Later.DueOn, Later.RemindOn)
        );
    }

    [Fact]
    public void Whoever_asked_does_not_answer_and_a_new_wording_has_a_new_number()
    {
        var question = Asked();
        new Action(() => question.Reply("Ya.", NoFaq, Owner, ActorOf(Asker), Noon)).ShouldBreak(QuestionRules.AnsweredByAnother);

        Answer(question);
        question.Reply("Ya.", new(true, 0, false), Owner, Editor, Noon.AddDays(1));
        (question.AnswerNumber, question.IsFaq, question.Status).ShouldBe((1, true, QuestionStatus.Answered));

        question.Reply("Tidak.", new(true, QuestionTerms.MaxFaq, false), Owner, Editor, Noon.AddDays(2));
        (question.AnswerNumber, question.AnsweredAt, question.AnswerRevisedAt).ShouldBe((2, Noon, Noon.AddDays(2)));
    }

    [Theory]
    [InlineData("Ya\u200b.", 1)]
    [InlineData(" ya !", 1)]
    [InlineData("Ya, 2.", 2)]
    public void Only_other_letters_or_digits_make_a_new_wording(string text, int number)
    {
        var question = Asked();
        Answer(question);

        question.Reply(text, NoFaq, Owner, Editor, Noon);

        question.AnswerNumber.ShouldBe(number);
    }

    [Fact]
    public void Frequent_questions_are_limited_and_asked_by_others()
    {
        Broken(new(true, QuestionTerms.MaxFaq, false)).ShouldBreak(QuestionRules.FaqWithinLimit);
        Broken(new(true, 0, AskedByAnswerer: true)).ShouldBreak(QuestionRules.FaqAskedByOthers);

        static Action Broken(FaqPlace faq) => () => Asked().Reply("Ya.", faq, Owner, Editor, Noon);
    }

    [Fact]
    public void Only_the_asker_takes_a_question_back_and_only_before_the_answer()
    {
        var question = Asked();
        new Action(() => question.Withdraw(Moderator, Noon)).ShouldBreak(QuestionRules.WithdrawnByAsker);
        Answer(question);
        new Action(() => question.Withdraw(ActorOf(Asker), Noon)).ShouldBreak(QuestionRules.CanBeAnswered);

        var other = Asked();
        other.Withdraw(ActorOf(Asker), Noon);
        other.Status.ShouldBe(QuestionStatus.Withdrawn);
    }

    [Fact]
    public void A_report_hides_nothing_until_another_person_upholds_it()
    {
        var question = Asked();
        Answer(question);

        var report = question.Report(Reporter, QuestionReportReason.Untrue, null, 0, Noon);
        question.Status.ShouldBe(QuestionStatus.Answered);
        new Action(() => question.Report(Reporter, QuestionReportReason.Other, "Lagi", 0, Noon)).ShouldBreak(QuestionRules.ReportedOnce);
        foreach (var involved in new[] { ActorOf(Asker), ActorOf(Reporter), Editor, new Actor(new UserId("x"), UserOf(Reporter)) })
        {
            new Action(() => question.Decide(report, true, "Benar", involved, Noon)).ShouldBreak(QuestionRules.DecidedByAnother);
            new Action(() => question.Hold("Benar", involved, Noon)).ShouldBreak(QuestionRules.DecidedByAnother);
            new Action(() => question.Reject("Benar", involved, Noon)).ShouldBreak(QuestionRules.DecidedByAnother);
        }

        question.Decide(report, true, "Benar", Moderator, Noon);

        (question.Status, question.HeldBecause, report.Status).ShouldBe(
            (QuestionStatus.Held, QuestionHold.Moderation, QuestionReportStatus.Upheld)
        );
        new Action(() => question.Decide(report, false, "Lagi", Moderator, Noon)).ShouldBreak(QuestionRules.ReportWaits);
        new Action(() => question.Report(AccountId.New(), QuestionReportReason.Untrue, null, 0, Noon)).ShouldBreak(
            QuestionRules.CanBeReported
        );
    }

    [Fact]
    public void Reports_that_wait_are_limited()
    {
        var question = Asked();
        for (var sent = 0; sent < QuestionTerms.MaxWaitingReports; sent++)
            question.Report(AccountId.New(), QuestionReportReason.Advertising, null, 0, Noon);

        new Action(() => question.Report(Reporter, QuestionReportReason.Advertising, null, 0, Noon)).ShouldBreak(
            QuestionRules.ReportsWithinLimit
        );
        question.Reports.Select(report => report.Number).ShouldBe(Enumerable.Range(1, QuestionTerms.MaxWaitingReports));
    }

    [Fact]
    public void Reports_of_one_account_that_wait_are_limited() =>
        new Action(() => Asked().Report(Reporter, QuestionReportReason.Untrue, null, QuestionTerms.MaxWaitingOfReporter, Noon)).ShouldBreak(
            QuestionRules.ReporterWithinQuota
        );

    [Fact]
    public void A_held_answer_can_be_put_right_and_stays_held()
    {
        var question = Asked();
        Answer(question);
        question.Hold("Perbaiki jawabannya.", Moderator, Noon);

        question.Reply("Tidak.", NoFaq, Owner, Editor, Noon);
        question.Status.ShouldBe(QuestionStatus.Held);
        question.Release(QuestionStatus.Answered, Later, Moderator, Noon);

        (question.Status, question.StatusReason, question.DueOn).ShouldBe((QuestionStatus.Answered, null, Term.DueOn));
    }

    [Fact]
    public void A_refused_question_ends()
    {
        var question = Asked();

        question.Reject("Iklan.", Moderator, Noon);

        (question.Status, question.StatusReason).ShouldBe((QuestionStatus.Rejected, "Iklan."));
        new Action(() => Answer(question)).ShouldBreak(QuestionRules.CanBeAnswered);
        new Action(() => question.Release(QuestionStatus.Asked, Later, Moderator, Noon)).ShouldBreak(QuestionRules.CanBeModerated);
    }

    [Fact]
    public void An_erased_asker_takes_what_waits_with_them_and_leaves_what_is_public()
    {
        var (waiting, answered) = (Asked(), Asked());
        Answer(answered);
        answered.Report(Reporter, QuestionReportReason.Other, "Nama saya ada di sini.", 0, Noon);

        waiting.Forget(Asker, Noon);
        answered.Forget(Asker, Noon);
        answered.Forget(Reporter, Noon);

        (waiting.Text, waiting.Status, waiting.AskerId).ShouldBe(("", QuestionStatus.Withdrawn, null));
        (answered.Text, answered.Status, answered.AskerId).ShouldBe(("Berapa biayanya?", QuestionStatus.Answered, null));
        (answered.Reports[0].ReporterId, answered.Reports[0].Note).ShouldBe((null, null));
    }

    [Fact]
    public void Only_a_public_answer_is_voted_on()
    {
        var question = Asked();
        new Action(() => AnswerVote.Cast(question, Reporter, true, Noon)).ShouldBreak(QuestionRules.VotedOnAnswered);
        Answer(question);

        var vote = AnswerVote.Cast(question, Reporter, true, Noon);
        vote.Change(question, false, Noon.AddDays(1));

        (vote.IsHelpful, vote.AnswerNumber, vote.VotedAt).ShouldBe((false, 1, Noon.AddDays(1)));
    }

    private static Question Asked(QuestionSubject? subject = null, EarlierQuestions? earlier = null, bool hasNumber = false) =>
        Question.Ask(
            subject ?? new QuestionSubject(InnovationId.New(), null),
            new("Berapa biayanya?", ReadingLanguage.Id, hasNumber),
            new(Asker, InstitutionId.New(), Role.InstitutionEditor),
            earlier ?? new EarlierQuestions(0, 0, 0),
            Term,
            Noon
        );

    private static void Answer(Question question) => question.Reply("Ya.", NoFaq, Owner, Editor, Noon);

    private static UserId UserOf(AccountId account) => new(account.Value.ToString());

    private static Actor ActorOf(AccountId account) => new(UserOf(account));
}
