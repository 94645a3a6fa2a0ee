using System.Text.Json;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.Places;
using JippApi.Domain.DataQuality;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.DataQuality;

/// <summary>Lists the published records in which rules of data quality have found something.</summary>
/// <param name="Rules">Rules of which at least one has found something; all when empty.</param>
/// <param name="Severities">Severities of at least one finding; all when empty.</param>
/// <param name="Selection">The part of the directory.</param>
/// <param name="Limit">Length of a page.</param>
/// <param name="Cursor">Where the page begins.</param>
public sealed record ListQualityRecords(
    IReadOnlyList<QualityRule> Rules,
    IReadOnlyList<QualitySeverity> Severities,
    QualitySelection Selection,
    int Limit,
    string? Cursor
) : IRequest<Listing<QualityRecord>>;

/// <summary>A published record in which rules of data quality have found something.</summary>
public sealed record QualityRecord
{
    /// <summary>Id of the innovation.</summary>
    public required Guid Id { get; init; }

    /// <summary>Registry number.</summary>
    public string? RegistryNumber { get; init; }

    /// <summary>Full title.</summary>
    public required string Title { get; init; }

    /// <summary>The owner; absent when no source states one.</summary>
    public InstitutionRef? Institution { get; init; }

    /// <summary>Kemendagri code of the region; absent for national innovations.</summary>
    public string? RegionCode { get; init; }

    /// <summary>Sources in which the innovation was found.</summary>
    public required IReadOnlyList<InnovationSource> Sources { get; init; }

    /// <summary>The findings, the most serious first.</summary>
    public required IReadOnlyList<QualityFindingItem> Findings { get; init; }
}

internal sealed class ListQualityRecordsHandler(IAppDb db, IServerKeys keys) : IRequestHandler<ListQualityRecords, Listing<QualityRecord>>
{
    public async Task<Listing<QualityRecord>> Handle(ListQualityRecords request, CancellationToken ct)
    {
        var rows = request.Selection.In(db, db.Directory.AsNoTracking());
        var found = Sought(request);
        rows = rows.Where(e => found.Any(f => f.EntryNumber == e.Number));
        var scope = $"quality-records\n{string.Join(',', request.Rules)}\n{string.Join(',', request.Severities)}\n{request.Selection.Key}";
        var page = await new KeysetPage<long>(request.Limit, request.Cursor, scope, keys.Cursors).ReadAsync(
            (after, backwards) =>
                (
                    backwards
                        ? rows.Where(e => e.Number < after).OrderByDescending(e => e.Number)
                        : rows.Where(e => e.Number > after).OrderBy(e => e.Number)
                ).Select(e => new Row(e.Number, e.Card)),
            row => row,
            row => row.Number,
            ct
        );
        return new(await ItemsAsync(page.Items, ct), page.Page);
    }

    private IQueryable<QualityFinding> Sought(ListQualityRecords request)
    {
        var found = db.QualityFindings.Where(f => f.Outcome == QualityOutcome.Found);
        if (request.Rules is { Count: > 0 } rules)
            found = found.Where(f => rules.Contains(f.Rule));
        if (request.Severities.Count > 0)
        {
            var severe = QualityRuleBook.Of(request.Severities);
            found = found.Where(f => severe.Contains(f.Rule));
        }

        return found;
    }

    private async Task<IReadOnlyList<QualityRecord>> ItemsAsync(IReadOnlyList<Row> rows, CancellationToken ct)
    {
        List<long> numbers = [.. rows.Select(row => row.Number)];
        var findings = await db.QualityFindings.AsNoTracking().Where(f => numbers.Contains(f.EntryNumber)).ToListAsync(ct);
        var ofRecords = findings.ToLookup(finding => finding.EntryNumber);
        return
        [
            .. rows.Select(row =>
            {
                var card = JsonSerializer.Deserialize(row.Card, InnovationJson.Readable.InnovationCard)!;
                return new QualityRecord
                {
                    Id = card.Id,
                    RegistryNumber = card.RegistryNumber,
                    Title = card.Title,
                    Institution = card.Institution,
                    RegionCode = card.Region?.Code,
                    Sources = card.Sources,
                    Findings = QualityReports.Items(ofRecords[row.Number]),
                };
            }),
        ];
    }

    private sealed record Row(long Number, string Card);
}
