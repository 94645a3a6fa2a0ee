using JippApi.Application.Common;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>Tells whether people belong to an institution, whatever they may do there.</summary>
internal static class Belonging
{
    /// <summary>Whether the caller belongs to the institution, to one above it or to a unit under it.</summary>
    public static async Task<bool> BelongsToAsync(IAppDb db, Caller caller, InstitutionId institution, CancellationToken ct)
    {
        var own = caller.Own;
        if (own.IsEmpty)
            return false;
        var tree = Reach.None with { Institutions = [institution] };
        return await own.CoversAsync(institution, db, ct)
            || await db.Institutions.Where(i => own.Institutions.Contains(i.Id)).Within(tree, db).AnyAsync(ct);
    }
}
