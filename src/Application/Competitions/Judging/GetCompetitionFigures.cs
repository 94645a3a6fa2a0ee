using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Editions;
using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Judging;
using JippApi.Domain.Regions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Judging;

/// <summary>Counts the entries and evaluations of an edition, for those who run it.</summary>
public sealed record GetCompetitionFigures(Guid CompetitionId) : IRequest<CompetitionFigures>;

internal sealed class GetCompetitionFiguresHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<GetCompetitionFigures, CompetitionFigures>
{
    public async Task<CompetitionFigures> Handle(GetCompetitionFigures request, CancellationToken ct)
    {
        var competition = await CompetitionDuties.ReadAsync(db, user, request.CompetitionId, ct);
        if (!await EvaluationAccess.RunsAsync(db, user, competition, ct))
            throw new ForbiddenException(Permissions.OrganiseCompetitions);
        var (id, rules) = (competition.Id, competition.Rules);
        var counted = await db
            .CompetitionEntries.Where(e => e.CompetitionId == id)
            .GroupBy(e => new
            {
                e.Status,
                e.Stage,
                e.Group,
                e.Cluster,
                e.RegionCode,
            })
            .Select(same => new Counted(
                same.Key.Status,
                same.Key.Stage,
                same.Key.Group,
                same.Key.Cluster,
                same.Key.RegionCode,
                same.Count()
            ))
            .ToListAsync(ct);
        return new()
        {
            Total = counted.Sum(row => row.Count),
            ByStatus =
            [
                .. counted
                    .GroupBy(row => row.Status)
                    .OrderBy(same => same.Key)
                    .Select(same => new EntryStatusCount(same.Key, same.Sum(row => row.Count))),
            ],
            ByStage = Counts(counted, row => row.Stage, [.. rules.Stages.Select(stage => (stage.Code, stage.Name))]),
            ByGroup = Counts(counted, row => row.Group, [.. rules.Groups.Select(group => (group.Code, group.Name))]),
            ByCluster = Counts(counted, row => row.Cluster, [.. rules.Clusters.Select(cluster => (cluster.Code, cluster.Name))]),
            ByProvince = Counts(counted, ProvinceOf, await ProvincesAsync(counted, ct)),
            Evaluators = await EvaluatorsAsync(id, ct),
            Lacking = await LackingAsync(competition, ct),
        };
    }

    private static string? ProvinceOf(Counted row) => row.RegionCode is { } region ? RegionCode.ProvinceOf(region) : null;

    private async Task<IReadOnlyList<(string Code, string Name)>> ProvincesAsync(IEnumerable<Counted> counted, CancellationToken ct)
    {
        List<string> codes = [.. counted.Select(ProvinceOf).OfType<string>().Distinct()];
        var names = await db.Regions.Where(r => codes.Contains(r.Code)).Select(r => new { r.Code, r.Name }).ToListAsync(ct);
        return [.. names.OrderBy(region => region.Code, StringComparer.Ordinal).Select(region => (region.Code, region.Name))];
    }

    /// <summary>Counts entries by a code, in the order of the names; entries of none come last.</summary>
    private static IReadOnlyList<EntryCount> Counts(
        IReadOnlyList<Counted> counted,
        Func<Counted, string?> codeOf,
        IReadOnlyList<(string Code, string Name)> names
    )
    {
        var places = names.Index().ToDictionary(name => name.Item.Code, name => (name.Index, name.Item.Name), StringComparer.Ordinal);
        return
        [
            .. counted
                .GroupBy(codeOf)
                .OrderBy(same => same.Key is { } code && places.TryGetValue(code, out var place) ? place.Index : int.MaxValue)
                .ThenBy(same => same.Key, StringComparer.Ordinal)
                .Select(same => new EntryCount(
                    same.Key,
                    same.Key is { } code && places.TryGetValue(code, out var place) ? place.Name : null,
                    same.Sum(row => row.Count)
                )),
        ];
    }

    private async Task<IReadOnlyList<EvaluatorLoad>> EvaluatorsAsync(CompetitionId id, CancellationToken ct)
    {
        var today = Wib.DayOf(clock.GetUtcNow());
        var rows = await db
            .Evaluations.Where(v => v.CompetitionId == id)
            .GroupBy(v => new { v.Stage, v.EvaluatorId })
            .Select(own => new
            {
                own.Key.Stage,
                own.Key.EvaluatorId,
                Open = own.Count(v => v.Status == EvaluationStatus.Assigned || v.Status == EvaluationStatus.Drafted),
                Submitted = own.Count(v => v.Status == EvaluationStatus.Submitted),
                Overdue = own.Count(v =>
                    (v.Status == EvaluationStatus.Assigned || v.Status == EvaluationStatus.Drafted) && v.DueOn < today
                ),
                Recused = own.Count(v => v.Status == EvaluationStatus.Recused),
            })
            .ToListAsync(ct);
        List<Guid> ids = [.. rows.Select(row => row.EvaluatorId.Value).Distinct()];
        var names = await db.Accounts.Where(a => ids.Contains(a.Id) && a.Name != "").ToDictionaryAsync(a => a.Id, a => a.Name, ct);
        return
        [
            .. rows.OrderBy(row => row.Stage, StringComparer.Ordinal)
                .ThenByDescending(row => row.Open + row.Submitted)
                .ThenBy(row => row.EvaluatorId)
                .Select(row => new EvaluatorLoad(
                    row.Stage,
                    row.EvaluatorId.Value,
                    names.GetValueOrDefault(row.EvaluatorId.Value),
                    row.Open + row.Submitted,
                    row.Submitted,
                    row.Overdue,
                    row.Recused
                )),
        ];
    }

    private async Task<LackingEvaluators> LackingAsync(Competition competition, CancellationToken ct)
    {
        if (competition.Running is not { Kind: StageKind.Scoring } stage)
            return new(null, 0, 0, []);
        var (id, code) = (competition.Id, stage.Code);
        var entries = await db
            .CompetitionEntries.AsNoTracking()
            .Where(e => e.CompetitionId == id && e.Stage == code && !e.IsOut && e.Status == EntryStatus.Submitted)
            .Select(e => new Entered(e.Id, e.Number, e.Title))
            .ToListAsync(ct);
        var found = await db.Evaluations.AsNoTracking().Where(v => v.CompetitionId == id && v.Stage == code).ToListAsync(ct);
        var evaluations = found.ToLookup(v => v.EntryId);
        List<(LackingEntry Entry, int Missing)> lacking = [];
        foreach (var entry in entries.OrderBy(entry => entry.Number))
        {
            List<Evaluation> own = [.. evaluations[entry.Id]];
            var lacksFurther = EvaluatorNeeds.LacksFurther(stage, own);
            var missing = EvaluatorNeeds.Missing(stage, own) + (lacksFurther ? 1 : 0);
            if (missing == 0)
                continue;
            var assigned = own.Count(v => v.IsLive);
            lacking.Add((new(entry.Id.Value, entry.Number, entry.Title, assigned, assigned + missing), missing));
        }

        return new(
            code,
            lacking.Count,
            lacking.Sum(one => one.Missing),
            [.. lacking.Take(LackingEvaluators.MaxNamed).Select(one => one.Entry)]
        );
    }

    private sealed record Counted(EntryStatus Status, string? Stage, string Group, string Cluster, string? RegionCode, int Count);

    private sealed record Entered(CompetitionEntryId Id, int? Number, string Title);
}
