using JippApi.Domain.Common;

namespace JippApi.Domain.Files;

/// <summary>The rules of files and evidence.</summary>
public static class FileRules
{
    /// <summary>A caller has a bounded number of uploads that are not completed.</summary>
    public static readonly Rule FewUnfinished = new(
        "too-many-unfinished-uploads",
        "Complete the uploads that you have begun before you begin another one, or wait until they end."
    );

    /// <summary>Only a file that is being uploaded takes bytes or is completed.</summary>
    public static readonly Rule Uploading = new("file-not-uploading", "The file takes no more bytes: its upload was completed or refused.");

    /// <summary>An upload ends after a time.</summary>
    public static readonly Rule NotExpired = new("upload-expired", "The upload was not completed in time; begin a new one.");

    /// <summary>The range is one of the announced file.</summary>
    public static readonly Rule RangeFits = new(
        "upload-range-invalid",
        "The range is not one of the file that was announced.",
        RuleKind.Input
    );

    /// <summary>Bytes come in order.</summary>
    public static readonly Rule InOrder = new("upload-out-of-order", "Bytes are sent in order: go on with the byte that nextByte names.");

    /// <summary>No more bytes come than were announced.</summary>
    public static readonly Rule NotLonger = new(
        "upload-longer-than-announced",
        "More bytes were sent than were announced.",
        RuleKind.Input
    );

    /// <summary>All bytes are there before the file is completed.</summary>
    public static readonly Rule Whole = new("upload-incomplete", "Bytes are missing: send the rest from the byte that nextByte names.");

    /// <summary>The content has the stated hash.</summary>
    public static readonly Rule HashMatches = new(
        "file-hash-differs",
        "The SHA-256 of the content is not the one that was stated; nothing of it was kept.",
        RuleKind.Input
    );

    /// <summary>The content is of the stated type.</summary>
    public static readonly Rule TypeMatches = new(
        "file-type-differs",
        "The content is not of the type that was stated; nothing of it was kept.",
        RuleKind.Input
    );

    /// <summary>Text is no markup and no program.</summary>
    public static readonly Rule IsPlainText = new(
        "file-has-script",
        "The text is markup or a program; nothing of it was kept.",
        RuleKind.Input
    );

    /// <summary>The content is free of malware.</summary>
    public static readonly Rule IsHarmless = new(
        "file-infected",
        "The scanner has found malware in the content; nothing of it was kept.",
        RuleKind.Input
    );

    /// <summary>What is read, linked or attached is ready.</summary>
    public static readonly Rule IsReady = new("file-not-ready", "The file is not ready: its upload was not completed, or it was refused.");

    /// <summary>A link is one that this server gave, and unchanged.</summary>
    public static readonly Rule LinkIsOurs = new(
        "file-link-invalid",
        "The link is not one that this server gave for this file.",
        RuleKind.Permission
    );

    /// <summary>A link is good for a time.</summary>
    public static readonly Rule LinkIsOpen = new("file-link-expired", "The link has ended; ask for a new one.", RuleKind.Permission);

    /// <summary>The same file is evidence of the same thing once.</summary>
    public static readonly Rule AttachedOnce = new("evidence-exists", "The file is attached there already.");

    /// <summary>What breaks when a file is refused for that reason.</summary>
    public static Rule Of(FileRejection reason) =>
        reason switch
        {
            FileRejection.LongerThanAnnounced => NotLonger,
            FileRejection.HashDiffers => HashMatches,
            FileRejection.TypeDiffers => TypeMatches,
            FileRejection.HasScript => IsPlainText,
            FileRejection.Infected => IsHarmless,
            _ => NotExpired,
        };
}
