using JippApi.Domain.Common;

namespace JippApi.Domain.Regions;

/// <summary>The rules of regions.</summary>
public static class RegionRules
{
    /// <summary>A province has a code of two digits, a regency or city one of the form 13.71.</summary>
    public static readonly Rule CodeFitsKind = new(
        "region-code-invalid",
        "A province has a code of two digits, a regency or city one of the form 13.71.",
        RuleKind.Input
    );
}
