using Microsoft.EntityFrameworkCore.Migrations;

namespace JippApi.Infrastructure.Persistence.Sqlite;

/// <summary>
/// The FTS5 index over the words of the directory, and the triggers that keep it up to date. A migration that rebuilds
/// the table <c>Directory</c> drops the triggers; <see cref="SqliteMigrationsSql"/> then creates everything again.
/// </summary>
internal static class SqliteSearchIndex
{
    private const string Sql = """
        DROP TRIGGER IF EXISTS DirectorySearchInsert;
        DROP TRIGGER IF EXISTS DirectorySearchDelete;
        DROP TRIGGER IF EXISTS DirectorySearchUpdate;
        DROP TABLE IF EXISTS DirectorySearch;
        CREATE VIRTUAL TABLE DirectorySearch USING fts5(Words, content='Directory', content_rowid='Number', detail='none', tokenize='ascii');
        CREATE TRIGGER DirectorySearchInsert AFTER INSERT ON Directory BEGIN
            INSERT INTO DirectorySearch(rowid, Words) VALUES (new.Number, new.Words);
        END;
        CREATE TRIGGER DirectorySearchDelete AFTER DELETE ON Directory BEGIN
            INSERT INTO DirectorySearch(DirectorySearch, rowid, Words) VALUES ('delete', old.Number, old.Words);
        END;
        CREATE TRIGGER DirectorySearchUpdate AFTER UPDATE OF Words ON Directory BEGIN
            INSERT INTO DirectorySearch(DirectorySearch, rowid, Words) VALUES ('delete', old.Number, old.Words);
            INSERT INTO DirectorySearch(rowid, Words) VALUES (new.Number, new.Words);
        END;
        INSERT INTO DirectorySearch(DirectorySearch) VALUES ('rebuild');
        """;

    public static void Create(MigrationBuilder migration) => migration.Sql(Sql);
}
