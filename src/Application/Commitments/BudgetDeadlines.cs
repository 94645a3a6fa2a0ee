using System.Globalization;
using JippApi.Application.ReferenceData;

namespace JippApi.Application.Commitments;

/// <summary>
/// By when regional heads and councils agree on the budget of a year (<i>persetujuan bersama Raperda APBD</i>): a month
/// before it begins, by article 312 of Law 23/2014. Reference data: a year that has another day is corrected there.
/// </summary>
internal static class BudgetDeadlines
{
    /// <summary>Name of the reference set.</summary>
    public const string Set = "budget-deadlines";

    private static readonly Dictionary<int, DateOnly> Days = ReferenceSets
        .All[Set]
        .ToDictionary(
            item => int.Parse(item.Code, CultureInfo.InvariantCulture),
            item => DateOnly.ParseExact(item.LabelEn, "O", CultureInfo.InvariantCulture)
        );

    /// <summary>The day for a budget year; null when no source states it.</summary>
    public static DateOnly? Of(int budgetYear) => Days.TryGetValue(budgetYear, out var day) ? day : null;
}
