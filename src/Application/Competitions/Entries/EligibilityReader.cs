using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Entries;

/// <summary>Gathers what decides whether an innovation may enter an edition.</summary>
internal static class EligibilityReader
{
    /// <summary>Merges of merges end here, should they ever form a circle.</summary>
    private const int MaxMerges = 20;

    /// <summary>Checks an entry as it is.</summary>
    public static async Task<IReadOnlyList<EligibilityFinding>> FindAsync(
        IAppDb db,
        Competition competition,
        CompetitionEntry entry,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var record = await db.Innovations.AsNoTracking().SingleAsync(i => i.Id == entry.InnovationId, ct);
        return await FindAsync(db, competition, record, new(entry.Group, entry.Content.InspiredBy, entry.Id), now, ct);
    }

    /// <summary>Checks an innovation that would enter.</summary>
    public static async Task<IReadOnlyList<EligibilityFinding>> FindAsync(
        IAppDb db,
        Competition competition,
        Innovation record,
        EntryCandidate candidate,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var living = await SurvivorAsync(db, record, ct);
        var ids = await InnovationLookup.IdsOfAsync(db, living.Id, ct);
        var tree = living.OwnerId is { } owner ? await EntrantReader.ReadAsync(db, competition.Rules, owner, ct) : null;
        var facts = new EligibilityFacts
        {
            IsPublished = living.Publication == Publication.Published,
            Root = tree?.Root.Kind,
            RegionCode = tree?.RegionCode,
            Year = living.Content.Year,
            Sdgs = living.Content.Sdgs,
            Awards = await AwardsAsync(db, ids, ct),
            Existence = living.Existence,
            Freshness = living.Confirmation?.FreshnessAt(now) ?? Freshness.Never,
            Inspiration = candidate.InspiredBy is { } source ? await InspirationAsync(db, source, ids, ct) : null,
            Submitted = tree is null ? 0 : await SubmittedAsync(db, competition.Id, tree, candidate, ct),
            OtherEntry = await OtherEntryAsync(db, competition.Id, ids, candidate.Self, ct),
        };
        return Eligibility.Of(competition, candidate.Group, facts, Wib.DayOf(now));
    }

    /// <summary>Returns another entry of the same innovation in the edition, which was not withdrawn.</summary>
    public static Task<CompetitionEntryId?> OtherEntryAsync(
        IAppDb db,
        CompetitionId competition,
        IReadOnlyList<InnovationId> ids,
        CompetitionEntryId? self,
        CancellationToken ct
    ) =>
        db
            .CompetitionEntries.Where(e =>
                e.CompetitionId == competition && ids.Contains(e.InnovationId) && e.Id != self && e.Status != EntryStatus.Withdrawn
            )
            .OrderBy(e => e.CreatedAt)
            .Select(e => (CompetitionEntryId?)e.Id)
            .FirstOrDefaultAsync(ct);

    /// <summary>
    /// Returns who owns the innovation of an entry now, or the one it was merged into; null for nobody.
    /// </summary>
    public static async Task<EntrantTree?> OwnerAsync(IAppDb db, Competition competition, CompetitionEntry entry, CancellationToken ct)
    {
        var record = await db.Innovations.AsNoTracking().SingleAsync(i => i.Id == entry.InnovationId, ct);
        return (await SurvivorAsync(db, record, ct)).OwnerId is { } owner
            ? await EntrantReader.ReadAsync(db, competition.Rules, owner, ct)
            : null;
    }

    private static async Task<Innovation> SurvivorAsync(IAppDb db, Innovation record, CancellationToken ct)
    {
        var living = record;
        for (var merges = 0; living.MergedInto is { } survivor && merges < MaxMerges; merges++)
            living = await db.Innovations.AsNoTracking().SingleAsync(i => i.Id == survivor, ct);
        return living;
    }

    private static async Task<IReadOnlyList<Award>> AwardsAsync(IAppDb db, IReadOnlyList<InnovationId> ids, CancellationToken ct)
    {
        var records = await db.Innovations.AsNoTracking().Where(i => ids.Contains(i.Id)).ToListAsync(ct);
        return [.. records.SelectMany(record => record.Content.Awards).Distinct()];
    }

    private static async Task<InspirationFacts?> InspirationAsync(
        IAppDb db,
        InnovationId source,
        IReadOnlyList<InnovationId> own,
        CancellationToken ct
    )
    {
        var record = await db.Innovations.AsNoTracking().SingleOrDefaultAsync(i => i.Id == source, ct);
        if (record is null)
            return null;
        var ids = await InnovationLookup.IdsOfAsync(db, (await SurvivorAsync(db, record, ct)).Id, ct);
        return new(ids.Intersect(own).Any(), await AwardsAsync(db, ids, ct));
    }

    private static Task<int> SubmittedAsync(
        IAppDb db,
        CompetitionId competition,
        EntrantTree tree,
        EntryCandidate candidate,
        CancellationToken ct
    )
    {
        var (root, group, self) = (tree.Root.Id, candidate.Group, candidate.Self);
        return db.CompetitionEntries.CountAsync(
            e =>
                e.CompetitionId == competition
                && e.GovernmentId == root
                && e.Group == group
                && e.Id != self
                && (e.Status == EntryStatus.Submitted || e.Status == EntryStatus.Disqualified),
            ct
        );
    }
}

/// <summary>An entry that is checked, or would be made.</summary>
/// <param name="Group">The group.</param>
/// <param name="InspiredBy">The innovation that it replicates.</param>
/// <param name="Self">The entry itself, once it exists.</param>
internal sealed record EntryCandidate(string Group, InnovationId? InspiredBy = null, CompetitionEntryId? Self = null);
