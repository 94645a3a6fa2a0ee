using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.Persistence.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Api.Tests.Hosting;

/// <summary>
/// What the twin must not let pass; otherwise what it finds fails the class whose queries it saw
/// (<see cref="JippApp"/>).
/// </summary>
public sealed class SqlServerTwinTests
{
    private const string Pattern = "ba";

    [Fact]
    public void A_query_that_SQL_Server_can_answer_is_one_more_statement()
    {
        var before = SqlServerTwin.Statements;

        Faults(db => db.Innovations.Where(i => db.Institutions.Any(o => o.Id == i.OwnerId)).OrderBy(i => i.Id).Take(3)).ShouldBeEmpty();

        SqlServerTwin.Statements.ShouldBeGreaterThan(before);
    }

    [Fact]
    public void A_query_that_only_SQLite_can_answer_is_found_out() =>
        Faults(db => db.Innovations.Where(i => EF.Functions.Glob(i.Content.Title, Pattern))).ShouldContain(fault => fault.Contains("Glob"));

    [Fact]
    public void A_pattern_without_escape_is_found_out()
    {
        var pattern = Pattern + "%";
        Faults(db => db.Innovations.Where(i => EF.Functions.Like(i.Content.Title, pattern)))
            .ShouldContain(fault => fault.Contains("LIKE without ESCAPE"));
    }

    private static IReadOnlyList<string> Faults<T>(Func<JippDb, IQueryable<T>> query)
    {
        using var db = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options);
        return SqlServerTwin.FaultsOf(query(db).Expression);
    }
}
