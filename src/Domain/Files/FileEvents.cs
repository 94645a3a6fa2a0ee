using JippApi.Domain.Common;

namespace JippApi.Domain.Files;

/// <summary>An upload was announced.</summary>
public sealed record FileAnnounced(StoredFileId FileId, FileClassification Classification, long Size, DateTimeOffset At) : IDomainEvent;

/// <summary>A file is complete and matches its announcement.</summary>
public sealed record FileAccepted(StoredFileId FileId, string Sha256, ScanStatus Scan, DateTimeOffset At) : IDomainEvent;

/// <summary>A file was rejected and its content removed.</summary>
public sealed record FileRejected(StoredFileId FileId, FileRejection Reason, DateTimeOffset At) : IDomainEvent;

public sealed record EvidenceAttached(
    EvidenceId EvidenceId,
    StoredFileId FileId,
    EvidenceParentKind ParentKind,
    Guid ParentId,
    EvidenceKind Kind,
    DateTimeOffset At
) : IDomainEvent;

public sealed record EvidenceRemoved(
    EvidenceId EvidenceId,
    StoredFileId FileId,
    EvidenceParentKind ParentKind,
    Guid ParentId,
    DateTimeOffset At
) : IDomainEvent;
