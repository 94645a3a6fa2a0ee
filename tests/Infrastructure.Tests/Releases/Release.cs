using System.Runtime.CompilerServices;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Tests.Releases;

/// <summary>
/// A database as a release left it, stored beside this file: the migration script of each engine, and rows that every
/// engine accepts.
/// </summary>
internal sealed record Release(string Version)
{
    public const string RegistryNumber = "JIPP-2026-000001";

    private static readonly string[] Tables =
    [
        "Institutions",
        "Innovations",
        "InnovationRevisions",
        "PublicDocuments",
        "Directory",
        "DirectoryTerms",
    ];

    private static readonly string[] Engines = [Databases.Sqlite, Databases.PostgreSql, Databases.SqlServer];

    /// <summary>Every release so far, and the one in the making.</summary>
    public static IReadOnlyList<Release> All =>
        [
            .. Directory
                .GetDirectories(Home())
                .Select(folder => new Release(Path.GetFileName(folder)))
                .OrderBy(release => System.Version.Parse(release.Version)),
        ];

    private string Folder => Path.Combine(Home(), Version);

    /// <summary>The scripts that create the database of this release.</summary>
    public IEnumerable<string> ScriptsFor(string engine) =>
        [File.ReadAllText(Path.Combine(Folder, $"{engine}.sql")), File.ReadAllText(Path.Combine(Folder, "rows.sql"))];

    /// <summary>Stores what this program creates; a release already stored stays as it is.</summary>
    /// <param name="filled">A SQLite database of this program with rows.</param>
    public async Task KeepAsync(JippDb filled)
    {
        if (Directory.Exists(Folder))
            return;
        Directory.CreateDirectory(Folder);
        foreach (var engine in Engines)
            await File.WriteAllTextAsync(Path.Combine(Folder, $"{engine}.sql"), Script(engine));
        foreach (var table in Tables)
            await File.AppendAllTextAsync(Path.Combine(Folder, "rows.sql"), await RowsAsync(filled, table));
    }

    private static string Script(string engine)
    {
        using var services = Database.ServicesOn(engine, "Data Source=nowhere").BuildServiceProvider();
        using var scope = services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<JippDb>().GetService<IMigrator>().GenerateScript();
    }

    /// <summary>
    /// Values are written as texts, which each engine converts to the type of the column; database-generated numbers
    /// are left to it.
    /// </summary>
    private static async Task<string> RowsAsync(JippDb db, string table)
    {
        var columns = db
            .Model.GetRelationalModel()
            .Tables.Single(t => t.Name == table)
            .Columns.Where(column =>
                column.ComputedColumnSql is null
                && !column.PropertyMappings.Any(mapping =>
                    mapping.Property.ValueGenerated == ValueGenerated.OnAdd && mapping.Property.ClrType == typeof(long)
                )
            )
            .Select(column => $"\"{column.Name}\"")
            .ToList();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", columns)} FROM \"{table}\"";
        await db.Database.OpenConnectionAsync();
        await using var rows = await command.ExecuteReaderAsync();
        var inserts = "";
        while (await rows.ReadAsync())
        {
            var values = Enumerable
                .Range(0, columns.Count)
                .Select(at => rows.IsDBNull(at) ? "NULL" : $"'{rows.GetString(at).Replace("'", "''", StringComparison.Ordinal)}'");
            inserts += $"INSERT INTO \"{table}\" ({string.Join(", ", columns)})\nVALUES ({string.Join(", ", values)});\n";
        }

        return inserts;
    }

    private static string Home([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
