using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Migrating;

/// <summary>
/// The script that <c>migrate --script</c> prints, for whoever may change a schema where the program may not.
/// </summary>
public sealed class ScriptTests
{
    [Theory]
    [InlineData("Sqlite", "Data Source=/nowhere/jipp.db", ".bail on", "COMMIT;")]
    [InlineData("PostgreSql", "Host=127.0.0.1;Port=1;Username=jipp", "\\set ON_ERROR_STOP on", "COMMIT;")]
    [InlineData("SqlServer", "Server=127.0.0.1,1;User Id=jipp;Password=x", ":on error exit", "GO")]
    public async Task It_is_all_that_is_printed_and_no_database_is_asked_for_it(
        string provider,
        string connectionString,
        string first,
        string last
    )
    {
        var run = await ProductRun.OnAsync(provider, connectionString, ["migrate", "--script"]);

        run.ExitCode.ShouldBe(0, run.ToString());
        run.Errors.ShouldBeEmpty();
        run.Output.ShouldStartWith(first);
        run.Output.TrimEnd().ShouldEndWith(last);
        run.Output.ShouldContain("_Initial");
    }

    [Fact]
    public async Task Settings_on_the_command_line_hold_for_it_too()
    {
        var run = await ProductRun.OnAsync("Sqlite", "", ["migrate", "--script", "--Database:Provider", "PostgreSql"]);

        run.ExitCode.ShouldBe(0, run.ToString());
        run.Output.ShouldStartWith("\\set ON_ERROR_STOP on");
    }
}
