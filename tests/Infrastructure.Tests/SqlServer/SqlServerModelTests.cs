using JippApi.Infrastructure.Persistence.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Tests.SqlServer;

public sealed class SqlServerModelTests
{
    [Theory]
    [InlineData("CREATE TABLE [Directory]")]
    [InlineData("CREATE TABLE [Innovations]")]
    [InlineData("CREATE TABLE [Outbox]")]
    [InlineData("COLLATE Latin1_General_100_BIN2")]
    [InlineData("PRIMARY KEY NONCLUSTERED ([Id])")]
    [InlineData("CREATE UNIQUE INDEX [IX_InnovationSources_Source_SourceRecordId] ON [InnovationSources] ([Source], [SourceRecordId]) WHERE [SourceRecordId] IS NOT NULL")]
    [InlineData("[IX_Directory_Facets]")]
    public async Task The_migrations_make_a_script(string part)
    {
        await using var services = Database.ServicesOn(Databases.SqlServer, "Server=nowhere").BuildServiceProvider();
        using var scope = services.CreateScope();
        var migrator = scope.ServiceProvider.GetRequiredService<SqlServerDb>().GetService<IMigrator>();

        migrator.GenerateScript().ShouldContain(part);
        migrator.GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent).ShouldContain(part);
    }

    [Fact]
    public async Task No_table_is_clustered_by_ids_that_scatter()
    {
        await using var services = Database.ServicesOn(Databases.SqlServer, "Server=nowhere").BuildServiceProvider();
        using var scope = services.CreateScope();
        var model = scope.ServiceProvider.GetRequiredService<SqlServerDb>().GetService<IDesignTimeModel>().Model;

        var tables = model.GetEntityTypes().Where(type => type.FindPrimaryKey()?.Properties[0].GetColumnType() == "uniqueidentifier").ToList();

        tables.Count.ShouldBeGreaterThanOrEqualTo(4);
        tables.ShouldAllBe(type => type.FindPrimaryKey()!.IsClustered() == false);
    }
}
