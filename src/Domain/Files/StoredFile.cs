using JippApi.Domain.Common;

namespace JippApi.Domain.Files;

/// <summary>
/// A file (<i>berkas</i>): announced with name, type and size, filled with bytes in order, and completed when they are
/// what was announced. Its content never changes after that; another content is another file.
/// </summary>
public sealed class StoredFile : AggregateRoot
{
    /// <summary>Length of a SHA-256 in hexadecimal digits.</summary>
    public const int HashLength = 64;

    private StoredFile(
        StoredFileId id,
        string name,
        string mediaType,
        long size,
        string? announcedSha256,
        FileClassification classification,
        UserId uploadedBy,
        DateTimeOffset createdAt,
        DateTimeOffset expiresAt
    )
    {
        (Id, Name, MediaType, Size, AnnouncedSha256) = (id, name, mediaType, size, announcedSha256);
        (Classification, UploadedBy, CreatedAt, ExpiresAt) = (classification, uploadedBy, createdAt, expiresAt);
    }

    /// <summary>Its identity.</summary>
    public StoredFileId Id { get; }

    /// <summary>What people call it; see <see cref="FileName"/>.</summary>
    public string Name { get; }

    /// <summary>What it is; see <see cref="FileType"/>.</summary>
    public string MediaType { get; }

    /// <summary>How long it is, in bytes.</summary>
    public long Size { get; }

    /// <summary>Its SHA-256 as it was announced; null where it was not.</summary>
    public string? AnnouncedSha256 { get; }

    /// <summary>Who may read it.</summary>
    public FileClassification Classification { get; }

    /// <summary>Who uploads it.</summary>
    public UserId UploadedBy { get; }

    /// <summary>When it was announced.</summary>
    public DateTimeOffset CreatedAt { get; }

    /// <summary>Until when it is to be completed.</summary>
    public DateTimeOffset ExpiresAt { get; }

    /// <summary>Where it stands.</summary>
    public FileStatus Status { get; private set; } = FileStatus.Uploading;

    /// <summary>Whether it was searched for malware.</summary>
    public ScanStatus Scan { get; private set; } = ScanStatus.NotScanned;

    /// <summary>Why it was refused.</summary>
    public FileRejection? Rejection { get; private set; }

    /// <summary>How many bytes have come.</summary>
    public long Received { get; private set; }

    /// <summary>Where each part begins that the bytes are kept in until the file is completed.</summary>
    public IReadOnlyList<long> Parts { get; private set; } = [];

    /// <summary>Whether there may be bytes in the store that are not its content.</summary>
    public bool HasLeftovers { get; private set; }

    /// <summary>SHA-256 of its content; null before it is ready.</summary>
    public string? Sha256 { get; private set; }

    /// <summary>When it became ready or was refused.</summary>
    public DateTimeOffset? CompletedAt { get; private set; }

    /// <summary>Announces a file.</summary>
    public static StoredFile Announce(
        string name,
        FileType type,
        long size,
        string? sha256,
        FileClassification classification,
        UserId by,
        DateTimeOffset at,
        DateTimeOffset expiresAt
    )
    {
        var file = new StoredFile(StoredFileId.New(), name, type.MediaType, size, sha256, classification, by, at, expiresAt);
        file.Raise(new FileAnnounced(file.Id, classification, size, at));
        return file;
    }

    /// <summary>Refuses bytes that could not be taken.</summary>
    /// <param name="range">Those that are to come.</param>
    /// <param name="length">How many were said to follow; null where that was not said.</param>
    /// <param name="at">The present time.</param>
    public void RequireRoomFor(UploadRange? range, long? length, DateTimeOffset at)
    {
        RequireOpen(at);
        FileRules.RangeFits.Require(
            range is null || (range.Total == Size && range.First >= 0 && range.First <= range.Last && range.Last < Size)
        );
        FileRules.InOrder.Require(range is null || range.First == Received, NextByte);
        FileRules.NotLonger.Require(length is null || length <= (range?.Length ?? Size));
    }

    /// <summary>Forgets the bytes that have come, which are sent again from the first.</summary>
    public void StartOver(DateTimeOffset at)
    {
        RequireOpen(at);

        (Received, Parts) = (0, []);
    }

    /// <summary>Bytes have come, after all those before them.</summary>
    public void Receive(int count)
    {
        FileRules.Uploading.Require(Status == FileStatus.Uploading);
        FileRules.NotLonger.Require(Received + count <= Size);

        (Parts, Received, HasLeftovers) = ([.. Parts, Received], Received + count, true);
    }

    /// <summary>Refuses to go on unless all bytes have come.</summary>
    public void RequireWhole(DateTimeOffset at)
    {
        RequireOpen(at);
        FileRules.Whole.Require(Received == Size, NextByte);
    }

    /// <summary>The content was found to be what was announced.</summary>
    public void Accept(string sha256, ScanStatus scan, DateTimeOffset at)
    {
        FileRules.Uploading.Require(Status == FileStatus.Uploading);

        (Status, Sha256, Scan, CompletedAt) = (FileStatus.Ready, sha256, scan, at);
        Raise(new FileAccepted(Id, sha256, scan, at));
    }

    /// <summary>The content is refused; what has come of it is to be removed.</summary>
    public void Reject(FileRejection reason, DateTimeOffset at)
    {
        FileRules.Uploading.Require(Status == FileStatus.Uploading);

        (Status, Rejection, CompletedAt, HasLeftovers) = (FileStatus.Rejected, reason, at, true);
        if (reason == FileRejection.Infected)
            Scan = ScanStatus.Infected;
        Raise(new FileRejected(Id, reason, at));
    }

    /// <summary>What was not its content is no longer in the store.</summary>
    public void ForgetParts()
    {
        (Parts, HasLeftovers) = ([], false);
    }

    private string NextByte => Received.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void RequireOpen(DateTimeOffset at)
    {
        FileRules.NotExpired.Require(Rejection != FileRejection.Expired && (Status != FileStatus.Uploading || at < ExpiresAt));
        FileRules.Uploading.Require(Status == FileStatus.Uploading);
    }
}

/// <summary>Some of the bytes of a file, the first and the last of them included.</summary>
/// <param name="First">The first, from 0.</param>
/// <param name="Last">The last.</param>
/// <param name="Total">How many the file has in all.</param>
public sealed record UploadRange(long First, long Last, long Total)
{
    /// <summary>How many there are.</summary>
    public long Length => Last - First + 1;
}
