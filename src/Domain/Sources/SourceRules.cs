using JippApi.Domain.Common;

namespace JippApi.Domain.Sources;

public static class SourceRules
{
    public static readonly Rule Listed = new("record-not-listed", "The list no longer has this record.");

    public static readonly Rule InnovationFits = new(
        "record-does-not-fit",
        "With this record the innovation would have more than 50 prizes, remarks or rows of lists.",
        RuleKind.Input
    );

    public static readonly Rule PinnedByOthers = new(
        "pin-of-own-list",
        "You cannot pin what a list states that you keep.",
        RuleKind.Permission
    );
}
