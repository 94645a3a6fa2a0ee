using JippApi.Application.Common;
using JippApi.Domain.Institutions;

namespace JippApi.Application.Places;

/// <summary>Reads institutions with those above them.</summary>
internal static class InstitutionTree
{
    /// <summary>Returns an institution, its parent and so on.</summary>
    public static async Task<IReadOnlyList<Institution>> InstitutionWithAncestorsAsync(IAppDb db, InstitutionId id, CancellationToken ct)
    {
        List<Institution> chain = [];
        InstitutionId? next = id;
        while (next is { } current && chain.Count <= Institution.MaxDepth)
        {
            var institution = await db.Institutions.FindAsync([current], ct);
            if (institution is null)
                break;
            chain.Add(institution);
            next = institution.ParentId;
        }

        return chain;
    }
}
