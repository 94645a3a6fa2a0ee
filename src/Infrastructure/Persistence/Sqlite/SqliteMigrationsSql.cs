using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace JippApi.Infrastructure.Persistence.Sqlite;

/// <summary>
/// Creates a search index after a migration that makes or rebuilds the table of its words. EF Core rebuilds a table
/// after all other operations of a migration, and with the old table its triggers go: no operation of the migration
/// itself can bring them back.
/// </summary>
internal sealed class SqliteMigrationsSql(MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider annotations)
    : SqliteMigrationsSqlGenerator(dependencies, annotations)
{
    private const string Rebuilt = "RENAME TO \"Directory\"";

    private const string EntriesDropped = "DROP TABLE \"SearchEntries\"";

    private static readonly string[] EntriesMade = ["CREATE TABLE \"SearchEntries\"", "RENAME TO \"SearchEntries\""];

    public override IReadOnlyList<MigrationCommand> Generate(
        IReadOnlyList<MigrationOperation> operations,
        IModel? model = null,
        MigrationsSqlGenerationOptions options = MigrationsSqlGenerationOptions.Default
    )
    {
        var commands = base.Generate(operations, model, options);
        var index = new MigrationBuilder(activeProvider: null);
        if (Contains(Rebuilt))
            SqliteSearchIndex.Create(index);
        if (EntriesMade.Any(Contains))
            SqliteSearchIndex.CreateEntries(index);
        else if (Contains(EntriesDropped))
            SqliteSearchIndex.DropEntries(index);
        return index.Operations.Count == 0 ? commands : [.. commands, .. base.Generate(index.Operations, model, options)];

        bool Contains(string sql) => commands.Any(command => command.CommandText.Contains(sql, StringComparison.Ordinal));
    }
}
