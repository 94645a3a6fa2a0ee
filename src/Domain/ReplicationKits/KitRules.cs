using JippApi.Domain.Common;

namespace JippApi.Domain.ReplicationKits;

public static class KitRules
{
    /// <summary>Whoever runs the innovation knows how it is done and what it costs.</summary>
    public static readonly Rule StatedByOwner = new(
        "kit-not-of-owner",
        "Only people of the institution that owns an innovation state its replication kit.",
        RuleKind.Permission
    );

    public static readonly Rule OfPublished = new("kit-needs-published", "Only a published innovation has a replication kit.");

    public static readonly Rule RangesAscend = new(
        "kit-range-reversed",
        "The minimum of a duration or cost cannot exceed its maximum.",
        RuleKind.Input
    );

    public static readonly Rule StagesInOrder = new(
        "kit-stages-out-of-order",
        "Steps are listed in the order of the stages.",
        RuleKind.Input
    );

    /// <summary>Durations of replicas are compared by the titles of steps.</summary>
    public static readonly Rule TitlesDiffer = new("kit-step-repeated", "Each step needs a title of its own.", RuleKind.Input);

    public static readonly Rule EndsInTime = new("kit-too-long", "The steps together cannot take longer than ten years.", RuleKind.Input);
}
