using JippApi.Application.Common;
using JippApi.Domain.ActionItems;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Names action items in refusals.</summary>
internal static class ItemNames
{
    /// <summary>Maximum number of items named in a refusal.</summary>
    public const int Max = 20;

    /// <summary>
    /// Returns number, activity and responsible unit in the order of the numbers, such as <c>3. Latih petugas (Dinas
    /// Kesehatan)</c>.
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
