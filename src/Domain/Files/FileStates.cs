namespace JippApi.Domain.Files;

/// <summary>Who may read a file, among those who may see what it is attached to.</summary>
public enum FileClassification
{
    /// <summary>Everyone (<i>terbuka</i>).</summary>
    Public,

    /// <summary>Everyone who is signed in: government staff and partner clients (<i>terbatas pemerintah</i>).</summary>
    Government,

    /// <summary>
    /// The uploader and the parties to what it is attached to; every read is audited (<i>rahasia</i>).
    /// </summary>
    Restricted,
}

/// <summary>The status of a file.</summary>
public enum FileStatus
{
    /// <summary>Announced; its content is awaited.</summary>
    Uploading,

    /// <summary>Complete, and matching its announcement.</summary>
    Ready,

    /// <summary>Rejected or abandoned; its content is discarded.</summary>
    Rejected,
}

/// <summary>Whether a file was scanned for malware.</summary>
public enum ScanStatus
{
    /// <summary>Not scanned: no scanner is configured, or the scan has not run yet.</summary>
    NotScanned,

    Clean,

    /// <summary>The scanner found malware; the content was discarded.</summary>
    Infected,
}

/// <summary>Why a file was rejected.</summary>
public enum FileRejection
{
    /// <summary>More bytes were sent than announced.</summary>
    LongerThanAnnounced,

    /// <summary>The SHA-256 does not match the stated one.</summary>
    HashDiffers,

    /// <summary>The content is not of the stated type.</summary>
    TypeDiffers,

    /// <summary>Text in another encoding than UTF-8, as older spreadsheets save it.</summary>
    NotUtf8,

    /// <summary>Markup or a script was sent as text.</summary>
    HasScript,

    /// <summary>The scanner found malware.</summary>
    Infected,

    /// <summary>The upload was not completed in time.</summary>
    Expired,
}
