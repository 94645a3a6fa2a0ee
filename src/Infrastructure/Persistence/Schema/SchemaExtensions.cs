using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence.Schema;

/// <summary>Brings a database to the schema that this program knows.</summary>
public static class SchemaExtensions
{
    /// <summary>Carries out the migrations that the database lacks.</summary>
    /// <exception cref="UnfitSchemaException">The database has others, and was left as it is.</exception>
    public static async Task MigrateToLatestAsync(this JippDb db, CancellationToken ct)
    {
        await db.RequireFitAsync(ct);
        await db.Database.MigrateAsync(ct);
    }

    /// <summary>Refuses a database that has migrations unknown here.</summary>
    /// <exception cref="UnfitSchemaException">It has some.</exception>
    public static async Task RequireFitAsync(this JippDb db, CancellationToken ct)
    {
        List<string> known = [.. db.Database.GetMigrations()];
        List<string> applied = [.. await db.Database.GetAppliedMigrationsAsync(ct)];
        List<string> unknown = [.. applied.Except(known)];
        if (unknown.Count > 0)
            throw new UnfitSchemaException(unknown, isNewer: !known.Except(applied).Any());
    }
}
