using JippApi.Application.Common;
using JippApi.Domain.ActionItems;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ActionItems;

/// <summary>Names action items to people who are refused because of them.</summary>
internal static class ItemNames
{
    /// <summary>Most that one refusal names.</summary>
    public const int Max = 20;

    /// <summary>
    /// Number, activity and the unit that answers for it, such as <c>3. Latih petugas (Dinas Kesehatan)</c>; in their
    /// order.
    /// </summary>
    public static async Task<IEnumerable<KeyValuePair<ActionItemId, string>>> NamesAsync(
        this IQueryable<ActionItem> items,
        IAppDb db,
        CancellationToken ct
    ) =>
        (
            await items
                .OrderBy(i => i.Number)
                .Select(i => new
                {
                    i.Id,
                    i.Number,
                    i.Activity,
                    Unit = db.Institutions.Where(u => u.Id == i.ResponsibleUnitId).Select(u => u.Name).FirstOrDefault(),
                })
                .ToListAsync(ct)
        ).Select(i => KeyValuePair.Create(i.Id, i.Unit is null ? $"{i.Number}. {i.Activity}" : $"{i.Number}. {i.Activity} ({i.Unit})"));
}
