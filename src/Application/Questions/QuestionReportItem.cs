using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Questions;

namespace JippApi.Application.Questions;

/// <summary>A report about a question. Nobody is shown who reported.</summary>
public sealed record QuestionReportItem : VersionedItem
{
    /// <summary>The question.</summary>
    public required Guid QuestionId { get; init; }

    /// <summary>Number of the report within the question, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Why it is reported.</summary>
    public required QuestionReportReason Reason { get; init; }

    /// <summary>Note of the person who reported.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the caller reported.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>When it was reported.</summary>
    public required DateTimeOffset ReportedAt { get; init; }

    /// <summary>Whether a moderator agrees.</summary>
    public required QuestionReportStatus Status { get; init; }

    /// <summary>Why the moderator agrees or does not.</summary>
    public string? DecisionReason { get; init; }

    /// <summary>When it was decided.</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    internal static QuestionReportItem Of(Question question, QuestionReport report, AccountId? me) =>
        new()
        {
            QuestionId = question.Id.Value,
            Number = report.Number,
            Reason = report.Reason,
            Note = report.Note,
            IsOwn = me is not null && report.ReporterId == me,
            ReportedAt = report.ReportedAt,
            Status = report.Status,
            DecisionReason = report.DecisionReason,
            DecidedAt = report.DecidedAt,
            Version = question.Version,
        };
}

/// <summary>Reports about a question, oldest first.</summary>
/// <param name="Items">The reports.</param>
public sealed record QuestionReportList(IReadOnlyList<QuestionReportItem> Items);
