using JippApi.Domain.Common;

namespace JippApi.Domain.ColumnMappings;

public static class ColumnMappingRules
{
    public static readonly Rule TitleStated = new(
        "column-mapping-without-title",
        "One column must state the title of the innovation.",
        RuleKind.Input
    );

    public static readonly Rule StatedOnce = new(
        "column-mapping-member-repeated",
        "Only one column can state this member; leave the others aside.",
        RuleKind.Input
    );
}
