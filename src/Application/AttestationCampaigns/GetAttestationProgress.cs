using JippApi.Application.Attestations;
using JippApi.Application.Common;
using JippApi.Domain.AttestationCampaigns;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.AttestationCampaigns;

/// <summary>How the progress of a campaign is divided.</summary>
public enum ProgressGrouping
{
    Province,

    /// <summary>The list in which the innovation stands.</summary>
    Source,

    /// <summary>The ministry that keeps the list.</summary>
    Ministry,
}

/// <summary>Counts the innovations of a campaign by status of the question, and by answer.</summary>
public sealed record GetAttestationProgress(Guid Id, ProgressGrouping By) : IRequest<AttestationProgress>;

/// <summary>Progress of a campaign.</summary>
/// <param name="Counts">All innovations asked about.</param>
/// <param name="Answers">The answers given; their numbers add up to those answered.</param>
/// <param name="Groups">The same for each group. An innovation that stands in two lists counts in both; one that stands
/// in none, or has no province, counts in the group without a key.</param>
public sealed record AttestationProgress(AttestationCounts Counts, IReadOnlyList<AnswerCount> Answers, IReadOnlyList<ProgressGroup> Groups);

/// <summary>Number of innovations with an answer.</summary>
/// <param name="Existence">The answer.</param>
/// <param name="Count">The number.</param>
public sealed record AnswerCount(Existence Existence, int Count);

/// <summary>Progress of a campaign in a province, list or ministry.</summary>
/// <param name="Key">Code of the province, list or ministry; absent for innovations of none.</param>
/// <param name="Name">Name of the province; absent when grouped otherwise.</param>
/// <param name="Counts">The innovations asked about.</param>
/// <param name="Answers">The answers given.</param>
public sealed record ProgressGroup(string? Key, string? Name, AttestationCounts Counts, IReadOnlyList<AnswerCount> Answers);

internal sealed class GetAttestationProgressHandler(IAppDb db) : IRequestHandler<GetAttestationProgress, AttestationProgress>
{
    public async Task<AttestationProgress> Handle(GetAttestationProgress request, CancellationToken ct)
    {
        var id = (await AttestationCampaignLookup.ReadAsync(db, request.Id, ct)).Id;
        var rows = await db
            .AttestationEntries.Where(e => e.CampaignId == id)
            .GroupBy(e => new
            {
                e.ProvinceCode,
                e.SourceList,
                e.Status,
                e.Answer,
            })
            .Select(same => new Counted(same.Key.ProvinceCode, same.Key.SourceList, same.Key.Status, same.Key.Answer, same.Count()))
            .ToListAsync(ct);
        var names = request.By == ProgressGrouping.Province ? await NamesAsync(rows, ct) : [];
        var groups = rows.SelectMany(row => KeysOf(row, request.By).Select(key => (Key: key, Row: row)))
            .GroupBy(pair => pair.Key, pair => pair.Row)
            .OrderBy(group => group.Key is null)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new ProgressGroup(
                group.Key,
                group.Key is { } key ? names.GetValueOrDefault(key) : null,
                CountsOf(group),
                AnswersOf(group)
            ));
        return new(CountsOf(rows), AnswersOf(rows), [.. groups]);
    }

    private async Task<Dictionary<string, string>> NamesAsync(IEnumerable<Counted> rows, CancellationToken ct)
    {
        List<string> codes = [.. rows.Select(row => row.ProvinceCode).OfType<string>().Distinct()];
        return await db.Regions.Where(r => codes.Contains(r.Code)).ToDictionaryAsync(r => r.Code, r => r.Name, ct);
    }

    private static List<string?> KeysOf(Counted row, ProgressGrouping by)
    {
        if (by == ProgressGrouping.Province)
            return [row.ProvinceCode];
        var sources = AttestationEntry.SourcesOf(row.SourceList);
        List<string?> keys =
            by == ProgressGrouping.Source
                ? [.. sources.Select(Code.Of)]
                : [.. sources.Select(Ministries.Of).OfType<Ministry>().Distinct().Select(Code.Of)];
        return keys.Count == 0 ? [null] : keys;
    }

    private static AttestationCounts CountsOf(IEnumerable<Counted> rows) =>
        AttestationCounts.Of(rows.Select(row => (row.Status, row.Count)));

    private static IReadOnlyList<AnswerCount> AnswersOf(IEnumerable<Counted> rows) =>
        [
            .. rows.Where(row => row.Answer is not null)
                .GroupBy(row => row.Answer!.Value)
                .OrderBy(same => same.Key)
                .Select(same => new AnswerCount(same.Key, same.Sum(row => row.Count))),
        ];

    private sealed record Counted(string? ProvinceCode, string SourceList, AttestationEntryStatus Status, Existence? Answer, int Count);
}
