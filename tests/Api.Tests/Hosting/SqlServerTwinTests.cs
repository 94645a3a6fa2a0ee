using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.Persistence.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Api.Tests.Hosting;

/// <summary>
/// Checks that the twin detects faults; the faults it finds fail the class whose queries it saw
/// (<see cref="JippApp"/>).
/// </summary>
public sealed class SqlServerTwinTests
{
    private const string Pattern = "ba";

    [Fact]
    public void A_translatable_query_is_counted_as_a_statement()
    {
        var before = SqlServerTwin.Statements;

        Faults(db => db.Innovations.Where(i => db.Institutions.Any(o => o.Id == i.OwnerId)).OrderBy(i => i.Id).Take(3)).ShouldBeEmpty();

        SqlServerTwin.Statements.ShouldBeGreaterThan(before);
    }

    [Fact]
    public void A_query_that_only_SQLite_supports_is_detected() =>
        Faults(db => db.Innovations.Where(i => EF.Functions.Glob(i.Content.Title, Pattern))).ShouldContain(fault => fault.Contains("Glob"));

    [Fact]
    public void A_pattern_without_an_escape_clause_is_detected()
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
