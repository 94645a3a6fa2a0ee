using JippApi.Domain.Common;

namespace JippApi.Domain.Files;

/// <summary>Somebody began to upload a file.</summary>
public sealed record FileAnnounced(StoredFileId FileId, FileClassification Classification, long Size, DateTimeOffset At) : IDomainEvent;

/// <summary>A file is whole, and what it was said to be.</summary>
public sealed record FileAccepted(StoredFileId FileId, string Sha256, ScanStatus Scan, DateTimeOffset At) : IDomainEvent;

/// <summary>A file was refused, and its content removed.</summary>
public sealed record FileRejected(StoredFileId FileId, FileRejection Reason, DateTimeOffset At) : IDomainEvent;

/// <summary>A file became evidence of something.</summary>
public sealed record EvidenceAttached(
    EvidenceId EvidenceId,
    StoredFileId FileId,
    EvidenceParentKind ParentKind,
    Guid ParentId,
    EvidenceKind Kind,
    DateTimeOffset At
) : IDomainEvent;

/// <summary>A file is no longer evidence of something.</summary>
public sealed record EvidenceRemoved(
    EvidenceId EvidenceId,
    StoredFileId FileId,
    EvidenceParentKind ParentKind,
    Guid ParentId,
    DateTimeOffset At
) : IDomainEvent;
