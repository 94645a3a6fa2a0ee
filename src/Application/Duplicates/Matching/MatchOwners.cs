using JippApi.Application.Common;
using JippApi.Application.Search.Names;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Duplicates;

/// <summary>An owner as it is compared.</summary>
/// <param name="Chain">The ids of the owner, its parent and so on; empty when only its name is known.</param>
/// <param name="Key">The key that all spellings of its name share.</param>
/// <param name="Names">The acronyms in its name.</param>
internal sealed record MatchOwner(IReadOnlyList<Guid> Chain, string Key, IReadOnlyList<string> Names)
{
    /// <summary>Returns an owner known by name only.</summary>
    public static MatchOwner Named(string name, string? region) => Of([], name, region);

    public static MatchOwner Of(IReadOnlyList<Guid> chain, string name, string? region) =>
        new(
            chain,
            InstitutionWords.KeyOf(name, region),
            [.. MatchNames.CapitalWords(name).Concat(Brackets.Split(name).Inside.SelectMany(MatchNames.CapitalWords)).Distinct()]
        );
}

/// <summary>Reads the owners of the records that are compared, each once.</summary>
internal sealed class MatchOwners(IAppDb db)
{
    private const int Chunk = 500;
    private readonly Dictionary<Guid, Row> rows = [];
    private readonly Dictionary<Guid, MatchOwner> known = [];

    /// <summary>Reads owners and those above them.</summary>
    public async Task LoadAsync(IEnumerable<Guid> ids, CancellationToken ct)
    {
        List<Guid> missing = [.. ids.Distinct().Where(id => !rows.ContainsKey(id))];
        while (missing.Count > 0)
        {
            List<Guid> above = [];
            foreach (var chunk in missing.Chunk(Chunk))
            {
                var keys = Array.ConvertAll(chunk, id => new InstitutionId(id));
                var found = await db
                    .Institutions.AsNoTracking()
                    .Where(i => keys.Contains(i.Id))
                    .Select(i => new Row(i.Id, i.ParentId, i.Name, i.RegionCode))
                    .ToListAsync(ct);
                foreach (var row in found)
                    rows[row.Id.Value] = row;
                above.AddRange(found.Where(row => row.ParentId is not null).Select(row => row.ParentId!.Value.Value));
            }

            missing = [.. above.Distinct().Where(id => !rows.ContainsKey(id))];
        }
    }

    /// <summary>
    /// Returns the owner of a record; null when nothing is known of it. Of a unit that is not registered, its government
    /// is known, and the acronyms in its name.
    /// </summary>
    public MatchOwner? Of(MatchForm form)
    {
        var named = form.OwnerText is { } name ? MatchOwner.Named(name, form.Region) : null;
        return KnownOf(form) is not { } owner ? named
            : named is null ? owner
            : owner with { Names = [.. owner.Names.Union(named.Names)] };
    }

    private MatchOwner? KnownOf(MatchForm form)
    {
        if (form.Owner is not { } id || !rows.TryGetValue(id, out var row))
            return null;
        if (known.TryGetValue(id, out var owner))
            return owner;
        List<Guid> chain = [];
        for (var next = row; next is not null && chain.Count <= Institution.MaxDepth; next = ParentOf(next))
            chain.Add(next.Id.Value);
        return known[id] = MatchOwner.Of(chain, row.Name, row.RegionCode);
    }

    private Row? ParentOf(Row row) => row.ParentId is { } parent ? rows.GetValueOrDefault(parent.Value) : null;

    private sealed record Row(InstitutionId Id, InstitutionId? ParentId, string Name, string? RegionCode);
}
