using System.Globalization;
using JippApi.Application.Common;
using JippApi.Application.ReferenceData;
using JippApi.Domain.Commitments;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Commitments;

/// <summary>
/// The day by which a regional head and council must agree on the budget of a year (<i>persetujuan bersama Raperda
/// APBD</i>): one month before the year begins (Law 23/2014, article 312). Kept as reference data, so that a year with
/// another day can be corrected. A hub may decide on another day for its province.
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

    /// <summary>Returns the days that hubs had decided on before a moment, by province and budget year.</summary>
    public static async Task<Func<string, int, DateOnly?>> DecidedBeforeAsync(
        IAppDb db,
        IQueryable<CommitmentSheet> sheets,
        DateTimeOffset before,
        CancellationToken ct
    )
    {
        var decisions = await db
            .BudgetDeadlines.Where(d => d.DecidedAt < before && sheets.Any(s => s.RegionCode == d.RegionCode))
            .OrderBy(d => d.DecidedAt)
            .ThenBy(d => d.Id)
            .Select(d => new
            {
                d.RegionCode,
                d.BudgetYear,
                d.Day,
            })
            .ToListAsync(ct);
        var last = decisions.GroupBy(d => (d.RegionCode, d.BudgetYear)).ToDictionary(same => same.Key, same => same.Last().Day);
        return (province, year) => last.TryGetValue((province, year), out var day) ? day : BudgetDeadlines.Of(year);
    }
}
