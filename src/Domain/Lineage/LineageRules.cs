using JippApi.Domain.Common;

namespace JippApi.Domain.Lineage;

public static class LineageRules
{
    public static readonly Rule TransitionAllowed = new(
        "link-transition-not-allowed",
        "The link cannot make this transition from its current status."
    );

    public static readonly Rule NoCycle = new("lineage-cycle", "The origin would descend from its own replica.");

    public static readonly Rule PairUnique = new("link-exists", "This origin and this replica are already linked.");

    /// <summary>A replica's origin must be one that everyone can read.</summary>
    public static readonly Rule OriginPublished = new("link-origin-not-published", "The origin is not published.");

    /// <summary>To replicate one's own innovation is to scale it up.</summary>
    public static readonly Rule ScaledUpOnlyByOwner = new(
        "link-own-not-scaled-up",
        "A link has the kind SCALED_UP if, and only if, origin and replica have the same owner.",
        RuleKind.Input
    );

    public static readonly Rule SinceNotInTheFuture = new(
        "link-in-the-future",
        "The replica cannot have gone live in the future.",
        RuleKind.Input
    );

    /// <summary>The four-eyes principle.</summary>
    public static readonly Rule VerifiedByAnother = new(
        "link-verified-by-claimant",
        "A link must be verified by someone who neither claimed nor confirmed it.",
        RuleKind.Permission
    );
}
