using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Escalations;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Escalations;

/// <summary>A person to notify and the role in which they are notified.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Role">The role; null for the assignee of the item.</param>
/// <param name="Scope">The scope of the role.</param>
internal sealed record Recipient(AccountId AccountId, Role? Role, GrantScope? Scope);

/// <summary>
/// Determines whom to notify at each level for a set of action items, by the grants that hold now; delegated ones do
/// not count. Takes four queries, however many items there are.
/// </summary>
internal sealed class AddressBook
{
    private const int ProvinceLength = 2;

    private static readonly Role[] Roles = [Role.InstitutionEditor, Role.Signatory, Role.HubAdmin, Role.NationalAdmin];

    private readonly Dictionary<InstitutionId, Office> offices;
    private readonly ILookup<string, Office> governments;
    private readonly ILookup<(Role, string?), Recipient> holders;
    private readonly HashSet<AccountId> active;

    private AddressBook(
        IEnumerable<Office> offices,
        IEnumerable<Office> governments,
        IEnumerable<Recipient> holders,
        IEnumerable<AccountId> active
    )
    {
        this.offices = offices.ToDictionary(office => office.Id);
        this.governments = governments.ToLookup(government => government.GovernmentOf!);
        this.holders = holders.ToLookup(hearer => (hearer.Role!.Value, hearer.Scope!.Value));
        this.active = [.. active];
    }

    /// <summary>Reads the address book for these items.</summary>
    public static async Task<AddressBook> ReadAsync(
        IAppDb db,
        IReadOnlyCollection<ItemFacts> items,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        List<InstitutionId> units = [.. items.SelectMany(item => item.Offices).Distinct()];
        var offices = await db
            .Institutions.Where(i => units.Contains(i.Id))
            .Select(i => new Office(
                i.Id,
                i.GovernmentOf,
                i.ParentId,
                db.Institutions.Where(p => p.Id == i.ParentId).Select(p => p.ParentId).FirstOrDefault()
            ))
            .ToListAsync(ct);
        List<string> regions =
        [
            .. items
                .Select(item => item.Item.RegionCode)
                .OfType<string>()
                .SelectMany(code => new[] { code, code[..ProvinceLength] })
                .Distinct(),
        ];
        var governments = await db
            .Institutions.Where(i => regions.Contains(i.GovernmentOf!))
            .Select(i => new Office(i.Id, i.GovernmentOf, i.ParentId, null))
            .ToListAsync(ct);
        List<string> scopes =
        [
            .. offices
                .SelectMany(office => office.Ladder)
                .Concat(governments.Select(g => g.Id))
                .Distinct()
                .Select(id => id.Value.ToString()),
            .. regions,
        ];
        var holders = await db
            .Grants.LiveAt(now)
            .Where(g =>
                g.OnBehalfOf == null
                && g.From <= now
                && Roles.Contains(g.Role)
                && (g.Scope.Kind == ScopeKind.National || scopes.Contains(g.Scope.Value!))
            )
            .Where(g => db.Accounts.Any(a => a.Status == AccountStatus.Active && a.Id == (Guid)(object)g.AccountId))
            .OrderBy(g => g.GivenAt)
            .ThenBy(g => g.Id)
            .Select(g => new
            {
                g.AccountId,
                g.Role,
                g.Scope.Kind,
                g.Scope.Value,
            })
            .ToListAsync(ct);
        List<Guid> assignees = [.. items.Select(item => item.AssigneeId?.Value).OfType<Guid>().Distinct()];
        var active =
            assignees.Count == 0
                ? []
                : await db
                    .Accounts.Where(a => a.Status == AccountStatus.Active && assignees.Contains(a.Id))
                    .Select(a => a.Id)
                    .ToListAsync(ct);
        return new(
            offices,
            governments,
            holders.Select(h => new Recipient(h.AccountId, h.Role, new(h.Kind, h.Value))),
            active.Select(id => new AccountId(id))
        );
    }

    /// <summary>
    /// Returns the people to notify when an item reaches a level, and the level they belong to: the level itself or, if
    /// it has nobody to notify, the next higher one that has somebody.
    /// </summary>
    public (EscalationLevel? Level, IReadOnlyList<Recipient> People) RecipientsAt(ItemFacts item, EscalationLevel level)
    {
        foreach (var higher in Enum.GetValues<EscalationLevel>().Where(other => other >= level))
            if (OfficeHoldersAt(item, higher).DistinctBy(hearer => hearer.AccountId).ToList() is { Count: > 0 } people)
                return (higher, people);
        return (null, []);
    }

    private IEnumerable<Recipient> OfficeHoldersAt(ItemFacts item, EscalationLevel level) =>
        level switch
        {
            EscalationLevel.UnitHead => UnitOf(item) is { Count: > 0 } unit ? unit : AboveUnit(item),
            EscalationLevel.DistrictSecretary when item.Item.RegionCode is { Length: > ProvinceLength } district => SecretariesOf(district),
            EscalationLevel.ProvincialSecretaryOrHub when item.Item.RegionCode is { } region => ProvinceOf(region),
            EscalationLevel.Ministry => holders[(Role.NationalAdmin, null)],
            _ => [],
        };

    /// <summary>
    /// Returns the assignee and the people of the unit and the adopter. Those who sign for a government are left out:
    /// they are its secretaries and are notified at a later level.
    /// </summary>
    private List<Recipient> UnitOf(ItemFacts item)
    {
        var assignee = item.AssigneeId is { } person && active.Contains(person) ? new[] { new Recipient(person, null, null) } : [];
        return
        [
            .. assignee,
            .. item.Offices.SelectMany(id =>
                EditorsOf(id).Concat(offices.TryGetValue(id, out var office) && office.GovernmentOf is null ? LeadersOf(id) : [])
            ),
        ];
    }

    private IEnumerable<Recipient> AboveUnit(ItemFacts item) =>
        item.Offices.Where(offices.ContainsKey).SelectMany(id => offices[id].Ladder.Skip(1)).Distinct().SelectMany(EditorsOf);

    private IEnumerable<Recipient> ProvinceOf(string region)
    {
        var province = region[..ProvinceLength];
        return SecretariesOf(province)
            .Concat(holders[(Role.HubAdmin, province)])
            .Concat(region == province ? [] : holders[(Role.HubAdmin, region)]);
    }

    private IEnumerable<Recipient> SecretariesOf(string region) => governments[region].SelectMany(government => LeadersOf(government.Id));

    private IEnumerable<Recipient> EditorsOf(InstitutionId id) => holders[(Role.InstitutionEditor, id.Value.ToString())];

    private IEnumerable<Recipient> LeadersOf(InstitutionId id) => holders[(Role.Signatory, id.Value.ToString())];

    /// <summary>An institution and the institutions above it, starting with itself.</summary>
    private sealed record Office(InstitutionId Id, string? GovernmentOf, InstitutionId? ParentId, InstitutionId? GrandparentId)
    {
        public IEnumerable<InstitutionId> Ladder => new InstitutionId?[] { Id, ParentId, GrandparentId }.OfType<InstitutionId>();
    }
}
