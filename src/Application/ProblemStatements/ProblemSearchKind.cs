using JippApi.Application.Common;
using JippApi.Application.Finding;
using JippApi.Application.ReferenceData;
using JippApi.Application.Search;
using JippApi.Domain.Institutions;
using JippApi.Domain.ProblemStatements;

namespace JippApi.Application.ProblemStatements;

/// <summary>Finds the problem statements that the caller sees in their list.</summary>
internal sealed class ProblemSearchKind : EntryKind<ProblemStatement>
{
    public override string Kind => "PROBLEM_STATEMENT";

    protected override string Address => "/api/v1/problem-statements";

    public override IQueryable<Guid> Ids(IAppDb db) => db.ProblemStatements.Select(p => p.Id.Value);

    protected override IQueryable<Guid> VisibleIds(SearchScope scope) =>
        scope.Db.ProblemStatements.VisibleTo(scope.User, scope.Db).Select(p => (Guid)(object)p.Id);

    protected override IQueryable<Guid> IdsShowing(IAppDb db, IReadOnlyList<InstitutionId> institutions) =>
        db.ProblemStatements.Where(p => institutions.Contains(p.InstitutionId)).Select(p => p.Id.Value);

    protected override IQueryable<ProblemStatement> Having(IAppDb db, IReadOnlyList<Guid> ids)
    {
        List<ProblemStatementId> keys = [.. ids.Select(ProblemStatementId.From)];
        return db.ProblemStatements.Where(p => keys.Contains(p.Id));
    }

    protected override Guid IdOf(ProblemStatement one) => one.Id.Value;

    protected override async Task<EntryContent?> ContentAsync(IAppDb db, ProblemStatement one, CancellationToken ct)
    {
        var names = await EntryNames.ReadAsync(db, one.InstitutionId, one.RegionCode, ct);
        var sector = ReferenceSets.Find("sectors", Code.Of(one.Sector));
        return new(
            one.Title,
            SearchDocument.Of(one.Title, null, [.. names.Keys, sector?.LabelId, sector?.LabelEn], [one.Description, one.AffectedGroup]),
            one.Description,
            names.Institution?.Name,
            one.Status == ProblemStatus.Closed
        );
    }
}
