using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Competitions.Editions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Editions;

/// <summary>Filters of the list of editions.</summary>
/// <param name="Year">Editions of this year.</param>
/// <param name="Levels">Any of these levels; all when empty.</param>
/// <param name="Statuses">Any of these statuses; all when empty.</param>
/// <param name="Provinces">Any of these provinces; all editions, including national ones, when empty.</param>
public sealed record CompetitionFilter(
    int? Year,
    IReadOnlyList<CompetitionLevel> Levels,
    IReadOnlyList<CompetitionStatus> Statuses,
    IReadOnlyList<string> Provinces
)
{
    internal string Key => $"{Year}\n{string.Join(',', Levels)}\n{string.Join(',', Statuses)}\n{string.Join(',', Provinces)}";
}

/// <summary>Lists the editions that the caller sees, newest first.</summary>
public sealed record ListCompetitions(CompetitionFilter Filter, int Limit, string? Cursor) : IRequest<Listing<CompetitionItem>>;

/// <summary>Returns an edition.</summary>
public sealed record GetCompetition(Guid Id) : IRequest<CompetitionDocument>;

/// <summary>Lists the versions of an edition's rules, newest first.</summary>
public sealed record ListCompetitionVersions(Guid Id) : IRequest<CompetitionVersions>;

/// <summary>The rules of an edition from the time on when it was public.</summary>
/// <param name="Items">The versions, newest first.</param>
public sealed record CompetitionVersions(IReadOnlyList<CompetitionVersionItem> Items);

/// <summary>A version of an edition's rules.</summary>
/// <param name="Number">Number of the rules.</param>
/// <param name="At">Since when they were valid.</param>
/// <param name="Reason">Why they were changed; absent for the first.</param>
/// <param name="Rules">The rules.</param>
public sealed record CompetitionVersionItem(int Number, DateTimeOffset At, string? Reason, EditionRules Rules);

internal sealed class ListCompetitionsHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListCompetitions, Listing<CompetitionItem>>
{
    public Task<Listing<CompetitionItem>> Handle(ListCompetitions request, CancellationToken ct)
    {
        var rows = Filtered(db.Competitions.AsNoTracking().Visible(db, user), request.Filter);
        var scope = $"competitions\n{request.Filter.Key}";
        return new KeysetPage<TimeKey>(request.Limit, request.Cursor, scope, keys.Cursors).ReadAsync(
            (after, backwards) => Items(rows.NewestFrom(after, backwards, c => c.CreatedAt, c => c.Id)),
            item => item,
            item => new TimeKey(item.CreatedAt, item.Id),
            ct
        );
    }

    private static IQueryable<Competition> Filtered(IQueryable<Competition> rows, CompetitionFilter filter)
    {
        if (filter.Year is { } year)
            rows = rows.Where(c => c.Year == year);
        if (filter.Levels is { Count: > 0 } levels)
            rows = rows.Where(c => levels.Contains(c.Level));
        if (filter.Statuses is { Count: > 0 } statuses)
            rows = rows.Where(c => statuses.Contains(c.Status));
        if (filter.Provinces is { Count: > 0 } provinces)
            rows = rows.Where(c => provinces.Contains(c.RegionCode!));
        return rows;
    }

    private static IQueryable<CompetitionItem> Items(IQueryable<Competition> rows) =>
        rows.TagWith("competitions")
            .Select(c => new CompetitionItem
            {
                Id = c.Id.Value,
                Name = c.Name,
                AwardName = c.AwardName,
                Year = c.Year,
                Level = c.Level,
                RegionCode = c.RegionCode,
                OrganiserId = c.OrganiserId == null ? null : c.OrganiserId.Value.Value,
                Source = c.Source,
                Status = c.Status,
                IsTemplate = c.IsTemplate,
                SubmissionsFrom = c.SubmissionsFrom,
                SubmissionsUntil = c.SubmissionsUntil,
                OpenedAt = c.OpenedAt,
                EndedAt = c.EndedAt,
                CreatedAt = c.CreatedAt,
                Version = c.Version,
            });
}

internal sealed class GetCompetitionHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetCompetition, CompetitionDocument>
{
    public async Task<CompetitionDocument> Handle(GetCompetition request, CancellationToken ct) =>
        CompetitionDocument.Of(await CompetitionDuties.ReadAsync(db, user, request.Id, ct));
}

internal sealed class ListCompetitionVersionsHandler(IAppDb db, ICurrentUser user)
    : IRequestHandler<ListCompetitionVersions, CompetitionVersions>
{
    public async Task<CompetitionVersions> Handle(ListCompetitionVersions request, CancellationToken ct)
    {
        var id = (await CompetitionDuties.ReadAsync(db, user, request.Id, ct)).Id;
        var versions = await db
            .CompetitionVersions.AsNoTracking()
            .Where(v => v.CompetitionId == id)
            .OrderByDescending(v => v.Number)
            .ToListAsync(ct);
        return new([.. versions.Select(v => new CompetitionVersionItem(v.Number, v.At, v.Reason, v.Rules))]);
    }
}
