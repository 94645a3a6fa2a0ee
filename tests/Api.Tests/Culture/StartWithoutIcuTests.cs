using System.Diagnostics;

namespace JippApi.Api.Tests.Culture;

/// <summary>.NET without cultures, as in Alpine images.</summary>
public class StartWithoutIcuTests
{
    private const string Invariant = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";

    [Fact]
    public async Task Starting_on_SQL_Server_without_ICU_says_what_is_missing()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "migrate"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        (start.Environment[Invariant], start.Environment["Database__Provider"], start.Environment["ConnectionStrings__Jipp"]) = (
            "1",
            "SqlServer",
            "Server=127.0.0.1,1;Database=jipp"
        );
        using var process = Process.Start(start)!;
        var (_, errors) = (process.StandardOutput.ReadToEndAsync(), await process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();

        process.ExitCode.ShouldNotBe(0);
        errors.ShouldContain("SQL Server requires .NET's culture data: install ICU");
    }
}
