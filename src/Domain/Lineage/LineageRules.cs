using JippApi.Domain.Common;

namespace JippApi.Domain.Lineage;

/// <summary>The rules of links between innovations and their replicas.</summary>
public static class LineageRules
{
    /// <summary>The link is not in a state that allows the move.</summary>
    public static readonly Rule MoveAllowed = new("link-transition-not-allowed", "The link cannot make this move in its present state.");

    /// <summary>Nothing comes of itself, by whatever way round.</summary>
    public static readonly Rule NoCycle = new("lineage-cycle", "The origin would come of its own replica.");

    /// <summary>One link says it once.</summary>
    public static readonly Rule PairOnce = new("link-exists", "There is a link between this origin and this replica already.");

    /// <summary>What comes of something comes of something that everybody can read.</summary>
    public static readonly Rule OriginPublished = new("link-origin-not-published", "The origin is not published.");

    /// <summary>Who repeats what is their own makes it larger.</summary>
    public static readonly Rule OwnIsScaledUp = new(
        "link-own-not-scaled-up",
        "An innovation and a replica of the same owner are linked by the kind SCALED_UP, and others are not.",
        RuleKind.Input
    );

    /// <summary>A replica does not begin in the future.</summary>
    public static readonly Rule HasBegun = new(
        "link-in-the-future",
        "The day since which the replica has been at work has not come yet.",
        RuleKind.Input
    );

    /// <summary>Who says so is not who checks it.</summary>
    public static readonly Rule VerifiedByAnother = new(
        "link-verified-by-claimant",
        "A link is verified by somebody else than who claimed or confirmed it.",
        RuleKind.Permission
    );
}
