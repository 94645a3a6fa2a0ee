using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Campaigns;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Campaigns;

/// <summary>Returns a campaign of the caller.</summary>
public sealed record GetCampaign(Guid Id) : IRequest<CampaignItem>;

/// <summary>Lists the entries of a campaign in their order.</summary>
public sealed record ListCampaignEntries(Guid Id, IReadOnlyList<CampaignEntryStatus> Statuses, int Limit, string? Cursor)
    : IRequest<Listing<CampaignEntryItem>>;

/// <summary>The same steps for many plans.</summary>
/// <param name="Id">Opaque identifier.</param>
/// <param name="RequestedAt">When it was requested.</param>
/// <param name="Summary">How far it is.</param>
/// <param name="Links">Addresses of related resources.</param>
public sealed record CampaignItem(Guid Id, DateTimeOffset RequestedAt, CampaignSummary Summary, CampaignLinks Links)
{
    internal static CampaignItem Of(Campaign campaign, CampaignSummary summary) =>
        new(
            campaign.Id.Value,
            campaign.RequestedAt,
            summary,
            new(
                $"/api/v1/replication-campaigns/{campaign.Id.Value}",
                $"/api/v1/replication-campaigns/{campaign.Id.Value}/entries",
                $"/api/v1/operations/{campaign.OperationId.Value}"
            )
        );
}

/// <summary>How far a campaign is.</summary>
/// <param name="Entries">Number of plans.</param>
/// <param name="Succeeded">Number of plans for which all steps were taken.</param>
/// <param name="Failed">Number of plans for which a step was refused; nothing has changed for them.</param>
/// <param name="Waiting">Number of plans still to come.</param>
public sealed record CampaignSummary(int Entries, int Succeeded, int Failed, int Waiting);

/// <summary>Addresses related to a campaign.</summary>
/// <param name="Self">The campaign.</param>
/// <param name="Entries">The outcome for each plan.</param>
/// <param name="Operation">The operation, with progress and cancellation.</param>
public sealed record CampaignLinks(string Self, string Entries, string Operation);

/// <summary>The outcome for one plan of a campaign.</summary>
/// <param name="Number">Number of the entry, from 1, in the order of the request.</param>
/// <param name="Status">How far it is.</param>
/// <param name="PlanId">The plan; absent until it is drafted.</param>
/// <param name="Problem">Why a step was refused; absent unless one was.</param>
/// <param name="EndedAt">When the steps were taken or refused; absent until then.</param>
public sealed record CampaignEntryItem(
    int Number,
    CampaignEntryStatus Status,
    Guid? PlanId,
    CampaignProblem? Problem,
    DateTimeOffset? EndedAt
)
{
    internal static CampaignEntryItem Of(CampaignEntry entry) =>
        new(
            entry.Number,
            entry.Status,
            entry.PlanId?.Value,
            entry.Problem is { } code ? new(code, $"/problems/{code.Replace('_', '-').ToLowerInvariant()}", entry.Details) : null,
            entry.EndedAt
        );
}

/// <summary>Why a step was refused: the problem that the single call would have been answered with.</summary>
/// <param name="Code">Code of the problem.</param>
/// <param name="Help">Address of the explanation.</param>
/// <param name="Details">What is missing, or which members are wrong.</param>
public sealed record CampaignProblem(string Code, string Help, IReadOnlyList<string> Details);

internal static class CampaignLookup
{
    /// <summary>Returns a campaign of the caller; those who manage operations see all.</summary>
    public static async Task<Campaign> ReadCampaignAsync(IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var (key, self, all) = (new CampaignId(id), user.Caller!.Account, user.Caller.Has(Permissions.ManageOperations));
        return await db.Campaigns.AsNoTracking().SingleOrDefaultAsync(c => c.Id == key && (all || c.RequestedBy == self), ct)
            ?? throw new NotFoundException(nameof(Campaign));
    }
}

internal sealed class GetCampaignHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetCampaign, CampaignItem>
{
    public async Task<CampaignItem> Handle(GetCampaign request, CancellationToken ct)
    {
        var campaign = await CampaignLookup.ReadCampaignAsync(db, user, request.Id, ct);
        var counts = await db
            .CampaignEntries.Where(e => e.CampaignId == campaign.Id)
            .GroupBy(e => e.Status)
            .Select(same => new { same.Key, Count = same.Count() })
            .ToDictionaryAsync(same => same.Key, same => same.Count, ct);
        return CampaignItem.Of(
            campaign,
            new(
                counts.Values.Sum(),
                counts.GetValueOrDefault(CampaignEntryStatus.Succeeded),
                counts.GetValueOrDefault(CampaignEntryStatus.Failed),
                counts.GetValueOrDefault(CampaignEntryStatus.Waiting)
            )
        );
    }
}

internal sealed class ListCampaignEntriesHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListCampaignEntries, Listing<CampaignEntryItem>>
{
    public async Task<Listing<CampaignEntryItem>> Handle(ListCampaignEntries request, CancellationToken ct)
    {
        var campaign = (await CampaignLookup.ReadCampaignAsync(db, user, request.Id, ct)).Id;
        var entries = db.CampaignEntries.AsNoTracking().Where(e => e.CampaignId == campaign);
        if (request.Statuses is { Count: > 0 } statuses)
            entries = entries.Where(e => statuses.Contains(e.Status));
        return await new KeysetPage<int>(
            request.Limit,
            request.Cursor,
            $"campaign-entries\n{request.Id}\n{string.Join(',', request.Statuses)}",
            keys.Cursors
        ).ReadAsync(
            (after, backwards) =>
                backwards
                    ? entries.Where(e => e.Number < after).OrderByDescending(e => e.Number)
                    : entries.Where(e => e.Number > after).OrderBy(e => e.Number),
            CampaignEntryItem.Of,
            entry => entry.Number,
            ct
        );
    }
}
