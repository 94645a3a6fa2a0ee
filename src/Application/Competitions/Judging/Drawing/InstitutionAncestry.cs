using JippApi.Application.Common;
using JippApi.Application.Competitions.Entries;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Judging.Drawing;

/// <summary>Some institutions, with all that lie above them.</summary>
internal sealed class InstitutionAncestry
{
    /// <summary>Deeper than any government, so that a circle by mistake ends.</summary>
    private const int MaxDepth = 10;

    private readonly Dictionary<InstitutionId, Node> nodes = [];

    public static async Task<InstitutionAncestry> ReadAsync(IAppDb db, IEnumerable<InstitutionId> institutions, CancellationToken ct)
    {
        var tree = new InstitutionAncestry();
        List<InstitutionId> next = [.. institutions.Distinct()];
        for (var depth = 0; next.Count > 0 && depth < MaxDepth; depth++)
        {
            var ids = next;
            var rows = await db
                .Institutions.AsNoTracking()
                .Where(i => ids.Contains(i.Id))
                .Select(i => new Node(i.Id, i.ParentId, i.RegionCode, i.Kind))
                .ToListAsync(ct);
            foreach (var row in rows)
                tree.nodes[row.Id] = row;
            next = [.. rows.Select(row => row.ParentId).OfType<InstitutionId>().Distinct().Where(id => !tree.nodes.ContainsKey(id))];
        }

        await tree.ReadGovernmentsAsync(db, ct);
        return tree;
    }

    /// <summary>Puts parts of a government under it, also where no register says so.</summary>
    private async Task ReadGovernmentsAsync(IAppDb db, CancellationToken ct)
    {
        List<Node> parts =
        [
            .. nodes.Values.Where(node => node is { ParentId: null, RegionCode: not null } && EntrantReader.IsPart(node.Kind)),
        ];
        List<string> regions = [.. parts.Select(part => part.RegionCode!).Distinct()];
        if (regions.Count == 0)
            return;
        var governments = await db
            .Institutions.AsNoTracking()
            .Where(i => i.GovernmentOf != null && regions.Contains(i.GovernmentOf))
            .ToDictionaryAsync(i => i.GovernmentOf!, i => i.Id, ct);
        foreach (var part in parts.Where(part => governments.ContainsKey(part.RegionCode!)))
            nodes[part.Id] = part with { ParentId = governments[part.RegionCode!] };
    }

    /// <summary>Whether two institutions are the same, or one lies above the other.</summary>
    public bool AreRelated(InstitutionId one, InstitutionId other) => Above(one).Contains(other) || Above(other).Contains(one);

    public string? RegionOf(InstitutionId institution) => nodes.GetValueOrDefault(institution)?.RegionCode;

    /// <summary>The institution and all above it.</summary>
    private IEnumerable<InstitutionId> Above(InstitutionId institution)
    {
        InstitutionId? at = institution;
        for (var depth = 0; at is { } id && depth < MaxDepth; depth++)
        {
            yield return id;
            at = nodes.GetValueOrDefault(id)?.ParentId;
        }
    }

    private sealed record Node(InstitutionId Id, InstitutionId? ParentId, string? RegionCode, InstitutionKind Kind);
}
