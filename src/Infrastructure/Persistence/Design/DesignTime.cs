using JippApi.Infrastructure.Persistence.PostgreSql;
using JippApi.Infrastructure.Persistence.Sqlite;
using JippApi.Infrastructure.Persistence.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace JippApi.Infrastructure.Persistence.Design;

/// <summary>Creates the contexts for <c>dotnet ef</c>, which needs no database to write a migration.</summary>
internal sealed class DesignTime
    : IDesignTimeDbContextFactory<SqliteDb>,
        IDesignTimeDbContextFactory<SqlServerDb>,
        IDesignTimeDbContextFactory<PostgreSqlDb>
{
    SqliteDb IDesignTimeDbContextFactory<SqliteDb>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options);

    SqlServerDb IDesignTimeDbContextFactory<SqlServerDb>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerDb>().UseSqlServer("Server=.").Options);

    PostgreSqlDb IDesignTimeDbContextFactory<PostgreSqlDb>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlDb>().UseNpgsql("Host=.").Options);
}
