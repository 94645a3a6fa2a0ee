using JippApi.Domain.Common;

namespace JippApi.Domain.Files;

public static class FileRules
{
    public static readonly Rule UnfinishedWithinLimit = new(
        "too-many-unfinished-uploads",
        "You have too many unfinished uploads; complete them, or wait until they expire."
    );

    public static readonly Rule Uploading = new(
        "file-not-uploading",
        "The file accepts no more content: its upload was completed or rejected."
    );

    public static readonly Rule NotExpired = new("upload-expired", "The upload was not completed in time; start a new one.");

    public static readonly Rule RangeFits = new("upload-range-invalid", "The range does not fit the announced file.", RuleKind.Input);

    public static readonly Rule InOrder = new("upload-out-of-order", "Send the bytes in order, starting from the byte named by nextByte.");

    public static readonly Rule NotLonger = new("upload-longer-than-announced", "More bytes were sent than announced.", RuleKind.Input);

    public static readonly Rule Complete = new(
        "upload-incomplete",
        "The upload is incomplete: send the rest, starting from the byte named by nextByte."
    );

    public static readonly Rule HashMatches = new(
        "file-hash-differs",
        "The SHA-256 of the content does not match the stated one; the content was discarded.",
        RuleKind.Input
    );

    public static readonly Rule TypeMatches = new(
        "file-type-differs",
        "The content is not of the stated type; it was discarded.",
        RuleKind.Input
    );

    public static readonly Rule IsUtf8 = new("file-not-utf8", "The text is not encoded in UTF-8; it was discarded.", RuleKind.Input);

    public static readonly Rule IsPlainText = new("file-has-script", "The text is markup or a script; it was discarded.", RuleKind.Input);

    public static readonly Rule IsHarmless = new(
        "file-infected",
        "The scanner found malware in the content; it was discarded.",
        RuleKind.Input
    );

    public static readonly Rule IsReady = new("file-not-ready", "The file is not ready: its upload was not completed, or it was rejected.");

    public static readonly Rule LinkAuthentic = new(
        "file-link-invalid",
        "This server did not issue this link for this file.",
        RuleKind.Permission
    );

    public static readonly Rule LinkNotExpired = new("file-link-expired", "The link has expired; request a new one.", RuleKind.Permission);

    public static readonly Rule AttachedOnce = new("evidence-exists", "The file is already attached there.");

    /// <summary>The rule behind each reason to reject a file.</summary>
    public static Rule RuleFor(FileRejection reason) =>
        reason switch
        {
            FileRejection.LongerThanAnnounced => NotLonger,
            FileRejection.HashDiffers => HashMatches,
            FileRejection.TypeDiffers => TypeMatches,
            FileRejection.NotUtf8 => IsUtf8,
            FileRejection.HasScript => IsPlainText,
            FileRejection.Infected => IsHarmless,
            _ => NotExpired,
        };
}
