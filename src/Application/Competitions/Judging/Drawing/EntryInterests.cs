using JippApi.Application.Common;
using JippApi.Application.Notifications;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Judging;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Judging.Drawing;

/// <summary>The persons and institutions that have an interest in an entry.</summary>
internal sealed class EntryInterests
{
    private EntryInterests(CompetitionEntry entry)
    {
        (InstitutionId, RegionCode) = (entry.InstitutionId, entry.RegionCode);
        Add(ConflictKind.OwnInstitution, entry.InstitutionId);
        Add(ConflictKind.OwnInstitution, entry.GovernmentId); // and with it all that are under the same government
        Add(ConflictKind.EntryTeam, entry.Team.Append(entry.CreatedBy));
        if (entry.SubmittedBy is { } by)
            Add(ConflictKind.EntryTeam, [by]);
    }

    /// <summary>The institution that entered.</summary>
    public InstitutionId InstitutionId { get; }

    public string? RegionCode { get; }

    public Dictionary<ConflictKind, HashSet<AccountId>> People { get; } = [];

    public Dictionary<ConflictKind, HashSet<InstitutionId>> Institutions { get; } = [];

    /// <summary>
    /// The institutions and governments of its group: a low score for one entry is a place for another. The entries of
    /// the group share the set.
    /// </summary>
    public IReadOnlySet<InstitutionId> Rivals { get; private set; } = new HashSet<InstitutionId>();

    public IEnumerable<InstitutionId> AllInstitutions => Institutions.Values.SelectMany(some => some);

    public static async Task<IReadOnlyDictionary<CompetitionEntryId, EntryInterests>> ReadAsync(
        IAppDb db,
        IReadOnlyCollection<CompetitionEntry> entries,
        CancellationToken ct
    )
    {
        var interests = entries.ToDictionary(entry => entry.Id, entry => new EntryInterests(entry));
        var byRecord = entries.ToLookup(entry => entry.InnovationId, entry => interests[entry.Id]);
        var records = await RecordFamily.ReadAsync(db, [.. byRecord.Select(same => same.Key)], ct);

        var byMember = records
            .SelectMany(record => byRecord[record.Root].Select(entry => (Member: record.Id, Entry: entry)))
            .ToLookup(pair => pair.Member, pair => pair.Entry);
        AddOwners(records, byMember);
        await AddWritersAsync(db, byMember, ct);
        await AddMentorsAsync(db, byMember, ct);
        await AddPartnersAsync(db, byMember, ct);
        await AddSignatoriesAsync(db, entries, interests, ct);
        await AddRivalsAsync(db, entries, interests, ct);
        return interests;
    }

    private static async Task AddRivalsAsync(
        IAppDb db,
        IReadOnlyCollection<CompetitionEntry> entries,
        Dictionary<CompetitionEntryId, EntryInterests> interests,
        CancellationToken ct
    )
    {
        foreach (var same in entries.GroupBy(entry => (entry.CompetitionId, entry.Group)))
        {
            var (competition, group) = same.Key;
            var owners = await db
                .CompetitionEntries.Where(e => e.CompetitionId == competition && e.Group == group && e.Status == EntryStatus.Submitted)
                .Select(e => new { e.InstitutionId, e.GovernmentId })
                .Distinct()
                .ToListAsync(ct);
            HashSet<InstitutionId> rivals = [.. owners.SelectMany(owner => new[] { owner.InstitutionId, owner.GovernmentId })];
            foreach (var entry in same)
                interests[entry.Id].Rivals = rivals;
        }
    }

    /// <summary>Owners before, and owners of records that were merged into the one that entered.</summary>
    private static void AddOwners(IReadOnlyList<FamilyMember> records, ILookup<InnovationId, EntryInterests> byMember)
    {
        foreach (var record in records)
        {
            foreach (var entry in byMember[record.Id])
            {
                entry.Add(ConflictKind.Author, record.Writers);
                foreach (var former in record.FormerOwners)
                    entry.Add(ConflictKind.FormerInstitution, former);
                if (record.OwnerId is { } owner && record.Id != record.Root)
                    entry.Add(ConflictKind.CoOwner, owner);
            }
        }
    }

    /// <summary>
    /// The audit log remembers who wrote a record and who owned it, also what the record forgets at each publication.
    /// </summary>
    private static async Task AddWritersAsync(IAppDb db, ILookup<InnovationId, EntryInterests> byMember, CancellationToken ct)
    {
        string[] writing =
        [
            Code.OfName(nameof(InnovationDrafted)),
            Code.OfName(nameof(InnovationRevised)),
            Code.OfName(nameof(InnovationSubmitted)),
        ];
        List<string> keys = [.. byMember.Select(same => same.Key.Value.ToString())];
        var happened = await db
            .AuditEvents.AsNoTracking()
            .Where(e => e.ResourceType == "innovation" && keys.Contains(e.ResourceId))
            .Select(e => new
            {
                e.ResourceId,
                e.Actor,
                e.ActingFor,
                e.Action,
                e.InstitutionId,
            })
            .Distinct()
            .ToListAsync(ct);
        foreach (var one in happened)
        {
            foreach (var entry in byMember[new(Guid.Parse(one.ResourceId))])
            {
                if (writing.Contains(one.Action))
                    entry.Add(ConflictKind.Author, new[] { one.Actor, one.ActingFor }.OfType<string>().Select(name => new UserId(name)));
                if (one.InstitutionId is { } owner)
                    entry.Add(ConflictKind.FormerInstitution, owner);
            }
        }
    }

    /// <summary>Those who mentor, or have mentored, a plan of the innovation or the one that it came from.</summary>
    private static async Task AddMentorsAsync(IAppDb db, ILookup<InnovationId, EntryInterests> byMember, CancellationToken ct)
    {
        List<InnovationId> ids = [.. byMember.Select(same => same.Key)];
        List<InnovationId?> replicas = [.. ids.Select(id => (InnovationId?)id)];
        var mentors = await db
            .MentorAssignments.AsNoTracking()
            .Where(a => ids.Contains(a.OriginId) || db.ReplicationPlans.Any(p => p.Id == a.PlanId && replicas.Contains(p.ReplicaId)))
            .Select(a => new
            {
                a.PersonId,
                a.OriginId,
                ReplicaId = db.ReplicationPlans.Where(p => p.Id == a.PlanId).Select(p => p.ReplicaId).FirstOrDefault(),
            })
            .ToListAsync(ct);
        foreach (var mentor in mentors)
        {
            foreach (var entry in byMember[mentor.OriginId].Concat(mentor.ReplicaId is { } replica ? byMember[replica] : []))
                entry.Add(ConflictKind.Mentor, new AccountId(mentor.PersonId));
        }
    }

    /// <summary>The owner of the origin of a replica, and the partner with which it was scaled up.</summary>
    private static async Task AddPartnersAsync(IAppDb db, ILookup<InnovationId, EntryInterests> byMember, CancellationToken ct)
    {
        List<InnovationId?> replicas = [.. byMember.Select(same => (InnovationId?)same.Key)];
        var plans = await db
            .ReplicationPlans.AsNoTracking()
            .Where(p => replicas.Contains(p.ReplicaId))
            .Select(p => new
            {
                p.ReplicaId,
                p.PartnerId,
                OriginOwnerId = db.Innovations.Where(i => i.Id == p.OriginId).Select(i => i.OwnerId).FirstOrDefault(),
            })
            .ToListAsync(ct);
        foreach (var plan in plans)
        {
            foreach (var entry in byMember[plan.ReplicaId!.Value])
            {
                foreach (var partner in new[] { plan.PartnerId, plan.OriginOwnerId }.OfType<InstitutionId>())
                    entry.Add(ConflictKind.CoOwner, partner);
            }
        }
    }

    /// <summary>Those who sign commitments for the institution or its government.</summary>
    private static async Task AddSignatoriesAsync(
        IAppDb db,
        IReadOnlyCollection<CompetitionEntry> entries,
        Dictionary<CompetitionEntryId, EntryInterests> interests,
        CancellationToken ct
    )
    {
        List<InstitutionId> bound = [.. entries.SelectMany(entry => new[] { entry.InstitutionId, entry.GovernmentId }).Distinct()];
        var signatories = await db
            .Commitments.AsNoTracking()
            .SelectMany(s => s.Signatories)
            .Where(s => s.AccountId != null && bound.Contains(s.InstitutionId))
            .Select(s => new { s.InstitutionId, s.AccountId })
            .Distinct()
            .ToListAsync(ct);
        var people = signatories.ToLookup(signatory => signatory.InstitutionId, signatory => signatory.AccountId!.Value);
        foreach (var entry in entries)
        {
            foreach (var person in people[entry.InstitutionId].Concat(people[entry.GovernmentId]))
                interests[entry.Id].Add(ConflictKind.Signatory, person);
        }
    }

    private void Add(ConflictKind kind, IEnumerable<UserId> users)
    {
        foreach (var account in users.Select(user => user.Account()).OfType<AccountId>())
            Add(kind, account);
    }

    private void Add(ConflictKind kind, AccountId person)
    {
        if (!People.TryGetValue(kind, out var people))
            People[kind] = people = [];
        people.Add(person);
    }

    private void Add(ConflictKind kind, InstitutionId institution)
    {
        if (!Institutions.TryGetValue(kind, out var institutions))
            Institutions[kind] = institutions = [];
        institutions.Add(institution);
    }
}
