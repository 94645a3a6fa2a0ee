using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Entries;

/// <summary>Collects the names by which an evaluator would recognise whose proposal they read.</summary>
internal static class NamesOfEntry
{
    private static readonly string[] RegionKinds = ["Kabupaten", "Kota", "Provinsi"];

    /// <summary>
    /// Returns the names of the institutions, their region, the innovators and those who write the entry. The province
    /// of an edition is no secret in it.
    /// </summary>
    public static async Task<IReadOnlyList<string>> OfAsync(
        IAppDb db,
        Competition competition,
        CompetitionEntry entry,
        Actor by,
        CancellationToken ct
    )
    {
        var chain = await InstitutionTree.InstitutionWithAncestorsAsync(db, entry.InstitutionId, ct);
        var region = entry.RegionCode is { } code && code != competition.RegionCode ? code : null;
        var regions = region is null ? [] : await db.Regions.Where(r => r.Code == region).Select(r => r.Name).ToListAsync(ct);
        var record = await db.Innovations.AsNoTracking().SingleAsync(i => i.Id == entry.InnovationId, ct);
        var persons = record.Content.Innovators.Concat(await AccountNamesAsync(db, entry.Team.Union(by.UserIds), ct));
        return
        [
            .. chain
                .SelectMany(institution => new[] { institution.Name, institution.ShortName })
                .OfType<string>()
                .Concat(regions.SelectMany(Spellings))
                .Concat(persons.SelectMany(WithoutTitles))
                .Where(BarredNames.IsLongEnough)
                .Distinct(),
        ];
    }

    private static Task<List<string>> AccountNamesAsync(IAppDb db, IEnumerable<UserId> team, CancellationToken ct)
    {
        List<Guid> ids = [.. team.Select(user => Guid.TryParse(user.Value, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty)];
        return db.Accounts.Where(a => ids.Contains(a.Id)).Select(a => a.Name).ToListAsync(ct);
    }

    /// <summary>People write <i>Sambas</i> for <i>Kabupaten Sambas</i>.</summary>
    private static IEnumerable<string> Spellings(string region)
    {
        yield return region;
        if (region.Split(' ', 2) is [var kind, var name] && RegionKinds.Contains(kind))
            yield return name;
    }

    /// <summary>A name with and without its titles: <i>dr. Ani Wijaya, M.Kes.</i> is also <i>Ani Wijaya</i>.</summary>
    private static IEnumerable<string> WithoutTitles(string person)
    {
        yield return person;
        var words = person.Split(',')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(word => word.EndsWith('.'));
        yield return string.Join(' ', words);
    }
}
