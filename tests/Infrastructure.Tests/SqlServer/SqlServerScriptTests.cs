using JippApi.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Tests.SqlServer;

/// <summary>The script for those who look after a SQL Server, read as such a server would.</summary>
public sealed class SqlServerScriptTests
{
    private readonly string script = Script();

    [Fact]
    public void It_parses_depends_on_no_switch_and_names_no_column_before_the_server_knows_it() =>
        TSql.FaultsOfScript(script).ShouldBeEmpty();

    [Fact]
    public void Each_step_is_a_batch_of_its_own_in_one_transaction_for_each_migration()
    {
        var batches = TSql.BatchesOf(script).ToList();

        batches.Count.ShouldBeGreaterThan(100);
        batches.ShouldAllBe(batch => batch.Split("IF NOT EXISTS", StringSplitOptions.None).Length <= 2);
        batches.Count(batch => batch.Contains("BEGIN TRANSACTION;")).ShouldBe(batches.Count(batch => batch.Contains("COMMIT;")));
    }

    [Fact]
    public void It_stops_at_the_first_error_and_says_itself_what_sqlcmd_leaves_off()
    {
        script.ShouldStartWith(":on error exit");
        TSql.BatchesOf(script).First().ShouldContain("SET QUOTED_IDENTIFIER, ANSI_NULLS");
        TSql.BatchesOf(script).First().ShouldContain("XACT_ABORT");
    }

    /// <summary><c>sqlcmd</c> reads a file in the code page of the machine unless told otherwise.</summary>
    [Fact]
    public void It_is_the_same_in_every_code_page() => script.ShouldAllBe(character => char.IsAscii(character));

    private static string Script()
    {
        using var services = Database.ServicesOn(Databases.SqlServer, "Server=nowhere").BuildServiceProvider();
        using var scope = services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<JippDb>().MigrationScript();
    }
}
