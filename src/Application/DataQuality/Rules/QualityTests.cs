using JippApi.Domain.DataQuality;

namespace JippApi.Application.DataQuality;

/// <summary>How each rule is tested; everything else about the rules is data (<see cref="QualityRuleBook"/>).</summary>
internal static class QualityTests
{
    public static IReadOnlyDictionary<QualityRule, Func<QualityFacts, QualitySign?>> All { get; } =
        new Dictionary<QualityRule, Func<QualityFacts, QualitySign?>>
        {
            [QualityRule.TestRecord] = TestRecords.Find,
            [QualityRule.NoOwner] = PlaceRules.NoOwner,
            [QualityRule.NoRegion] = PlaceRules.NoRegion,
            [QualityRule.OwnerElsewhere] = PlaceRules.OwnerElsewhere,
            [QualityRule.SelfReplication] = PlaceRules.SelfReplication,
            [QualityRule.CertainDuplicate] = PlaceRules.CertainDuplicate,
            [QualityRule.YearAhead] = YearRules.Ahead,
            [QualityRule.YearTooEarly] = YearRules.TooEarly,
            [QualityRule.YearAfterAward] = YearRules.AfterAward,
            [QualityRule.AwardYearAhead] = YearRules.AwardAhead,
            [QualityRule.AwardWithoutEdition] = YearRules.WithoutEdition,
            [QualityRule.AllCapitals] = TextRules.AllCapitals,
            [QualityRule.NameAsTitle] = TextRules.NameAsTitle,
            [QualityRule.ThinSummary] = TextRules.ThinSummary,
            [QualityRule.SummaryRepeatsTitle] = TextRules.SummaryRepeatsTitle,
            [QualityRule.RepeatedSections] = TextRules.RepeatedSections,
            [QualityRule.PlaceholderText] = TextRules.Placeholder,
            [QualityRule.MarkupLeft] = TraceRules.MarkupLeft,
            [QualityRule.GarbledText] = TraceRules.GarbledText,
            [QualityRule.DeadReference] = DeadReferences.Find,
            [QualityRule.IdentityNumber] = TraceRules.IdentityNumber,
            [QualityRule.MobileNumber] = TraceRules.MobileNumber,
        };
}
