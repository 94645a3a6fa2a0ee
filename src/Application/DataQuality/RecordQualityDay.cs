using FluentValidation;
using JippApi.Application.Common;
using JippApi.Application.Innovations.Directory;
using JippApi.Domain.Common;
using JippApi.Domain.DataQuality;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.DataQuality;

/// <summary>Keeps the counts of today for the trend: of the nation, of each province and of each source.</summary>
public sealed record RecordQualityDay : IRequest;

/// <summary>The worker sends it, so there is nothing to validate.</summary>
internal sealed class RecordQualityDayValidator : AbstractValidator<RecordQualityDay>;

internal sealed class RecordQualityDayHandler(IAppDb db, TimeProvider clock) : IRequestHandler<RecordQualityDay>
{
    private readonly QualityCounting counting = new(db);

    public async Task<Unit> Handle(RecordQualityDay command, CancellationToken ct)
    {
        var today = Wib.DayOf(clock.GetUtcNow());
        var entries = db.Directory.AsNoTracking();
        var all = await counting.OfAllAsync(entries, ct);
        var (provinces, sources) = (
            await counting.ByAsync(QualityGrouping.Province, entries, ct),
            await counting.ByAsync(QualityGrouping.Source, entries, ct)
        );
        List<Line> lines =
        [
            new(QualityDay.All, QualityDay.All, QualityDay.All, all, all.WithFindings),
            .. Stated(provinces).Select(group => OfProvince(group.Key, QualityDay.All, group.Value, group.Value.WithFindings)),
            .. Stated(sources).Select(group => OfSource(group.Key, QualityDay.All, group.Value, group.Value.WithFindings)),
            .. (await counting.ByRuleAsync(entries, all, ct))
                .Where(rule => rule.Value.WithFindings > 0)
                .Select(rule => new Line(QualityDay.All, QualityDay.All, Code.Of(rule.Key), all, rule.Value.WithFindings)),
            .. (await InProvincesAsync(ct)).Select(row =>
                OfProvince(row.Group, Code.Of(row.Rule), provinces.GetValueOrDefault(row.Group), row.Count)
            ),
            .. (await InSourcesAsync(ct)).Select(row =>
                OfSource(row.Group, Code.Of(row.Rule), sources.GetValueOrDefault(row.Group), row.Count)
            ),
        ];
        await WriteAsync(today, lines, ct);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }

    private static Line OfProvince(string code, string rule, QualityCounts counts, int found) =>
        new(code, QualityDay.All, rule, counts, found);

    private static Line OfSource(string code, string rule, QualityCounts counts, int found) =>
        new(QualityDay.All, code, rule, counts, found);

    private static IEnumerable<KeyValuePair<string, QualityCounts>> Stated(IReadOnlyDictionary<string, QualityCounts> groups) =>
        groups.Where(group => group.Key != QualityCounting.None);

    private async Task<IReadOnlyList<Cell>> InProvincesAsync(CancellationToken ct) =>
        await db
            .QualityFindings.Where(f => f.Outcome == QualityOutcome.Found)
            .Join(db.Directory, f => f.EntryNumber, e => e.Number, (f, e) => new { e.ProvinceCode, f.Rule })
            .Where(row => row.ProvinceCode != null)
            .GroupBy(row => new { row.ProvinceCode, row.Rule })
            .Select(same => new Cell(same.Key.ProvinceCode!, same.Key.Rule, same.Count()))
            .ToListAsync(ct);

    private async Task<IReadOnlyList<Cell>> InSourcesAsync(CancellationToken ct) =>
        await db
            .QualityFindings.Where(f => f.Outcome == QualityOutcome.Found)
            .Join(
                db.DirectoryTerms.Where(t => t.Kind == TermKinds.Source),
                f => f.EntryNumber,
                t => t.EntryNumber,
                (f, t) => new { Source = t.Value, f.Rule }
            )
            .GroupBy(row => new { row.Source, row.Rule })
            .Select(same => new Cell(same.Key.Source, same.Key.Rule, same.Count()))
            .ToListAsync(ct);

    /// <summary>Writes over what an earlier check of the day has counted.</summary>
    private async Task WriteAsync(DateOnly today, List<Line> lines, CancellationToken ct)
    {
        var before = await db.QualityDays.Where(d => d.Day == today).ToDictionaryAsync(d => (d.ProvinceCode, d.Source, d.Rule), ct);
        foreach (var line in lines)
        {
            if (!before.Remove((line.Province, line.Source, line.Rule), out var day))
                day = db
                    .QualityDays.Add(
                        new()
                        {
                            Day = today,
                            ProvinceCode = line.Province,
                            Source = line.Source,
                            Rule = line.Rule,
                        }
                    )
                    .Entity;
            (day.Records, day.Checked, day.WithFindings) = (line.Counts.Records, line.Counts.Checked, line.Found);
        }

        db.QualityDays.RemoveRange(before.Values);
    }

    private sealed record Cell(string Group, QualityRule Rule, int Count);

    private sealed record Line(string Province, string Source, string Rule, QualityCounts Counts, int Found);
}
