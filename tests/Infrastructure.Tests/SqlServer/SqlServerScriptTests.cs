using JippApi.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Tests.SqlServer;

public sealed class SqlServerScriptTests
{
    private readonly string script = Script();

    [Fact]
    public void The_script_is_valid_T_SQL_that_depends_on_no_tool_option() => TSql.FaultsOfScript(script).ShouldBeEmpty();

    [Fact]
    public void Each_migration_is_one_transaction_with_a_batch_for_each_step()
    {
        var batches = TSql.BatchesOf(script).ToList();

        batches.Count.ShouldBeGreaterThan(100);
        batches.ShouldAllBe(batch => batch.Split("IF NOT EXISTS", StringSplitOptions.None).Length <= 2);
        batches.Count(batch => batch.Contains("BEGIN TRANSACTION;")).ShouldBe(batches.Count(batch => batch.Contains("COMMIT;")));
    }

    [Fact]
    public void The_script_stops_at_the_first_error_and_sets_its_own_options()
    {
        script.ShouldStartWith(":on error exit");
        TSql.BatchesOf(script).First().ShouldContain("SET QUOTED_IDENTIFIER, ANSI_NULLS");
        TSql.BatchesOf(script).First().ShouldContain("XACT_ABORT");
    }

    /// <c>sqlcmd</c> reads a file in the machine's code page unless told otherwise.
    [Fact]
    public void The_script_contains_only_ASCII() => script.ShouldAllBe(character => char.IsAscii(character));

    private static string Script()
    {
        using var services = Database.ServicesOn(Databases.SqlServer, "Server=nowhere").BuildServiceProvider();
        using var scope = services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<JippDb>().MigrationScript();
    }
}
