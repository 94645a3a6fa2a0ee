using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Judging.Drawing;

/// <summary>A record that entered, or one that was merged into it.</summary>
/// <param name="Id">The record.</param>
/// <param name="Root">The record that entered.</param>
/// <param name="OwnerId">The owner.</param>
/// <param name="Writers">Those who wrote it since it was last let pass.</param>
/// <param name="FormerOwners">Those who owned it since then.</param>
internal sealed record FamilyMember(
    InnovationId Id,
    InnovationId Root,
    InstitutionId? OwnerId,
    IReadOnlyList<UserId> Writers,
    IReadOnlyList<InstitutionId> FormerOwners
);

/// <summary>Records that entered, with all that were merged into them.</summary>
internal static class RecordFamily
{
    /// <summary>Merges of merges end here, should they ever form a circle.</summary>
    private const int MaxMerges = 10;

    public static async Task<IReadOnlyList<FamilyMember>> ReadAsync(
        IAppDb db,
        IReadOnlyCollection<InnovationId> entered,
        CancellationToken ct
    )
    {
        List<InnovationId> first = [.. entered];
        var rows = await RowsAsync(db.Innovations.Where(i => first.Contains(i.Id)), ct);
        Dictionary<InnovationId, FamilyMember> family = rows.ToDictionary(row => row.Id, row => row.Of(row.Id));
        for (var merges = 0; rows.Count > 0 && merges < MaxMerges; merges++)
        {
            List<InnovationId?> survivors = [.. rows.Select(row => (InnovationId?)row.Id)];
            var found = await RowsAsync(db.Innovations.Where(i => survivors.Contains(i.MergedInto)), ct);
            rows = found.FindAll(row => !family.ContainsKey(row.Id));
            foreach (var row in rows)
                family[row.Id] = row.Of(family[row.MergedInto!.Value].Root);
        }

        return [.. family.Values];
    }

    private static Task<List<Row>> RowsAsync(IQueryable<Innovation> records, CancellationToken ct) =>
        records.AsNoTracking().Select(i => new Row(i.Id, i.MergedInto, i.OwnerId, i.Writers, i.FormerOwners)).ToListAsync(ct);

    private sealed record Row(
        InnovationId Id,
        InnovationId? MergedInto,
        InstitutionId? OwnerId,
        IReadOnlyList<UserId> Writers,
        IReadOnlyList<InstitutionId> FormerOwners
    )
    {
        public FamilyMember Of(InnovationId root) => new(Id, root, OwnerId, Writers, FormerOwners);
    }
}
