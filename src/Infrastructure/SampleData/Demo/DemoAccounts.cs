using JippApi.Application.Access;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.SampleData;

/// <summary>
/// Accounts for trying out the API. Their passwords are public, so they are loaded only in the embedded default.
/// </summary>
public sealed class DemoAccounts(
    JippDb db,
    IPasswordHasher<Account> hasher,
    IPasswordHasher<PartnerClient> secretHasher,
    ILookupNormalizer normalizer,
    TimeProvider clock
)
{
    public const string Password = "Demo-Jipp-2026";

    public const string InvitationCode = "demo-invitation-2026";

    private const string ClientSecret = "demo-secret-2026";

    private static readonly UserId Loader = new("demo-accounts");

    private static readonly (string Email, string Name, Role Role, ScopeKind Kind, string? Value)[] People =
    [
        ("national@demo.jipp", "Demo: admin nasional", Role.NationalAdmin, ScopeKind.National, null),
        ("kipp@demo.jipp", "Demo: admin KIPP", Role.SourceAdmin, ScopeKind.Source, "KIPP"),
        ("iga@demo.jipp", "Demo: admin IGA", Role.SourceAdmin, ScopeKind.Source, "IGA"),
        ("lan@demo.jipp", "Demo: admin LABINOV", Role.SourceAdmin, ScopeKind.Source, "LABINOV"),
        ("hub13@demo.jipp", "Demo: hub Sumatera Barat", Role.HubAdmin, ScopeKind.Region, "13"),
        ("hub61@demo.jipp", "Demo: hub Kalimantan Barat", Role.HubAdmin, ScopeKind.Region, "61"),
        ("editor13.71@demo.jipp", "Demo: Kota Padang", Role.InstitutionEditor, ScopeKind.Institution, "13.71"),
        ("editor13.76@demo.jipp", "Demo: Kota Payakumbuh", Role.InstitutionEditor, ScopeKind.Institution, "13.76"),
        ("editor61.71@demo.jipp", "Demo: Kota Pontianak", Role.InstitutionEditor, ScopeKind.Institution, "61.71"),
        ("validator@demo.jipp", "Demo: validator", Role.Validator, ScopeKind.National, null),
        ("mentor61@demo.jipp", "Demo: pendamping Kalimantan Barat", Role.Mentor, ScopeKind.Region, "61"),
        ("signatory61.71@demo.jipp", "Demo: pimpinan Kota Pontianak", Role.Signatory, ScopeKind.Institution, "61.71"),
        ("secretary61@demo.jipp", "Demo: sekretaris daerah Kalimantan Barat", Role.Signatory, ScopeKind.Institution, "61"),
    ];

    /// <summary>The people that can sign in with <see cref="Password"/>.</summary>
    public static IReadOnlyList<(string Email, string Name, Role Role)> All { get; } =
    [.. People.Select(person => (person.Email, person.Name, person.Role))];

    /// <summary>Loads whatever is missing.</summary>
    public async Task LoadAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var known = await db.Accounts.Select(a => a.Email).ToListAsync(ct);
        string? hash = null;
        foreach (var person in People.Where(person => !known.Contains(person.Email)))
        {
            hash ??= hasher.HashPassword(new(), Password);
            var government = person.Kind is ScopeKind.Institution or ScopeKind.Region ? await GovernmentAsync(person.Value!, ct) : null;
            var account = Account.Create(person.Email, person.Name, government, now, SampleIds.Of("account", person.Email));
            account.PasswordHash = hash;
            (account.NormalizedEmail, account.NormalizedUserName) = (
                normalizer.NormalizeEmail(person.Email),
                normalizer.NormalizeName(person.Email)
            );
            (account.LockoutEnabled, account.SecurityStamp) = (true, Guid.CreateVersion7().ToString("N"));
            account.Activate();
            db.Accounts.Add(account);
            var value = person.Kind == ScopeKind.Institution ? government!.Value.Value.ToString() : person.Value;
            db.Grants.Add(
                Grant.Issue(
                    account.AccountId,
                    person.Role,
                    new(person.Kind, value),
                    now,
                    null,
                    Loader,
                    now,
                    new(SampleIds.Of("grant", person.Email))
                )
            );
        }

        AddInvited(known, now);
        AddDelegation(known, now);
        await AddClientAsync(now, ct);
        await db.SaveChangesAsync(ct);
        db.ClearTrackedChanges();
    }

    /// <summary>Adds a person who has not set a password yet, to try accepting an invitation.</summary>
    private void AddInvited(List<string?> known, DateTimeOffset now)
    {
        const string email = "invited@demo.jipp";
        if (known.Contains(email))
            return;
        var account = Account.Create(email, "Demo: diundang", null, now, SampleIds.Of("account", email));
        (account.NormalizedEmail, account.NormalizedUserName) = (normalizer.NormalizeEmail(email), normalizer.NormalizeName(email));
        (account.LockoutEnabled, account.SecurityStamp) = (true, Guid.CreateVersion7().ToString("N"));
        UserId inviter = new(SampleIds.Of("account", "national@demo.jipp").ToString());
        HandedCode holder = new([inviter], inviter, now, IsReset: false);
        account.Invite(Secret.HashOf(InvitationCode), now.AddYears(1), holder);
        db.Accounts.Add(account);
    }

    /// <summary>Lets the city's editor sign for its leader for a year, to try acting for someone else.</summary>
    private void AddDelegation(List<string?> known, DateTimeOffset now)
    {
        const string leader = "signatory61.71@demo.jipp",
            deputy = "editor61.71@demo.jipp";
        if (known.Contains(leader))
            return;
        var grant = db.Grants.Local.Single(g => g.Id == new GrantId(SampleIds.Of("grant", leader)));
        db.Grants.Add(
            grant.Delegate(new(SampleIds.Of("account", deputy)), now, now.AddYears(1), Loader, now, new(SampleIds.Of("delegation", leader)))
        );
    }

    private async Task AddClientAsync(DateTimeOffset now, CancellationToken ct)
    {
        const string id = DemoSignIns.ClientId;
        if (await db.Clients.AnyAsync(c => c.ClientId == id, ct))
            return;
        var details = new ClientDetails(
            "Demo: sistem Kemendagri",
            "demo@kemendagri.example",
            Permissions.OfClients,
            InnovationSource.Iga,
            RateClass.Partner
        );
        db.Clients.Add(
            PartnerClient.Register(id, details, secretHasher.HashPassword(null!, ClientSecret), now, new(SampleIds.Of("client", id)))
        );
    }

    private Task<InstitutionId?> GovernmentAsync(string region, CancellationToken ct) =>
        db.Institutions.Where(i => i.GovernmentOf == region).Select(i => (InstitutionId?)i.Id).FirstOrDefaultAsync(ct);
}
