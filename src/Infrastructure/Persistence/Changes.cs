using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

/// <summary>What is about to be saved, seen as a whole.</summary>
internal static class Changes
{
    public static void GrowVersions(JippDb db)
    {
        foreach (var entry in db.ChangeTracker.Entries<AggregateRoot>())
        {
            if (entry.State == EntityState.Unchanged && HasChangedChildren(entry)) entry.State = EntityState.Modified;
            if (entry.State is EntityState.Added or EntityState.Modified)
                entry.Property(root => root.Version).CurrentValue++;
        }

        if (db.ChangeTracker.Entries<Region>().Any(IsChanged)) db.Touched.Add(DataFamilies.Regions);
        if (db.ChangeTracker.Entries<Institution>().Any(IsChanged)) db.Touched.Add(DataFamilies.Institutions);
        if (db.ChangeTracker.Entries<Innovation>().Any(e => IsChanged(e) && e.Entity.Revision > 0)) db.Touched.Add(DataFamilies.Innovations);
    }

    private static bool HasChangedChildren(Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry entry) =>
        entry.Collections.Any(children => children.IsModified);

    private static bool IsChanged(Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;
}
