using JippApi.Domain.Common;

namespace JippApi.Domain.Regions;

public static class RegionRules
{
    public static readonly Rule CodeFitsKind = new(
        "region-code-invalid",
        "A province has a two-digit code, a regency a code such as 13.01 and a city one such as 13.71.",
        RuleKind.Input
    );
}
