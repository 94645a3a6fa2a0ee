using JippApi.Domain.Access;
using JippApi.Domain.Questions;

namespace JippApi.Application.Privacy;

/// <summary>Questions, reports and votes of the person, newest first.</summary>
/// <param name="Asked">Questions that they asked.</param>
/// <param name="Reports">Reports that they made about questions.</param>
/// <param name="Votes">Votes that they gave on answers.</param>
public sealed record OwnQuestions(
    IReadOnlyList<OwnQuestion> Asked,
    IReadOnlyList<OwnQuestionReport> Reports,
    IReadOnlyList<OwnAnswerVote> Votes
);

/// <summary>A question of the person.</summary>
public sealed record OwnQuestion(Guid Id, string Text, QuestionStatus Status, DateTimeOffset AskedAt);

/// <summary>A report of the person about a question.</summary>
public sealed record OwnQuestionReport(
    Guid QuestionId,
    QuestionReportReason Reason,
    string? Note,
    QuestionReportStatus Status,
    DateTimeOffset ReportedAt
);

/// <summary>A vote of the person on an answer.</summary>
public sealed record OwnAnswerVote(Guid QuestionId, bool IsHelpful, DateTimeOffset VotedAt);

/// <summary>Reads what a person asked, reported and voted.</summary>
internal interface IQuestionsOfPerson
{
    /// <summary>Returns at most the given number of each.</summary>
    Task<OwnQuestions> OfAsync(AccountId self, int max, CancellationToken ct);
}
