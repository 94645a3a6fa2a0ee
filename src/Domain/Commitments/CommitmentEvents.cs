using JippApi.Domain.Common;

namespace JippApi.Domain.Commitments;

/// <summary>A commitment sheet was begun.</summary>
public sealed record CommitmentDrafted(CommitmentSheetId SheetId, int Edition, CommitmentSheetId? Amends, DateTimeOffset At) : IDomainEvent;

/// <summary>What a draft says was changed.</summary>
public sealed record CommitmentRevised(CommitmentSheetId SheetId, DateTimeOffset At) : IDomainEvent;

/// <summary>Content and signatories are fixed.</summary>
public sealed record CommitmentOpened(CommitmentSheetId SheetId, string DocumentHash, DateTimeOffset At) : IDomainEvent;

/// <summary>Nobody had signed; the sheet is a draft again.</summary>
public sealed record CommitmentReopened(CommitmentSheetId SheetId, DateTimeOffset At) : IDomainEvent;

/// <summary>A signatory signed.</summary>
public sealed record CommitmentSignatureGiven(
    CommitmentSheetId SheetId,
    int Signatory,
    SigningMethod Method,
    DateOnly SignedOn,
    DateTimeOffset At
) : IDomainEvent;

/// <summary>All have signed.</summary>
public sealed record CommitmentSigned(CommitmentSheetId SheetId, string DocumentHash, DateTimeOffset At) : IDomainEvent;

/// <summary>The sheet is over.</summary>
public sealed record CommitmentEnded(CommitmentSheetId SheetId, string Reason, DateTimeOffset At) : IDomainEvent;
