using JippApi.Domain.Common;

namespace JippApi.Domain.Files;

/// <summary>
/// A file (<i>berkas</i>): announced with name, type and size, filled with bytes in order, and completed when they
/// match the announcement. The content never changes afterwards; different content is a different file.
/// </summary>
public sealed class StoredFile : AggregateRoot
{
    /// <summary>SHA-256 in hexadecimal.</summary>
    public const int HashLength = 64;

    private const string DeliveredMediaType = "application/octet-stream";

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

    public StoredFileId Id { get; }

    /// <summary>The file name; see <see cref="FileName"/>.</summary>
    public string Name { get; }

    /// <summary>The media type; see <see cref="FileType"/>.</summary>
    public string MediaType { get; }

    /// <summary>The size in bytes.</summary>
    public long Size { get; }

    /// <summary>The announced SHA-256; null when none was announced.</summary>
    public string? AnnouncedSha256 { get; }

    public FileClassification Classification { get; }

    public UserId UploadedBy { get; }

    /// <summary>When it was announced.</summary>
    public DateTimeOffset CreatedAt { get; }

    /// <summary>The deadline for completing the upload.</summary>
    public DateTimeOffset ExpiresAt { get; }

    /// <summary>
    /// Whether it was sent to another feature, such as an import. It is then neither shown nor attached as a file.
    /// </summary>
    public bool IsDelivery { get; private init; }

    public FileStatus Status { get; private set; } = FileStatus.Uploading;

    public ScanStatus Scan { get; private set; } = ScanStatus.NotScanned;

    public FileRejection? Rejection { get; private set; }

    /// <summary>The number of bytes received.</summary>
    public long Received { get; private set; }

    /// <summary>The offset of each part that holds the content until the file is completed.</summary>
    public IReadOnlyList<long> Parts { get; private set; } = [];

    /// <summary>Whether the store may still hold bytes of the file besides its finished content.</summary>
    public bool HasLeftovers { get; private set; }

    /// <summary>SHA-256 of the content; null before it is ready.</summary>
    public string? Sha256 { get; private set; }

    /// <summary>When it became ready or was rejected.</summary>
    public DateTimeOffset? CompletedAt { get; private set; }

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

    /// <summary>
    /// Takes over a file that has arrived whole, whatever its type: only the feature that it was sent to reads it.
    /// </summary>
    public static StoredFile Deliver(string name, long size, string sha256, ScanStatus scan, UserId by, DateTimeOffset at)
    {
        var file = new StoredFile(StoredFileId.New(), name, DeliveredMediaType, size, sha256, FileClassification.Restricted, by, at, at)
        {
            IsDelivery = true,
            Received = size,
        };
        file.Raise(new FileAnnounced(file.Id, file.Classification, size, at));
        file.Accept(sha256, scan, at);
        return file;
    }

    /// <summary>Throws unless the announced range can be received next.</summary>
    /// <param name="range">The range to come; null for the whole file.</param>
    /// <param name="length">The stated number of bytes; null when none was stated.</param>
    public void RequireReceivable(UploadRange? range, long? length, DateTimeOffset at)
    {
        RequireOpen(at);
        FileRules.RangeFits.Require(
            range is null || (range.Total == Size && range.First >= 0 && range.First <= range.Last && range.Last < Size)
        );
        FileRules.InOrder.Require(range is null || range.First == Received, NextByte);
        FileRules.NotLonger.Require(length is null || length <= (range?.Length ?? Size));
    }

    /// <summary>Discards the bytes received, so that they are sent again from the first.</summary>
    public void RestartUpload(DateTimeOffset at)
    {
        RequireOpen(at);

        (Received, Parts) = (0, []);
    }

    /// <summary>Records that the next bytes were received.</summary>
    public void Receive(int count)
    {
        FileRules.Uploading.Require(Status == FileStatus.Uploading);
        FileRules.NotLonger.Require(Received + count <= Size);

        (Parts, Received, HasLeftovers) = ([.. Parts, Received], Received + count, true);
    }

    /// <summary>Throws unless all bytes have been received.</summary>
    public void RequireComplete(DateTimeOffset at)
    {
        RequireOpen(at);
        FileRules.Complete.Require(Received == Size, NextByte);
    }

    /// <summary>Marks the file as ready: the content matches the announcement.</summary>
    public void Accept(string sha256, ScanStatus scan, DateTimeOffset at)
    {
        FileRules.Uploading.Require(Status == FileStatus.Uploading);

        (Status, Sha256, Scan, CompletedAt) = (FileStatus.Ready, sha256, scan, at);
        Raise(new FileAccepted(Id, sha256, scan, at));
    }

    /// <summary>Rejects the file. Its content is still to be removed from the store.</summary>
    public void Reject(FileRejection reason, DateTimeOffset at)
    {
        FileRules.Uploading.Require(Status == FileStatus.Uploading);

        (Status, Rejection, CompletedAt, HasLeftovers) = (FileStatus.Rejected, reason, at, true);
        if (reason == FileRejection.Infected)
            Scan = ScanStatus.Infected;
        Raise(new FileRejected(Id, reason, at));
    }

    /// <summary>Records that the store now holds nothing of the file but its finished content.</summary>
    public void ClearParts()
    {
        (Parts, HasLeftovers) = ([], false);
    }

    private string NextByte => Received.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void RequireOpen(DateTimeOffset at)
    {
        FileRules.NotExpired.Require(Rejection != FileRejection.Expired && (Status != FileStatus.Uploading || at < ExpiresAt));
        FileRules.Uploading.Require(Status == FileStatus.Uploading);
    }

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("file", Id.Value.ToString());
}

/// <summary>A range of bytes within a file; both ends are included.</summary>
/// <param name="First">The first byte, from 0.</param>
/// <param name="Last">The last byte.</param>
/// <param name="Total">The size of the whole file.</param>
public sealed record UploadRange(long First, long Last, long Total)
{
    public long Length => Last - First + 1;
}
