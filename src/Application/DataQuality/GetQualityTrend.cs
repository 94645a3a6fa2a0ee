using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.DataQuality;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.DataQuality;

/// <summary>Returns what the checks of past days counted.</summary>
/// <param name="From">First day; 90 days before the last when null.</param>
/// <param name="To">Last day; today when null.</param>
/// <param name="ProvinceCode">A province; the nation when null.</param>
/// <param name="Source">A list; all when null.</param>
public sealed record GetQualityTrend(DateOnly? From, DateOnly? To, string? ProvinceCode, InnovationSource? Source) : IRequest<QualityTrend>;

/// <summary>How the data quality has changed. A day without a check has no point.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Points">The days on which there was a check, oldest first.</param>
public sealed record QualityTrend(DateOnly From, DateOnly To, IReadOnlyList<QualityTrendPoint> Points);

/// <summary>The counts of a day.</summary>
/// <param name="Day">The day (WIB).</param>
/// <param name="Total">Number of published records.</param>
/// <param name="Checked">Number of records that had been checked.</param>
/// <param name="WithFindings">Number of records in which at least one rule had found something.</param>
/// <param name="Rules">Counts of the rules that had found something.</param>
public sealed record QualityTrendPoint(DateOnly Day, int Total, int Checked, int WithFindings, IReadOnlyList<QualityRuleCount> Rules);

/// <summary>How often a rule had found something.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Records">Number of records.</param>
public sealed record QualityRuleCount(QualityRule Rule, int Records);

internal sealed class GetQualityTrendHandler(IAppDb db, TimeProvider clock) : IRequestHandler<GetQualityTrend, QualityTrend>
{
    private const int UsualDays = 90;

    /// <summary>A longer range keeps its end; the answer says from when it is.</summary>
    private const int MaxDays = 366;

    public async Task<QualityTrend> Handle(GetQualityTrend request, CancellationToken ct)
    {
        var to = request.To ?? Wib.DayOf(clock.GetUtcNow());
        var from = request.From ?? to.AddDays(-UsualDays);
        if (to.DayNumber - from.DayNumber >= MaxDays)
            from = to.AddDays(1 - MaxDays);
        var (province, source) = (request.ProvinceCode ?? QualityDay.All, request.Source is { } list ? Code.Of(list) : QualityDay.All);
        var rows = await db
            .QualityDays.AsNoTracking()
            .Where(d => d.Day >= from && d.Day <= to && d.ProvinceCode == province && d.Source == source)
            .OrderBy(d => d.Day)
            .ThenBy(d => d.Rule)
            .ToListAsync(ct);
        return new(
            from,
            to,
            [
                .. rows.Where(row => row.Rule == QualityDay.All)
                    .Select(row => new QualityTrendPoint(row.Day, row.Records, row.Checked, row.WithFindings, RulesOf(rows, row.Day))),
            ]
        );
    }

    /// <summary>A rule of a later version of the program, whose code this one does not know, is left out.</summary>
    private static List<QualityRuleCount> RulesOf(IEnumerable<QualityDay> rows, DateOnly day) =>
        [
            .. rows.Where(row => row.Day == day && Code.TryParse<QualityRule>(row.Rule, out _))
                .Select(row => new QualityRuleCount(Code.Parse<QualityRule>(row.Rule), row.WithFindings)),
        ];
}
