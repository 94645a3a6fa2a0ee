using JippApi.Application.Common;
using JippApi.Application.ReferenceData;
using JippApi.Domain.DataQuality;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.DataQuality;

/// <summary>Counts the published records by what the rules of data quality say about them.</summary>
public sealed record GetDataQuality(QualityGrouping By, QualitySelection Selection) : IRequest<DataQualityReport>;

/// <summary>
/// The data quality of the directory. In it and in each group, <c>withFindings</c>, <c>notEvaluated</c>,
/// <c>withoutFindings</c> and <c>unchecked</c> add up to <c>total</c>.
/// </summary>
public sealed record DataQualityReport
{
    /// <summary>The grouping of the counts.</summary>
    public required QualityGrouping By { get; init; }

    /// <summary>Number of published records; the same as in the directory.</summary>
    public required int Total { get; init; }

    /// <summary>Number of records in which at least one rule has found something.</summary>
    public required int WithFindings { get; init; }

    /// <summary>Number of records without a finding to which some rule could not be applied.</summary>
    public required int NotEvaluated { get; init; }

    /// <summary>Number of records that all rules have passed.</summary>
    public required int WithoutFindings { get; init; }

    /// <summary>Number of records that have not been checked yet.</summary>
    public required int Unchecked { get; init; }

    /// <summary>
    /// Counts of each group: by province each record is in one group, by source in one for each list that states it, and
    /// by rule in all of them.
    /// </summary>
    public required IReadOnlyList<DataQualityGroup> Groups { get; init; }
}

/// <summary>The data quality of a group of records.</summary>
public sealed record DataQualityGroup
{
    /// <summary>Code of the rule, source or province; absent for the records that state none.</summary>
    public string? Key { get; init; }

    /// <summary>Name in Indonesian; absent for the records that state none.</summary>
    public string? LabelId { get; init; }

    /// <summary>Name in English; absent for the records that state none.</summary>
    public string? LabelEn { get; init; }

    /// <summary>Number of published records.</summary>
    public required int Total { get; init; }

    /// <summary>Number of records in which at least one rule, or this one, has found something.</summary>
    public required int WithFindings { get; init; }

    /// <summary>Number of records without a finding to which some rule, or this one, could not be applied.</summary>
    public required int NotEvaluated { get; init; }

    /// <summary>Number of records that all rules, or this one, have passed.</summary>
    public required int WithoutFindings { get; init; }

    /// <summary>Number of records that have not been checked yet.</summary>
    public required int Unchecked { get; init; }

    internal static DataQualityGroup Of(string? key, string? labelId, string? labelEn, QualityCounts counts) =>
        new()
        {
            Key = key,
            LabelId = labelId,
            LabelEn = labelEn,
            Total = counts.Records,
            WithFindings = counts.WithFindings,
            NotEvaluated = counts.NotEvaluated,
            WithoutFindings = counts.WithoutFindings,
            Unchecked = counts.Unchecked,
        };
}

internal sealed class GetDataQualityHandler(IAppDb db) : IRequestHandler<GetDataQuality, DataQualityReport>
{
    private readonly QualityCounting counting = new(db);

    public async Task<DataQualityReport> Handle(GetDataQuality request, CancellationToken ct)
    {
        var entries = request.Selection.In(db, db.Directory.AsNoTracking());
        var all = await counting.OfAllAsync(entries, ct);
        return new()
        {
            By = request.By,
            Total = all.Records,
            WithFindings = all.WithFindings,
            NotEvaluated = all.NotEvaluated,
            WithoutFindings = all.WithoutFindings,
            Unchecked = all.Unchecked,
            Groups = request.By switch
            {
                QualityGrouping.Rule => OfRules(await counting.ByRuleAsync(entries, all, ct)),
                QualityGrouping.Source => OfSources(await counting.ByAsync(request.By, entries, ct)),
                _ => await OfProvincesAsync(await counting.ByAsync(request.By, entries, ct), ct),
            },
        };
    }

    private static List<DataQualityGroup> OfRules(IReadOnlyDictionary<QualityRule, QualityCounts> counts) =>
        [
            .. QualityRuleBook.All.Select(entry =>
                DataQualityGroup.Of(Code.Of(entry.Rule), entry.LabelId, entry.LabelEn, counts[entry.Rule])
            ),
        ];

    private static List<DataQualityGroup> OfSources(IReadOnlyDictionary<string, QualityCounts> counts) =>
        Ordered(counts, key => ReferenceSets.Find("sources", key) is { } source ? (source.LabelId, source.LabelEn) : (key, key));

    private async Task<List<DataQualityGroup>> OfProvincesAsync(IReadOnlyDictionary<string, QualityCounts> counts, CancellationToken ct)
    {
        List<string> codes = [.. counts.Keys];
        var names = await db.Regions.AsNoTracking().Where(r => codes.Contains(r.Code)).ToDictionaryAsync(r => r.Code, r => r.Name, ct);
        return Ordered(
            counts,
            key =>
            {
                var name = names.GetValueOrDefault(key, key);
                return (name, name);
            }
        );
    }

    /// <summary>Returns the groups by their codes, and last the one without.</summary>
    private static List<DataQualityGroup> Ordered(
        IReadOnlyDictionary<string, QualityCounts> counts,
        Func<string, (string Id, string En)> label
    ) =>
        [
            .. counts
                .OrderBy(group => group.Key == QualityCounting.None)
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group =>
                {
                    if (group.Key == QualityCounting.None)
                        return DataQualityGroup.Of(null, null, null, group.Value);
                    var (id, en) = label(group.Key);
                    return DataQualityGroup.Of(group.Key, id, en, group.Value);
                }),
        ];
}
