using JippApi.Application.Common;
using JippApi.Application.DataQuality;
using JippApi.Application.Innovations.Directory;
using JippApi.Application.Search.Names;
using JippApi.Domain.Access;
using JippApi.Domain.Attestations;
using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutionalisation;
using JippApi.Domain.Institutions;
using JippApi.Domain.Lineage;
using JippApi.Domain.Mentoring;
using JippApi.Domain.Regions;
using JippApi.Domain.ReplicationPlans;
using JippApi.Domain.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace JippApi.Infrastructure.Persistence;

/// <summary>Examines all changes about to be saved.</summary>
internal static class PendingChanges
{
    public static void IncrementVersions(JippDb db)
    {
        List<EntityEntry> lost = [.. db.ChangeTracker.Entries().Where(IsLostChild)]; // once: an import tracks thousands of entries
        foreach (var entry in db.ChangeTracker.Entries<AggregateRoot>())
        {
            if (entry.State == EntityState.Unchanged && HasChangedChildren(entry, lost))
                entry.State = EntityState.Modified;
            if (entry.State is EntityState.Added or EntityState.Modified)
                entry.Property(root => root.Version).CurrentValue = entry.Entity.TakeNextVersion();
        }

        foreach (var institution in db.ChangeTracker.Entries<Institution>().Where(IsChanged).Select(entry => entry.Entity))
            institution.FindBy(
                InstitutionWords.Of(institution.Name, institution.ShortName, institution.RegionCode),
                InstitutionWords.KeyOf(institution.Name, institution.RegionCode)
            );
        if (db.ChangeTracker.Entries<AggregateRoot>().Any(e => e.Entity is Grant or PartnerClient && e.Entity.Events.Count > 0))
            db.InvalidateAccess();
        if (db.ChangeTracker.Entries<Region>().Any(IsChanged))
            db.TouchedFamilies.Add(DataGroups.Regions);
        if (db.ChangeTracker.Entries<Institution>().Any(IsChanged))
            db.TouchedFamilies.Add(DataGroups.Institutions);
        if (db.ChangeTracker.Entries<Innovation>().Any(e => IsChanged(e) && e.Entity.Revision > 0))
            db.TouchedFamilies.Add(DataGroups.Innovations);
        if (db.ChangeTracker.Entries().Any(e => e.Entity is Hub or HubActivity or MaturitySurvey or MentoringSession && IsChanged(e)))
            db.TouchedFamilies.Add(DataGroups.Hubs);
        if (db.ChangeTracker.Entries<ReplicationLink>().Any(e => IsChanged(e) && e.Entity.ConfirmedAt is not null))
            db.TouchedFamilies.Add(DataGroups.Innovations);
        if (db.ChangeTracker.Entries<InstitutionalisationEvidence>().Any(e => IsChanged(e) && e.Entity.Status == EvidenceStatus.Verified))
            db.TouchedFamilies.Add(DataGroups.Innovations);
        if (db.ChangeTracker.Entries<DirectoryEntry>().Any(IsChanged))
            db.TouchedFamilies.Add(DataGroups.Innovations);
        if (db.ChangeTracker.Entries<PlanEvaluation>().Any(IsChanged))
            db.TouchedFamilies.Add(DataGroups.Innovations);
        if (db.ChangeTracker.Entries<Attestation>().Any(e => IsChanged(e) && e.Entity.Status != AttestationStatus.Waiting))
            db.TouchedFamilies.Add(DataGroups.Innovations);
        if (
            db.ChangeTracker.Entries().Any(e => e.Entity is QualityFinding or QualityDay && IsChanged(e))
            || db.ChangeTracker.Entries<QualityCheck>().Any(e => e.State == EntityState.Added)
        )
            db.TouchedFamilies.Add(DataGroups.Quality);
    }

    /// <summary>Whether an innovation about to be saved has been changed in the database since it was loaded.</summary>
    public static async Task<bool> HasStaleInnovationAsync(JippDb db, CancellationToken ct)
    {
        foreach (var entry in db.ChangeTracker.Entries<Innovation>().Where(entry => entry.State == EntityState.Modified).ToList())
        {
            var stored = await entry.GetDatabaseValuesAsync(ct);
            if (stored?.GetValue<int>(nameof(Innovation.Version)) != entry.Property(i => i.Version).OriginalValue)
                return true;
        }

        return false;
    }

    /// <summary>Whether a row of a list that is about to be recorded has just been recorded by somebody else.</summary>
    public static async Task<bool> HasListedRecordAsync(JippDb db, CancellationToken ct)
    {
        foreach (
            var group in db.ChangeTracker.Entries<ListedRecord>().Where(e => e.State == EntityState.Added).GroupBy(e => e.Entity.Source)
        )
        {
            var (source, keys) = (group.Key, group.Select(entry => entry.Entity.Key).ToList());
            if (await db.ListedRecords.AsNoTracking().AnyAsync(r => r.Source == source && keys.Contains(r.Key), ct))
                return true;
        }

        return false;
    }

    private static bool HasChangedChildren(EntityEntry root, List<EntityEntry> lost) =>
        root.Collections.Any(children => children.IsModified) || lost.Exists(child => IsChildOf(child, root));

    private static bool IsLostChild(EntityEntry entry) => entry.State == EntityState.Deleted && entry.Metadata.FindOwnership() is not null;

    private static bool IsChildOf(EntityEntry child, EntityEntry root) =>
        child.Metadata.FindOwnership() is { } owner
        && owner.PrincipalEntityType == root.Metadata
        && Equals(child.Property(owner.Properties[0]).OriginalValue, root.Property(owner.PrincipalKey.Properties[0]).CurrentValue);

    private static bool IsChanged(EntityEntry entry) => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;
}
