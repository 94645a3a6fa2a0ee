using JippApi.Application.Common;
using JippApi.Application.Competitions.Editions;
using JippApi.Application.Finding;
using JippApi.Application.Search;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Institutions;

namespace JippApi.Application.Competitions.Finding;

/// <summary>Finds editions of competitions by their name, award, organiser and province. Drafts are not found.</summary>
internal sealed class CompetitionSearchKind : EntryKind<Competition>
{
    public override string Kind => "COMPETITION";

    protected override string Address => "/api/v1/competitions";

    public override IQueryable<Guid> Ids(IAppDb db) => db.Competitions.Select(c => c.Id.Value);

    /// <summary>Drafts are left out for everybody, even if an entry should outlive what made it public.</summary>
    protected override IQueryable<Guid> VisibleIds(SearchScope scope) =>
        scope
            .Db.Competitions.Where(c => c.OpenedAt != null || c.Status == CompetitionStatus.Recorded)
            .Visible(scope.Db, scope.User)
            .Select(c => (Guid)(object)c.Id);

    protected override IQueryable<Guid> IdsShowing(IAppDb db, IReadOnlyList<InstitutionId> institutions)
    {
        List<InstitutionId?> organisers = [.. institutions];
        return db.Competitions.Where(c => organisers.Contains(c.OrganiserId)).Select(c => c.Id.Value);
    }

    protected override IQueryable<Competition> Having(IAppDb db, IReadOnlyList<Guid> ids)
    {
        List<CompetitionId> keys = [.. ids.Select(CompetitionId.From)];
        return db.Competitions.Where(c => keys.Contains(c.Id));
    }

    protected override Guid IdOf(Competition one) => one.Id.Value;

    protected override async Task<EntryContent?> ContentAsync(IAppDb db, Competition one, CancellationToken ct)
    {
        if (!one.IsPublic)
            return null;
        var names = await EntryNames.ReadAsync(db, one.OrganiserId, one.RegionCode, ct);
        return new(
            one.Name,
            SearchDocument.Of(one.Name, $"{one.AwardName} {one.Year}", names.Keys, [one.LegalBasis]),
            one.LegalBasis,
            names.Institution?.Name,
            one.Status == CompetitionStatus.Cancelled
        );
    }
}
