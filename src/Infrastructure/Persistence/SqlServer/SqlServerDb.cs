using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence.SqlServer;

public sealed class SqlServerDb(DbContextOptions<SqlServerDb> options) : JippDb(options)
{
    public override string MigrationScript() => SqlServerScript.Of(this);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        BinaryCollation.Apply(modelBuilder);
        ClusteredKeys.Apply(modelBuilder);
    }

    protected override async Task<bool> IsReadOnlyAsync(CancellationToken ct) =>
        await Database
            .SqlQueryRaw<string?>("SELECT CAST(DATABASEPROPERTYEX(DB_NAME(), 'Updateability') AS nvarchar(20)) AS [Value]")
            .SingleAsync(ct) == "READ_ONLY";

    protected override void DropConnections() => SqlConnection.ClearPool((SqlConnection)Database.GetDbConnection());
}
