using JippApi.Application.Innovations.Directory;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JippApi.Infrastructure.Persistence.SqlServer;

/// <summary>The model on SQL Server.</summary>
public sealed class SqlServerDb(DbContextOptions<SqlServerDb> options) : JippDb(options)
{
    private const string ByteOrder = "Latin1_General_100_BIN2";

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);

        // It orders uniqueidentifiers by their last bytes, so that version 7 ids would scatter a clustered table.
        foreach (var key in modelBuilder.Model.GetEntityTypes().Select(type => type.FindPrimaryKey()).OfType<IMutableKey>().Where(key => IsId(key.Properties[0].ClrType)))
            key.SetIsClustered(false);

        modelBuilder.Entity<DirectoryEntry>().Property(e => e.TitleKey).UseCollation(ByteOrder);
        modelBuilder.Entity<DirectoryEntry>().Property(e => e.Words).UseCollation(ByteOrder);
        modelBuilder.Entity<DirectoryEntry>().Property(e => e.TitleWords).UseCollation(ByteOrder);
        modelBuilder.Entity<DirectoryEntry>().Property(e => e.KeyWords).UseCollation(ByteOrder);
        modelBuilder.Entity<Institution>().Property(i => i.NaturalKey).UseCollation(ByteOrder);
    }

    /// <inheritdoc/>
    protected override async Task<bool> IsReadOnlyAsync(CancellationToken ct) =>
        await Database.SqlQueryRaw<string?>("SELECT CAST(DATABASEPROPERTYEX(DB_NAME(), 'Updateability') AS nvarchar(20)) AS [Value]").SingleAsync(ct) == "READ_ONLY";

    /// <inheritdoc/>
    protected override void DropConnections() => SqlConnection.ClearPool((SqlConnection)Database.GetDbConnection());

    private static bool IsId(Type type) =>
        type == typeof(Guid) || type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEntityId<>));
}
