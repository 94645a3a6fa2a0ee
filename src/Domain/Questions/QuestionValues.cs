using JippApi.Domain.Access;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Notifications;

namespace JippApi.Domain.Questions;

/// <summary>The innovation or the hub that is asked about: exactly one of them.</summary>
public sealed record QuestionSubject(InnovationId? InnovationId, HubId? HubId);

/// <summary>The words of a question.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">The language.</param>
/// <param name="HasPersonalNumber">Whether the text seems to contain the number of a person.</param>
public sealed record QuestionWords(string Text, ReadingLanguage Language, bool HasPersonalNumber);

/// <summary>The person who asks, and how they are shown.</summary>
/// <param name="AccountId">The account, which is shown to nobody.</param>
/// <param name="InstitutionId">The institution that they work for.</param>
/// <param name="Role">Their role.</param>
public sealed record Questioner(AccountId AccountId, InstitutionId? InstitutionId, Role? Role);

/// <summary>Numbers of questions that a person has asked before.</summary>
/// <param name="OpenAboutSubject">Those about the same innovation or hub that are still open.</param>
/// <param name="Open">All that are still open.</param>
/// <param name="WithinDay">Those of the last 24 hours, whatever became of them.</param>
public sealed record EarlierQuestions(int OpenAboutSubject, int Open, int WithinDay);

/// <summary>A report about a question.</summary>
public sealed class QuestionReport
{
    public const int NoteMaxLength = 500;

    internal QuestionReport(int number, AccountId? reporterId, QuestionReportReason reason, string? note, DateTimeOffset reportedAt) =>
        (Number, ReporterId, Reason, Note, ReportedAt) = (number, reporterId, reason, note, reportedAt);

    private QuestionReport() { }

    /// <summary>The number within the question, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The person who reported; null once their account is erased.</summary>
    public AccountId? ReporterId { get; private set; }

    public QuestionReportReason Reason { get; private set; }

    public string? Note { get; private set; }

    public DateTimeOffset ReportedAt { get; private set; }

    public QuestionReportStatus Status { get; private set; }

    /// <summary>Why the moderator agrees or does not.</summary>
    public string? DecisionReason { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    internal void Decide(bool upholds, string reason, DateTimeOffset at) =>
        (Status, DecisionReason, DecidedAt) = (upholds ? QuestionReportStatus.Upheld : QuestionReportStatus.Dismissed, reason, at);

    internal void Forget() => (ReporterId, Note) = (null, null);
}

/// <summary>The place of a question among the frequent ones.</summary>
/// <param name="IsWanted">Whether it is to be among them.</param>
/// <param name="Others">Number of the others, of the same innovation or hub.</param>
/// <param name="AskedByAnswerer">Whether whoever asked belongs to those who answer.</param>
public sealed record FaqPlace(bool IsWanted, int Others, bool AskedByAnswerer);
