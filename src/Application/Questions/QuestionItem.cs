using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Domain.Access;
using JippApi.Domain.Notifications;
using JippApi.Domain.Questions;

namespace JippApi.Application.Questions;

/// <summary>A question to the owner of an innovation or to a hub (<i>pertanyaan</i>).</summary>
public sealed record QuestionItem : VersionedItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>The innovation that is asked about.</summary>
    public Guid? InnovationId { get; init; }

    /// <summary>The hub that is asked.</summary>
    public Guid? HubId { get; init; }

    /// <summary>Title of the innovation or name of the hub.</summary>
    public required string SubjectName { get; init; }

    /// <summary>The question.</summary>
    public required string Text { get; init; }

    /// <summary>Language of the question.</summary>
    public required ReadingLanguage Language { get; init; }

    /// <summary>Whoever asked, by institution and role, never by name.</summary>
    public required AskerItem Asker { get; init; }

    /// <summary>Whether the caller asked it.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>How far it has come.</summary>
    public required QuestionStatus Status { get; init; }

    /// <summary>Why the question is kept back.</summary>
    public QuestionHold? HeldBecause { get; init; }

    /// <summary>Why a moderator keeps the question back or has refused it.</summary>
    public string? StatusReason { get; init; }

    /// <summary>When it was asked.</summary>
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>Last day on which it is to be answered.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Whether it still waits after that day.</summary>
    public required bool IsOverdue { get; init; }

    /// <summary>The answer.</summary>
    public AnswerItem? Answer { get; init; }

    /// <summary>Whether it is among the frequent questions (<i>FAQ</i>).</summary>
    public required bool IsFaq { get; init; }
}

/// <summary>Whoever asked a question.</summary>
/// <param name="Institution">The institution that they worked for; absent if they work for none.</param>
/// <param name="Role">The role that they held.</param>
public sealed record AskerItem(InstitutionRef? Institution, Role? Role);

/// <summary>The answer to a question.</summary>
/// <param name="Text">The answer.</param>
/// <param name="Institution">The institution that answered.</param>
/// <param name="AnsweredAt">When it was first answered.</param>
/// <param name="RevisedAt">When the answer was last changed.</param>
/// <param name="Helpful">Accounts that find this wording helpful.</param>
/// <param name="NotHelpful">Accounts that do not.</param>
public sealed record AnswerItem(
    string Text,
    InstitutionRef? Institution,
    DateTimeOffset AnsweredAt,
    DateTimeOffset? RevisedAt,
    int Helpful,
    int NotHelpful
);

/// <summary>The frequent questions of an innovation or hub, the most helpful answers first.</summary>
/// <param name="Items">The questions with their answers.</param>
public sealed record FaqList(IReadOnlyList<QuestionItem> Items);
