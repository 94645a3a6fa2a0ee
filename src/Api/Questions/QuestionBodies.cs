using JippApi.Application.Common;
using JippApi.Application.Questions;
using JippApi.Domain.Notifications;
using JippApi.Domain.Questions;

namespace JippApi.Api.Questions;

/// <summary>A question to the owner of an innovation or to a hub.</summary>
/// <param name="InnovationId">The published innovation that is asked about.</param>
/// <param name="HubId">The hub that is asked; not together with <c>innovationId</c>.</param>
/// <param name="Text">The question.</param>
/// <param name="Language">Language of the question.</param>
[CheckedBy(typeof(AskQuestion))]
internal sealed record QuestionRequest(
    Guid? InnovationId = null,
    Guid? HubId = null,
    string? Text = null,
    ReadingLanguage? Language = null
);

/// <summary>An answer to a question.</summary>
/// <param name="Text">The answer.</param>
/// <param name="IsFaq">Whether it is among the frequent questions; unchanged when absent.</param>
[CheckedBy(typeof(AnswerQuestion))]
internal sealed record QuestionAnswerRequest(string? Text = null, bool? IsFaq = null);

/// <summary>A request to move a question.</summary>
/// <param name="To">
/// <c>WITHDRAWN</c> for whoever asked; <c>HELD</c>, <c>REJECTED</c>, or <c>ASKED</c> or <c>ANSWERED</c> to let it pass, for
/// moderators.
/// </param>
/// <param name="Reason">The reason; required to keep a question back and to refuse it.</param>
[CheckedBy(typeof(MoveQuestion))]
internal sealed record QuestionTransitionRequest(QuestionStatus? To = null, string? Reason = null);

/// <summary>A report about a question or its answer.</summary>
/// <param name="Reason">Why it is reported.</param>
/// <param name="Note">What the moderators should know; required for <c>OTHER</c>.</param>
[CheckedBy(typeof(ReportQuestion))]
internal sealed record QuestionReportRequest(QuestionReportReason? Reason = null, string? Note = null);

/// <summary>A decision on a report about a question.</summary>
/// <param name="To"><c>UPHELD</c>, which keeps the question back, or <c>DISMISSED</c>.</param>
/// <param name="Reason">Why.</param>
[CheckedBy(typeof(DecideQuestionReport))]
internal sealed record QuestionReportDecisionRequest(QuestionReportStatus? To = null, string? Reason = null);

/// <summary>A vote on an answer.</summary>
/// <param name="IsHelpful">Whether the answer helps.</param>
[CheckedBy(typeof(VoteOnAnswer))]
internal sealed record AnswerVoteRequest(bool? IsHelpful = null);
