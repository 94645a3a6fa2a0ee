using System.Diagnostics;
using JippApi.Tests;

namespace JippApi.Api.Tests.Hosting;

/// <summary>The outcome of the product as a process that ended by itself.</summary>
internal sealed record ProductRun(int ExitCode, string Output, string Errors)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs the product on a database with production settings.</summary>
    public static async Task<ProductRun> OnAsync(string provider, string connectionString, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = TestCulture.Locale;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Database__Provider"] = provider;
        start.Environment["ConnectionStrings__Jipp"] = connectionString;
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var end = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(end.Token);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill();
        }

        return new(process.ExitCode, await output, await errors);
    }
}
