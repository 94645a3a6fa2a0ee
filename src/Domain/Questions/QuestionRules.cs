using JippApi.Domain.Common;

namespace JippApi.Domain.Questions;

public static class QuestionRules
{
    public static readonly Rule OneSubject = new(
        "question-subject-unclear",
        "A question is about either an innovation or a hub.",
        RuleKind.Input
    );

    /// <summary>A question that nobody may answer would wait for ever.</summary>
    public static readonly Rule Answerable = new(
        "question-nobody-answers",
        "Nobody can answer: the innovation has no owner, or the hub does not work."
    );

    /// <summary>Keeps one account from flooding those who answer.</summary>
    public static readonly Rule WithinQuota = new("question-quota-reached", "You have too many questions that wait for an answer.");

    /// <summary>Each question notifies people; taking it back does not undo that.</summary>
    public static readonly Rule WithinDay = new("question-day-full", "You have asked enough questions within a day.");

    public static readonly Rule AnsweredByAsked = new(
        "question-not-yours-to-answer",
        "Only people of the owner or of the hub that is asked can answer.",
        RuleKind.Permission
    );

    public static readonly Rule AnsweredByAnother = new("question-own-answer", "Whoever asked does not answer.", RuleKind.Permission);

    public static readonly Rule CanBeAnswered = new("question-not-open", "The question cannot be answered or taken back in this status.");

    public static readonly Rule FaqWithinLimit = new("question-faq-full", "An innovation or a hub can have at most 50 frequent questions.");

    /// <summary>Nobody praises their own innovation by questions that they ask themselves.</summary>
    public static readonly Rule FaqAskedByOthers = new(
        "question-faq-of-own-side",
        "A question from the institution that is asked cannot be a frequent one."
    );

    public static readonly Rule WithdrawnByAsker = new(
        "question-not-asked-by-you",
        "Only the person who asked can take a question back.",
        RuleKind.Permission
    );

    /// <summary>Moderators hold national roles, so that no institution decides what may be asked of it.</summary>
    public static readonly Rule DecidedByModerator = new(
        "question-moderators-only",
        "Only a reviewer with a national role decides on questions and reports.",
        RuleKind.Permission
    );

    public static readonly Rule DecidedByAnother = new(
        "question-own-part",
        "Whoever asked, answered or reported does not decide.",
        RuleKind.Permission
    );

    public static readonly Rule CanBeModerated = new("question-transition-not-allowed", "The question cannot reach this status now.");

    public static readonly Rule CanBeReported = new("question-not-reportable", "Only a question that waits or is public can be reported.");

    public static readonly Rule ReportedOnce = new("question-reported-already", "Your report about this question still waits.");

    public static readonly Rule ReportsWithinLimit = new("question-reports-full", "Enough reports about this question already wait.");

    /// <summary>Keeps one account from flooding the moderators.</summary>
    public static readonly Rule ReporterWithinQuota = new("question-reporter-full", "Too many of your reports still wait.");

    public static readonly Rule ReportWaits = new("question-report-decided", "The report has already been decided.");

    public static readonly Rule VotedOnAnswered = new("question-not-answered", "Only an answer that is public can be voted on.");

    /// <summary>Neither side praises itself.</summary>
    public static readonly Rule VotedByOthers = new(
        "question-own-vote",
        "Neither side of a question votes on its answer.",
        RuleKind.Permission
    );
}
