using System.Diagnostics;

namespace JippApi.Api.Tests.Faults;

public sealed class MigrationWithoutIcuTests
{
    [Theory]
    [InlineData("SqlServer", "Server=nowhere;Connect Timeout=1", false)]
    [InlineData("Sqlite", "Data Source={0}", true)]
    public async Task Only_migrating_on_SQL_Server_requires_ICU(string provider, string connection, bool works)
    {
        var file = Path.Combine(Path.GetTempPath(), $"jipp-test-{Guid.CreateVersion7():N}.db");
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "migrate"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment =
                {
                    ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1",
                    ["Database__Provider"] = provider,
                    ["ConnectionStrings__Jipp"] = connection.Replace("{0}", file, StringComparison.Ordinal),
                },
            }
        )!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        foreach (var left in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(file) + "*"))
            File.Delete(left);

        (process.ExitCode == 0).ShouldBe(works, $"{await output}{await errors}");
        if (!works)
            (await errors).ShouldContain("Install ICU");
    }
}
