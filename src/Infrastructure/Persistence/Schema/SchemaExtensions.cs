using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence.Schema;

/// <summary>Brings a database to the schema of this program.</summary>
public static class SchemaExtensions
{
    /// <summary>The database has other migrations, and was left unchanged.</summary>
    /// <exception cref="UnfitSchemaException">The database has others, and was left as it is.</exception>
    public static async Task MigrateToLatestAsync(this JippDb db, CancellationToken ct)
    {
        await db.RequireFitAsync(ct);
        await db.Database.MigrateAsync(ct);
    }

    /// <summary>It has some.</summary>
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
