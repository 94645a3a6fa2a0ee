namespace JippApi.Domain.Files;

/// <summary>Who may read a file that is attached to something they may see.</summary>
public enum FileClassification
{
    /// <summary>Everybody (<i>terbuka</i>).</summary>
    Public,

    /// <summary>
    /// Whoever is signed in: people of the government and partners' systems (<i>terbatas pemerintah</i>).
    /// </summary>
    Government,

    /// <summary>
    /// The uploader, and those who take part in what it is attached to; every read is audited (<i>rahasia</i>).
    /// </summary>
    Restricted,
}

/// <summary>Where a file stands.</summary>
public enum FileStatus
{
    /// <summary>It was announced; bytes are awaited.</summary>
    Uploading,

    /// <summary>It is whole, and what it was said to be.</summary>
    Ready,

    /// <summary>It was refused or given up; nothing of its content is kept.</summary>
    Rejected,
}

/// <summary>Whether a file was searched for malware.</summary>
public enum ScanStatus
{
    /// <summary>No scanner is set up here, or it was not its turn yet: nobody has looked.</summary>
    NotScanned,

    /// <summary>A scanner has found nothing.</summary>
    Clean,

    /// <summary>A scanner has found malware; the content was not kept.</summary>
    Infected,
}

/// <summary>Why a file was refused.</summary>
public enum FileRejection
{
    /// <summary>More bytes came than were announced.</summary>
    LongerThanAnnounced,

    /// <summary>Its SHA-256 is not the one that was stated.</summary>
    HashDiffers,

    /// <summary>Its content is not of the type that was stated.</summary>
    TypeDiffers,

    /// <summary>It is markup or a program that was said to be text.</summary>
    HasScript,

    /// <summary>A scanner has found malware in it.</summary>
    Infected,

    /// <summary>It was not completed in time.</summary>
    Expired,
}
