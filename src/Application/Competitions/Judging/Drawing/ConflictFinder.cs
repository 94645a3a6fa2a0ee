using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Judging;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;

namespace JippApi.Application.Competitions.Judging.Drawing;

/// <summary>
/// Finds who may not judge an entry, by person and not by account alone (docs/decisions/0044-conflict-of-interest.md):
/// what is read is read for many entries and persons at once.
/// </summary>
internal sealed class ConflictFinder(IAppDb db, TimeProvider clock)
{
    /// <param name="entries">The entries.</param>
    /// <param name="accounts">The persons who may judge them.</param>
    /// <param name="barsOwnRegion">Whether nobody of the entry's province judges it.</param>
    /// <param name="ct">The cancellation token.</param>
    public async Task<Conflicts> FindAsync(
        IReadOnlyCollection<CompetitionEntry> entries,
        IReadOnlyCollection<AccountId> accounts,
        bool barsOwnRegion,
        CancellationToken ct
    )
    {
        var interests = await EntryInterests.ReadAsync(db, entries, ct);
        var persons = await PersonTies.ReadAsync(db, accounts, clock.GetUtcNow(), ct);
        var tree = await InstitutionAncestry.ReadAsync(
            db,
            [
                .. interests.Values.SelectMany(entry => entry.AllInstitutions),
                .. interests.Values.Select(entry => entry.Rivals).Distinct().SelectMany(rivals => rivals),
                .. persons.Institutions,
            ],
            ct
        );
        return new(interests, persons, tree, barsOwnRegion);
    }
}

/// <summary>The conflicts between some entries and some persons.</summary>
internal sealed class Conflicts(
    IReadOnlyDictionary<CompetitionEntryId, EntryInterests> entries,
    PersonTies persons,
    InstitutionAncestry tree,
    bool barsOwnRegion
)
{
    private readonly Dictionary<(IReadOnlySet<InstitutionId> Rivals, AccountId Person), bool> competing = [];

    /// <summary>Returns why a person may not judge an entry; null when they may.</summary>
    public ConflictKind? Of(CompetitionEntryId entry, AccountId person)
    {
        var interests = entries[entry];
        if (Direct(interests, person) is { } kind)
            return kind;
        if (barsOwnRegion && interests.RegionCode is { } region && IsIn(person, RegionCode.ProvinceOf(region)))
            return ConflictKind.OwnRegion;
        if (Competes(interests.Rivals, person))
            return ConflictKind.Rival;
        return persons.LinkedTo(person).Any(other => Direct(interests, other) is not null) ? ConflictKind.Delegation : null;
    }

    private ConflictKind? Direct(EntryInterests entry, AccountId person)
    {
        foreach (var (kind, people) in entry.People)
        {
            if (people.Contains(person))
                return kind;
        }

        var own = persons.InstitutionsOf(person);
        foreach (var (kind, institutions) in entry.Institutions)
        {
            if (own.Any(mine => institutions.Any(other => tree.AreRelated(mine, other))))
                return kind;
        }

        return persons.FormerInstitutionsOf(person).Any(former => tree.AreRelated(former, entry.InstitutionId))
            ? ConflictKind.FormerInstitution
            : null;
    }

    /// <summary>
    /// Whether a person belongs to an institution that competes; asked once for all entries of a group.
    /// </summary>
    private bool Competes(IReadOnlySet<InstitutionId> rivals, AccountId person)
    {
        if (!competing.TryGetValue((rivals, person), out var competes))
            competing[(rivals, person)] = competes = persons
                .InstitutionsOf(person)
                .Any(mine => rivals.Any(other => tree.AreRelated(mine, other)));
        return competes;
    }

    /// <summary>Whether a person works in a province, or has a role in it.</summary>
    private bool IsIn(AccountId person, string province) =>
        persons
            .RegionsOf(person)
            .Concat(persons.InstitutionsOf(person).Select(tree.RegionOf).OfType<string>())
            .Any(region => region.StartsWith(province, StringComparison.Ordinal));
}
