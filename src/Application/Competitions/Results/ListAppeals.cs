using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Editions;
using JippApi.Domain.Competitions.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Results;

/// <summary>
/// Lists the appeals of an edition, newest first: all for those who decide, otherwise the caller's own.
/// </summary>
/// <param name="CompetitionId">The edition.</param>
/// <param name="Stage">Those of this stage; null for all.</param>
/// <param name="Statuses">Those with these statuses; empty for all.</param>
/// <param name="Limit">Page size.</param>
/// <param name="Cursor">Position.</param>
public sealed record ListAppeals(Guid CompetitionId, string? Stage, IReadOnlyList<AppealStatus> Statuses, int Limit, string? Cursor)
    : IRequest<Listing<AppealItem>>;

/// <summary>Returns an appeal of the caller, or one on which they can decide.</summary>
public sealed record GetAppeal(Guid Id) : IRequest<AppealItem>;

internal sealed class ListAppealsHandler(IAppDb db, ICurrentUser user, IServerKeys keys) : IRequestHandler<ListAppeals, Listing<AppealItem>>
{
    public async Task<Listing<AppealItem>> Handle(ListAppeals request, CancellationToken ct)
    {
        var competition = await CompetitionDuties.ReadAsync(db, user, request.CompetitionId, ct);
        var (id, me) = (competition.Id, user.Id);
        var appeals = db.CompetitionAppeals.AsNoTracking().Where(a => a.CompetitionId == id);
        if (!await ResultAccess.SeesAllAsync(db, user, competition, ct))
            appeals = appeals.Where(a => a.FiledBy == me);
        if (request.Stage is { } stage)
            appeals = appeals.Where(a => a.Stage == stage);
        if (request.Statuses is { Count: > 0 } statuses)
            appeals = appeals.Where(a => statuses.Contains(a.Status));
        return await new KeysetPage<TimeKey>(
            request.Limit,
            request.Cursor,
            $"competition-appeals\n{request.CompetitionId}\n{request.Stage}\n{string.Join(',', request.Statuses)}\n{user.Id}",
            keys.Cursors
        ).ReadAsync(
            (from, backwards) =>
                appeals
                    .NewestFrom(from, backwards, a => a.FiledAt, a => a.Id)
                    .Select(a => new AppealRow(
                        a,
                        db.CompetitionEntries.Where(e => e.Id == a.EntryId).Select(e => e.Number).FirstOrDefault(),
                        db.CompetitionEntries.Where(e => e.Id == a.EntryId).Select(e => e.Title).FirstOrDefault() ?? ""
                    )),
            AppealItem.Of,
            row => new TimeKey(row.Appeal.FiledAt, row.Appeal.Id.Value),
            ct
        );
    }
}

internal sealed class GetAppealHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetAppeal, AppealItem>
{
    public async Task<AppealItem> Handle(GetAppeal request, CancellationToken ct) =>
        await AppealLookup.ItemAsync(db, await AppealLookup.ReadAsync(db, user, request.Id, ct), ct);
}
