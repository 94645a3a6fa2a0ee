using Microsoft.EntityFrameworkCore.Migrations;

namespace JippApi.Infrastructure.Persistence.Sqlite;

/// <summary>
/// The FTS5 indexes over the words of the directory and of the other kinds of a search, and the triggers that keep them
/// up to date. A migration that rebuilds such a table drops its triggers; <see cref="SqliteMigrationsSql"/> then creates
/// everything again.
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

    private const string EntriesSql = """
        DROP TRIGGER IF EXISTS EntrySearchInsert;
        DROP TRIGGER IF EXISTS EntrySearchDelete;
        DROP TRIGGER IF EXISTS EntrySearchUpdate;
        DROP TABLE IF EXISTS EntrySearch;
        CREATE VIRTUAL TABLE EntrySearch USING fts5(Words, content='SearchEntries', content_rowid='Number', detail='none', tokenize='ascii');
        CREATE TRIGGER EntrySearchInsert AFTER INSERT ON SearchEntries BEGIN
            INSERT INTO EntrySearch(rowid, Words) VALUES (new.Number, new.Words);
        END;
        CREATE TRIGGER EntrySearchDelete AFTER DELETE ON SearchEntries BEGIN
            INSERT INTO EntrySearch(EntrySearch, rowid, Words) VALUES ('delete', old.Number, old.Words);
        END;
        CREATE TRIGGER EntrySearchUpdate AFTER UPDATE OF Words ON SearchEntries BEGIN
            INSERT INTO EntrySearch(EntrySearch, rowid, Words) VALUES ('delete', old.Number, old.Words);
            INSERT INTO EntrySearch(rowid, Words) VALUES (new.Number, new.Words);
        END;
        INSERT INTO EntrySearch(EntrySearch) VALUES ('rebuild');
        """;

    public static void Create(MigrationBuilder migration) => migration.Sql(Sql);

    public static void CreateEntries(MigrationBuilder migration) => migration.Sql(EntriesSql);

    public static void DropEntries(MigrationBuilder migration) => migration.Sql("DROP TABLE IF EXISTS EntrySearch;");
}
