using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Judging.Drawing;

/// <summary>
/// The ties of persons to institutions, regions and each other: where they work, the roles that they hold or have
/// held in institutions, and every role that one has ever lent another.
/// </summary>
internal sealed class PersonTies
{
    private readonly Dictionary<AccountId, HashSet<InstitutionId>> institutions = [];
    private readonly Dictionary<AccountId, HashSet<InstitutionId>> formerInstitutions = [];
    private readonly Dictionary<AccountId, HashSet<string>> regions = [];
    private readonly Dictionary<AccountId, HashSet<AccountId>> links = [];

    /// <summary>All institutions of the persons, present and former.</summary>
    public IEnumerable<InstitutionId> Institutions => institutions.Values.Concat(formerInstitutions.Values).SelectMany(own => own);

    public IReadOnlyCollection<InstitutionId> InstitutionsOf(AccountId person) => Found(institutions, person);

    /// <summary>The institutions in which a person has held a role that has ended since.</summary>
    public IReadOnlyCollection<InstitutionId> FormerInstitutionsOf(AccountId person) => Found(formerInstitutions, person);

    public IReadOnlyCollection<string> RegionsOf(AccountId person) => Found(regions, person);

    /// <summary>The persons to whom one has lent a role, or who have lent them one, however long ago.</summary>
    public IReadOnlyCollection<AccountId> LinkedTo(AccountId person) => Found(links, person);

    public static async Task<PersonTies> ReadAsync(
        IAppDb db,
        IReadOnlyCollection<AccountId> persons,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var ties = new PersonTies();
        await ties.ReadLinksAsync(db, persons, ct);
        List<AccountId> all = [.. persons.Union(ties.links.Values.SelectMany(others => others))];
        await ties.ReadOfficesAsync(db, all, ct);
        await ties.ReadRolesAsync(db, all, now, ct);
        return ties;
    }

    private async Task ReadLinksAsync(IAppDb db, IReadOnlyCollection<AccountId> persons, CancellationToken ct)
    {
        List<AccountId> holders = [.. persons];
        List<AccountId?> lenders = [.. holders.Select(person => (AccountId?)person)];
        var lent = await db
            .Grants.AsNoTracking()
            .Where(g => g.OnBehalfOf != null && (holders.Contains(g.AccountId) || lenders.Contains(g.OnBehalfOf)))
            .Select(g => new { g.AccountId, g.OnBehalfOf })
            .Distinct()
            .ToListAsync(ct);
        foreach (var pair in lent)
        {
            Add(links, pair.AccountId, pair.OnBehalfOf!.Value);
            Add(links, pair.OnBehalfOf!.Value, pair.AccountId);
        }
    }

    private async Task ReadOfficesAsync(IAppDb db, List<AccountId> persons, CancellationToken ct)
    {
        List<Guid> ids = [.. persons.Select(person => person.Value)];
        var offices = await db
            .Accounts.AsNoTracking()
            .Where(a => ids.Contains(a.Id) && a.InstitutionId != null)
            .Select(a => new { a.Id, a.InstitutionId })
            .ToListAsync(ct);
        foreach (var office in offices)
            Add(institutions, new(office.Id), office.InstitutionId!.Value);
    }

    private async Task ReadRolesAsync(IAppDb db, List<AccountId> persons, DateTimeOffset now, CancellationToken ct)
    {
        var held = await db
            .Grants.AsNoTracking()
            .Where(g => persons.Contains(g.AccountId) && g.From <= now && (g.RevokedAt == null || g.RevokedAt >= g.From))
            .Where(g => g.Scope.Kind == ScopeKind.Institution || g.Scope.Kind == ScopeKind.Region)
            .Select(g => new
            {
                g.AccountId,
                g.Scope.Kind,
                g.Scope.Value,
                g.Until,
                g.RevokedAt,
            })
            .ToListAsync(ct);
        foreach (var role in held)
        {
            var isLive = role.RevokedAt is null && (role.Until is null || role.Until > now);
            if (role.Kind == ScopeKind.Institution)
                Add(isLive ? institutions : formerInstitutions, role.AccountId, new InstitutionId(Guid.Parse(role.Value!)));
            else if (isLive)
                Add(regions, role.AccountId, role.Value!);
        }
    }

    private static void Add<T>(Dictionary<AccountId, HashSet<T>> ties, AccountId person, T value)
    {
        if (!ties.TryGetValue(person, out var values))
            ties[person] = values = [];
        values.Add(value);
    }

    private static HashSet<T> Found<T>(Dictionary<AccountId, HashSet<T>> ties, AccountId person) =>
        ties.TryGetValue(person, out var values) ? values : [];
}
