using JippApi.Application.Common;
using JippApi.Application.Finding;
using JippApi.Application.Search;
using JippApi.Domain.Hubs;
using JippApi.Domain.Institutions;

namespace JippApi.Application.Hubs;

/// <summary>Finds hubs by their name, host and province. Everybody reads all of them.</summary>
internal sealed class HubSearchKind : EntryKind<Hub>
{
    public override string Kind => "HUB";

    protected override string Address => "/api/v1/hubs";

    public override IQueryable<Guid> Ids(IAppDb db) => db.Hubs.Select(h => h.Id.Value);

    protected override IQueryable<Guid> IdsShowing(IAppDb db, IReadOnlyList<InstitutionId> institutions) =>
        db.Hubs.Where(h => institutions.Contains(h.HostId)).Select(h => h.Id.Value);

    protected override IQueryable<Hub> Having(IAppDb db, IReadOnlyList<Guid> ids)
    {
        List<HubId> keys = [.. ids.Select(HubId.From)];
        return db.Hubs.Where(h => keys.Contains(h.Id));
    }

    protected override Guid IdOf(Hub one) => one.Id.Value;

    protected override async Task<EntryContent?> ContentAsync(IAppDb db, Hub one, CancellationToken ct)
    {
        var names = await EntryNames.ReadAsync(db, one.HostId, one.RegionCode, ct);
        return new(
            one.Name,
            SearchDocument.Of(one.Name, null, names.Keys, []),
            null,
            names.Institution?.Name,
            one.Status == HubStatus.Ended
        );
    }
}
