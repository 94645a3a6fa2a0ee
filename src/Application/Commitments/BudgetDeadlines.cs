using System.Globalization;
using JippApi.Application.ReferenceData;

namespace JippApi.Application.Commitments;

/// <summary>
/// The day by which a regional head and council must agree on the budget of a year (<i>persetujuan bersama Raperda
/// APBD</i>): one month before the year begins (Law 23/2014, article 312). Kept as reference data, so that a year with
/// another day can be corrected.
/// </summary>
internal static class BudgetDeadlines
{
    public const string Set = "budget-deadlines";

    private static readonly Dictionary<int, DateOnly> Days = ReferenceSets
        .All[Set]
        .ToDictionary(
            item => int.Parse(item.Code, CultureInfo.InvariantCulture),
            item => DateOnly.ParseExact(item.LabelEn, "O", CultureInfo.InvariantCulture)
        );

    /// <summary>Returns the day for a budget year, or null when no source states it.</summary>
    public static DateOnly? Of(int budgetYear) => Days.TryGetValue(budgetYear, out var day) ? day : null;
}
