using JippApi.Infrastructure.Persistence.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Tests.SqlServer;

public sealed class SqlServerModelTests : IAsyncDisposable
{
    /// <summary>Small, rarely written tables with ids as keys: their rows may lie anywhere.</summary>
    private static readonly string[] SmallTables =
    [
        "CalendarFeeds",
        "Clients",
        "ColumnMappings",
        "EscalationPolicies",
        "Hubs",
        "Institutions",
        "NotificationPreferences",
        "ReviewClaims",
        "SurvivorshipPolicies",
    ];

    private readonly ServiceProvider services = Database.ServicesOn(Databases.SqlServer, "Server=nowhere").BuildServiceProvider();

    public ValueTask DisposeAsync() => services.DisposeAsync();

    [Theory]
    [InlineData("CREATE TABLE [Directory]")]
    [InlineData("CREATE TABLE [Innovations]")]
    [InlineData("CREATE TABLE [Outbox]")]
    [InlineData("PRIMARY KEY NONCLUSTERED ([Id])")]
    [InlineData("CREATE CLUSTERED INDEX [IX_Innovations_CreatedAt] ON [Innovations] ([CreatedAt])")]
    [InlineData(
        "CREATE UNIQUE INDEX [IX_InnovationSources_Source_SourceRecordId] ON [InnovationSources] ([Source], [SourceRecordId]) WHERE [SourceRecordId] IS NOT NULL"
    )]
    [InlineData("[IX_Directory_Facets]")]
    public void The_migrations_yield_a_script(string part)
    {
        using var scope = services.CreateScope();
        var migrator = scope.ServiceProvider.GetRequiredService<SqlServerDb>().GetService<IMigrator>();

        migrator.GenerateScript().ShouldContain(part);
        migrator.GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent).ShouldContain(part);
    }

    [Fact]
    public void Every_text_column_has_a_binary_collation() =>
        Tables()
            .SelectMany(table => table.Columns)
            .Where(column => column.StoreType.StartsWith("nvarchar", StringComparison.Ordinal))
            .Where(column => column.Collation != BinaryCollation.Collation)
            .Select(column => $"{column.Table.Name}.{column.Name}")
            .ShouldBeEmpty();

    [Fact]
    public void No_table_is_a_heap() =>
        Tables()
            .Where(table => !IsClustered(table.PrimaryKey!.MappedKeys) && !table.Indexes.Any(IsClustered))
            .Select(table => table.Name)
            .ShouldBeEmpty();

    [Fact]
    public void Only_small_tables_are_clustered_by_id() =>
        Tables()
            .Where(table => IsClustered(table.PrimaryKey!.MappedKeys) && table.PrimaryKey!.Columns is [{ StoreType: "uniqueidentifier" }])
            .Select(table => table.Name)
            .ShouldBe(SmallTables, ignoreOrder: true);

    [Fact]
    public void Owned_rows_are_clustered_by_their_owner() =>
        Tables()
            .Where(table => !IsClustered(table.PrimaryKey!.MappedKeys) && table.PrimaryKey!.Columns.Count > 1)
            .Select(table => table.Name)
            .ShouldBe(["InnovationRevisions"]); // long documents, read one at a time

    private ITable[] Tables()
    {
        using var scope = services.CreateScope();
        ITable[] tables =
        [
            .. scope.ServiceProvider.GetRequiredService<SqlServerDb>().GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables,
        ];
        tables.Length.ShouldBeGreaterThan(50);
        return tables;
    }

    private static bool IsClustered(IEnumerable<IKey> keys) => keys.All(key => key.IsClustered() ?? true);

    private static bool IsClustered(ITableIndex index) => index.MappedIndexes.All(mapped => mapped.IsClustered() == true);
}
