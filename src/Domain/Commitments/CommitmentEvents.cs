using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Commitments;

public sealed record CommitmentDrafted(CommitmentSheetId SheetId, int Edition, CommitmentSheetId? Amends, DateTimeOffset At) : IDomainEvent;

public sealed record CommitmentRevised(CommitmentSheetId SheetId, DateTimeOffset At) : IDomainEvent;

/// <summary>The content and signatories of a sheet were fixed.</summary>
public sealed record CommitmentOpened(CommitmentSheetId SheetId, string DocumentHash, DateTimeOffset At) : IDomainEvent;

/// <summary>A sheet that nobody had signed became a draft again.</summary>
public sealed record CommitmentReopened(CommitmentSheetId SheetId, DateTimeOffset At) : IDomainEvent;

public sealed record CommitmentSignatureGiven(
    CommitmentSheetId SheetId,
    int Signatory,
    SigningMethod Method,
    DateOnly SignedOn,
    DateTimeOffset At
) : IDomainEvent
{
    /// <summary>Whether a delegate signed for the named signatory.</summary>
    public bool ByDelegate { get; init; }
}

/// <summary>The named signatory objects to a signature in their name.</summary>
public sealed record CommitmentSignatureObjected(CommitmentSheetId SheetId, int Signatory, DateTimeOffset At) : IDomainEvent;

public sealed record CommitmentSignatureRevoked(CommitmentSheetId SheetId, int Signatory, DateTimeOffset At) : IDomainEvent;

/// <summary>The last signature was given.</summary>
public sealed record CommitmentSigned(CommitmentSheetId SheetId, string DocumentHash, DateTimeOffset At) : IDomainEvent;

public sealed record CommitmentEnded(CommitmentSheetId SheetId, string Reason, DateTimeOffset At) : IDomainEvent;

/// <summary>A hub decided by which day promises need a budget document.</summary>
public sealed record BudgetDeadlineDecided(BudgetDeadlineId DeadlineId, int BudgetYear, DateOnly Day, string Reason, DateTimeOffset At)
    : IDomainEvent;
