namespace JippApi.Domain.Common;

/// <summary>Rules about the quarter that is asked about.</summary>
public static class PeriodRules
{
    public static readonly Rule Begun = new(
        "period-not-begun",
        "The quarter has not begun, so nothing can be said about it.",
        RuleKind.Input
    );
}
