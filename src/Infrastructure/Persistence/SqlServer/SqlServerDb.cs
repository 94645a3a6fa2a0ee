using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence.SqlServer;

/// <summary>The model on SQL Server.</summary>
public sealed class SqlServerDb(DbContextOptions<SqlServerDb> options) : JippDb(options)
{
    /// <inheritdoc/>
    public override string MigrationScript() => SqlServerScript.Of(this);

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        ByteOrder.Apply(modelBuilder);
        ClusteredKeys.Apply(modelBuilder);
    }
}
