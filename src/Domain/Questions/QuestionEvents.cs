using JippApi.Domain.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.Questions;

public sealed record QuestionAsked(QuestionId QuestionId, QuestionStatus Status, DateTimeOffset At) : IDomainEvent;

public sealed record QuestionAnswered(QuestionId QuestionId, DateTimeOffset At) : IDomainEvent;

public sealed record AnswerRevised(QuestionId QuestionId, int AnswerNumber, bool IsFaq, DateTimeOffset At) : IDomainEvent;

public sealed record QuestionWithdrawn(QuestionId QuestionId, DateTimeOffset At) : IDomainEvent;

/// <summary>A moderator keeps a question back.</summary>
public sealed record QuestionHeld(QuestionId QuestionId, DateTimeOffset At) : IDomainEvent;

/// <summary>A moderator lets a question that was kept back pass.</summary>
public sealed record QuestionReleased(QuestionId QuestionId, QuestionStatus Status, DateTimeOffset At) : IDomainEvent;

public sealed record QuestionRejected(QuestionId QuestionId, DateTimeOffset At) : IDomainEvent;

public sealed record QuestionReported(QuestionId QuestionId, int Number, QuestionReportReason Reason, DateTimeOffset At) : IDomainEvent;

public sealed record QuestionReportDecided(QuestionId QuestionId, int Number, QuestionReportStatus Status, DateTimeOffset At)
    : IDomainEvent;

/// <summary>A question follows its innovation to the one into which that was merged, or back.</summary>
public sealed record QuestionMoved(QuestionId QuestionId, InnovationId InnovationId, DateTimeOffset At) : IDomainEvent;

/// <summary>The person who asked or reported is forgotten.</summary>
public sealed record QuestionPersonForgotten(QuestionId QuestionId, DateTimeOffset At) : IDomainEvent;

public sealed record AnswerVoted(QuestionId QuestionId, bool IsHelpful, DateTimeOffset At) : IDomainEvent;
