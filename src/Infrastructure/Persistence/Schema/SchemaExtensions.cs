using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence.Schema;

/// <summary>Brings a database to the schema of this program.</summary>
public static class SchemaExtensions
{
    /// <summary>Applies the migrations the database lacks, and brings its regions and search entries up to date.</summary>
    /// <exception cref="IncompatibleSchemaException">The database has unknown migrations, and was left
    /// unchanged.</exception>
    public static async Task MigrateToLatestAsync(this JippDb db, CancellationToken ct)
    {
        await db.RequireCompatibleAsync(ct);
        await db.Database.MigrateAsync(ct);
        await PlaceData.UpdateAsync(db, ct);
        await SearchWriter.WriteMissingAsync(db, ct);
    }

    /// <summary>Refuses a database with migrations this program does not know.</summary>
    /// <exception cref="IncompatibleSchemaException">The database has unknown migrations.</exception>
    public static async Task RequireCompatibleAsync(this JippDb db, CancellationToken ct)
    {
        List<string> known = [.. db.Database.GetMigrations()];
        List<string> applied = [.. await db.Database.GetAppliedMigrationsAsync(ct)];
        List<string> unknown = [.. applied.Except(known)];
        if (unknown.Count > 0)
            throw new IncompatibleSchemaException(unknown, isNewer: !known.Except(applied).Any());
    }
}
