using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace JippApi.Infrastructure.Persistence.Sqlite;

/// <summary>
/// Creates the search index again after a migration that rebuilds the directory. EF Core rebuilds a table after all
/// other operations of a migration, and with the old table its triggers go: no operation of the migration itself can
/// bring them back.
/// </summary>
internal sealed class SqliteMigrationsSql(MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider annotations)
    : SqliteMigrationsSqlGenerator(dependencies, annotations)
{
    private const string Rebuilt = "RENAME TO \"Directory\"";

    public override IReadOnlyList<MigrationCommand> Generate(
        IReadOnlyList<MigrationOperation> operations,
        IModel? model = null,
        MigrationsSqlGenerationOptions options = MigrationsSqlGenerationOptions.Default
    )
    {
        var commands = base.Generate(operations, model, options);
        if (!commands.Any(command => command.CommandText.Contains(Rebuilt, StringComparison.Ordinal)))
            return commands;

        var index = new MigrationBuilder(activeProvider: null);
        SqliteSearchIndex.Create(index);
        return [.. commands, .. base.Generate(index.Operations, model, options)];
    }
}
