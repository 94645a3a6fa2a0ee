using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Migrating;

/// <summary>
/// The script that <c>migrate --script</c> prints, for operators whose server may not change its schema.
/// </summary>
public sealed class ScriptTests
{
    [Theory]
    [InlineData("Sqlite", "Data Source=/nowhere/jipp.db", ".bail on", "COMMIT;")]
    [InlineData("PostgreSql", "Host=127.0.0.1;Port=1;Username=jipp", "\\set ON_ERROR_STOP on", "COMMIT;")]
    [InlineData("SqlServer", "Server=127.0.0.1,1;User Id=jipp;Password=x", ":on error exit", "GO")]
    public async Task The_script_is_the_only_output_and_needs_no_database(
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
    public async Task Command_line_settings_apply_to_the_script()
    {
        var run = await ProductRun.OnAsync("Sqlite", "", ["migrate", "--script", "--Database:Provider", "PostgreSql"]);

        run.ExitCode.ShouldBe(0, run.ToString());
        run.Output.ShouldStartWith("\\set ON_ERROR_STOP on");
    }
}
