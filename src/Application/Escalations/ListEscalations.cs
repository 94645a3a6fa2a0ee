using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Escalations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Escalations;

/// <summary>Filters for listing escalations. Null and empty values are ignored.</summary>
/// <param name="Statuses">Any of these statuses.</param>
/// <param name="Levels">Any of these as the highest level reached.</param>
/// <param name="RegionPrefix">Prefix of the region code of the adopter.</param>
/// <param name="PlanId">The replication plan.</param>
/// <param name="ItemId">The action item.</param>
/// <param name="AdopterId">The adopter.</param>
/// <param name="DueBefore">Items due before this day.</param>
/// <param name="NotifiedOn">Escalations of which the caller was notified in the digest of this day.</param>
public sealed record EscalationFilter(
    IReadOnlyList<EscalationStatus> Statuses,
    IReadOnlyList<EscalationLevel> Levels,
    string? RegionPrefix,
    Guid? PlanId,
    Guid? ItemId,
    Guid? AdopterId,
    DateOnly? DueBefore,
    DateOnly? NotifiedOn
)
{
    /// <summary>Binds a cursor to the filters.</summary>
    public string Key =>
        $"{string.Join(',', Statuses)}\n{string.Join(',', Levels)}\n{RegionPrefix}\n{PlanId}\n{ItemId}\n{AdopterId}\n{DueBefore:O}\n{NotifiedOn:O}";
}

/// <summary>Lists the escalations visible to the caller, most recent first.</summary>
public sealed record ListEscalations(EscalationFilter Filter, int Limit, string? Cursor) : IRequest<Listing<EscalationDocument>>;

/// <summary>Returns an escalation.</summary>
public sealed record GetEscalation(Guid Id) : IRequest<EscalationDocument>;

internal sealed class ListEscalationsHandler(IAppDb db, ICurrentUser user, IServerKeys keys, TimeProvider clock)
    : IRequestHandler<ListEscalations, Listing<EscalationDocument>>
{
    public async Task<Listing<EscalationDocument>> Handle(ListEscalations request, CancellationToken ct)
    {
        var (filter, now) = (request.Filter, clock.GetUtcNow());
        var rows = Filtered(db.Escalations.AsNoTracking().VisibleTo(user, db), filter);
        var page = await new KeysetPage<TimeKey>(
            request.Limit,
            request.Cursor,
            $"escalations\n{filter.Key}\n{user.Id.Value}",
            keys.Cursors
        ).ReadAsync(
            (after, backwards) => rows.NewestFrom(after, backwards, e => e.OpenedAt, e => e.Id).Rows(db),
            row => row,
            row => new TimeKey(row.Escalation.OpenedAt, row.Escalation.Id.Value),
            ct
        );
        var told = (await EscalationLookup.NotifiedLevelsAsync(db, [.. page.Items.Select(row => row.Escalation.Id)], ct)).ToLookup(level =>
            level.EscalationId
        );
        return new([.. page.Items.Select(row => EscalationDocument.Of(row, told[row.Escalation.Id], now))], page.Page);
    }

    private IQueryable<Escalation> Filtered(IQueryable<Escalation> rows, EscalationFilter filter)
    {
        if (filter.Statuses is { Count: > 0 } states)
            rows = rows.Where(e => states.Contains(e.Status));
        if (filter.Levels is { Count: > 0 } levels)
            rows = rows.Where(e => levels.Contains(e.Level));
        if (filter.RegionPrefix is { } region)
            rows = rows.Where(e => e.RegionCode!.StartsWith(region));
        if (filter.PlanId is { } plan)
            rows = rows.Where(e => e.PlanId == new ReplicationPlanId(plan));
        if (filter.ItemId is { } item)
            rows = rows.Where(e => e.ItemId == new ActionItemId(item));
        if (filter.AdopterId is { } adopter)
            rows = rows.Where(e => e.AdopterId == new InstitutionId(adopter));
        if (filter.DueBefore is { } before)
            rows = rows.Where(e => e.DueOn < before);
        var self = user.RequireOwnAccount();
        return filter.NotifiedOn is { } day
            ? rows.Where(e => db.EscalationNotifications.Any(t => t.EscalationId == e.Id && t.AccountId == self && t.NotifiedOn == day))
            : rows;
    }
}

internal sealed class GetEscalationHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<GetEscalation, EscalationDocument>
{
    public Task<EscalationDocument> Handle(GetEscalation request, CancellationToken ct) =>
        EscalationLookup.EscalationAsync(db, user, new(request.Id), clock.GetUtcNow(), ct);
}
