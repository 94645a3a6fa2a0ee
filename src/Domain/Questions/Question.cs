using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Notifications;

namespace JippApi.Domain.Questions;

/// <summary>
/// A question to the owner of an innovation or to a hub (<i>pertanyaan</i>): public once it is answered, unless a moderator
/// keeps it back.
/// </summary>
public sealed partial class Question : AggregateRoot
{
    public const int TextMaxLength = 2_000;

    public const int AnswerMaxLength = 5_000;

    public const int ReasonMaxLength = 500;

    private readonly List<QuestionReport> reports = [];

    private Question(QuestionId id, DateTimeOffset askedAt) => (Id, AskedAt) = (id, askedAt);

    public QuestionId Id { get; }

    public InnovationId? InnovationId { get; private set; }

    public HubId? HubId { get; private set; }

    /// <summary>The words; empty when they had to go: with an erased person, or with the number of one.</summary>
    public string Text { get; private set; } = "";

    public ReadingLanguage Language { get; private set; }

    /// <summary>The person who asked; null once their account is erased.</summary>
    public AccountId? AskerId { get; private set; }

    /// <summary>The institution that they worked for then.</summary>
    public InstitutionId? AskerInstitutionId { get; private set; }

    /// <summary>The role that they held then.</summary>
    public Role? AskerRole { get; private set; }

    public DateTimeOffset AskedAt { get; }

    public DateOnly DueOn { get; private set; }

    /// <summary>The day from which those who answer are reminded.</summary>
    public DateOnly RemindOn { get; private set; }

    public QuestionStatus Status { get; private set; }

    /// <summary>Whether the text seemed to contain the number of a person, whatever was decided since.</summary>
    public bool HasPersonalNumber { get; private set; }

    /// <summary>Why it is kept back.</summary>
    public QuestionHold? HeldBecause { get; private set; }

    /// <summary>Why a moderator keeps it back or has refused it.</summary>
    public string? StatusReason { get; private set; }

    public string? AnswerText { get; private set; }

    /// <summary>Counts the wordings of the answer: votes hold for one of them.</summary>
    public int AnswerNumber { get; private set; }

    /// <summary>The institution that answered.</summary>
    public InstitutionId? AnswererId { get; private set; }

    /// <summary>Everybody who wrote the answer or changed it.</summary>
    public IReadOnlyList<UserId> Answerers { get; private set; } = [];

    public DateTimeOffset? AnsweredAt { get; private set; }

    public DateTimeOffset? AnswerRevisedAt { get; private set; }

    /// <summary>Whether it is among the frequent questions.</summary>
    public bool IsFaq { get; private set; }

    public IReadOnlyList<QuestionReport> Reports => reports;

    /// <summary>Number of reports that wait. It changes with each decision, so that no two moderators decide at once.</summary>
    public int WaitingReports { get; private set; }

    /// <summary>Whether it still waits for an answer or for a moderator, so that it counts for the quota.</summary>
    public bool IsOpen => AnswerText is null && Status is QuestionStatus.Asked or QuestionStatus.Held;

    /// <summary>Asks a question. One with the number of a person is kept back at once.</summary>
    public static Question Ask(
        QuestionSubject subject,
        QuestionWords words,
        Questioner by,
        EarlierQuestions earlier,
        AnswerTerm term,
        DateTimeOffset at
    )
    {
        QuestionRules.OneSubject.Require(subject.InnovationId is null != subject.HubId is null);
        QuestionRules.WithinQuota.Require(
            earlier.OpenAboutSubject < QuestionTerms.MaxOpenAboutSubject && earlier.Open < QuestionTerms.MaxOpen
        );
        QuestionRules.WithinDay.Require(earlier.WithinDay < QuestionTerms.MaxWithinDay);

        var question = new Question(QuestionId.New(), at)
        {
            InnovationId = subject.InnovationId,
            HubId = subject.HubId,
            Text = words.Text,
            Language = words.Language,
            AskerId = by.AccountId,
            AskerInstitutionId = by.InstitutionId,
            AskerRole = by.Role,
            Status = words.HasPersonalNumber ? QuestionStatus.Held : QuestionStatus.Asked,
            HeldBecause = words.HasPersonalNumber ? QuestionHold.PersonalNumber : null,
            HasPersonalNumber = words.HasPersonalNumber,
        };
        question.Run(term);
        question.Raise(new QuestionAsked(question.Id, question.Status, at));
        return question;
    }

    /// <summary>
    /// Answers it, or changes the answer. A new wording starts without votes; one that differs only in spaces and signs is
    /// none.
    /// </summary>
    /// <param name="text">The answer.</param>
    /// <param name="faq">Whether it is to be among the frequent questions, and what that depends on.</param>
    /// <param name="answerer">The institution for which it is answered.</param>
    /// <param name="by">Whoever answers.</param>
    /// <param name="at">The time.</param>
    public void Reply(string text, FaqPlace faq, InstitutionId answerer, Actor by, DateTimeOffset at)
    {
        QuestionRules.AnsweredByAnother.Require(!IsAskedBy(by));
        QuestionRules.CanBeAnswered.Require(
            Status is QuestionStatus.Asked or QuestionStatus.Answered || (Status == QuestionStatus.Held && AnswerText is not null)
        );
        QuestionRules.FaqAskedByOthers.Require(!faq.IsWanted || !faq.AskedByAnswerer);
        QuestionRules.FaqWithinLimit.Require(!faq.IsWanted || IsFaq || faq.Others < QuestionTerms.MaxFaq);

        var isFirst = AnswerText is null;
        if (isFirst || !LettersOf(AnswerText!).SequenceEqual(LettersOf(text)))
            AnswerNumber++;
        (AnswerText, IsFaq, AnswererId, Answerers) = (text, faq.IsWanted, answerer, [.. Answerers.Union(by.UserIds)]);
        if (isFirst)
        {
            (Status, AnsweredAt) = (QuestionStatus.Answered, at);
            Raise(new QuestionAnswered(Id, at));
        }
        else
        {
            AnswerRevisedAt = at;
            Raise(new AnswerRevised(Id, AnswerNumber, IsFaq, at));
        }
    }

    /// <summary>Takes it back before it is answered. A text with the number of a person is not kept.</summary>
    public void Withdraw(Actor by, DateTimeOffset at)
    {
        QuestionRules.WithdrawnByAsker.Require(IsAskedBy(by));
        QuestionRules.CanBeAnswered.Require(IsOpen);

        DropPersonalNumber();
        (Status, HeldBecause) = (QuestionStatus.Withdrawn, null);
        Raise(new QuestionWithdrawn(Id, at));
    }

    /// <summary>Follows its innovation to another record.</summary>
    public void MoveTo(InnovationId innovation, DateTimeOffset at)
    {
        InnovationId = innovation;
        Raise(new QuestionMoved(Id, innovation, at));
    }

    /// <summary>Forgets a person whose account is erased: as whoever asked, and as whoever reported it.</summary>
    public void Forget(AccountId person, DateTimeOffset at)
    {
        foreach (var report in reports.Where(report => report.ReporterId == person))
            report.Forget();
        if (AskerId == person)
        {
            if (AnswerText is null)
                (Text, Status, HeldBecause) = ("", Status == QuestionStatus.Rejected ? Status : QuestionStatus.Withdrawn, null);
            AskerId = null;
        }

        Raise(new QuestionPersonForgotten(Id, at));
    }

    /// <summary>Whether one of the persons asked it.</summary>
    public bool IsAskedBy(Actor by) => AskerId is { } asker && by.UserIds.Contains(UserOf(asker));

    private void Run(AnswerTerm term) => (DueOn, RemindOn) = (term.DueOn, term.RemindOn);

    private void DropPersonalNumber() => Text = HasPersonalNumber ? "" : Text;

    private static IEnumerable<char> LettersOf(string text) => text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant);

    private static UserId UserOf(AccountId account) => new(account.Value.ToString());

    /// <summary>No region and no institution: nobody at the institution that is asked learns from the trail who asked.</summary>
    public override Subject AuditSubject() => new("question", Id.Value.ToString());
}
