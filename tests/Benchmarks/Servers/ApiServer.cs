using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using JippApi.Infrastructure.SampleData;

namespace JippApi.Benchmarks.Servers;

/// <summary>A run of a verb of the command line.</summary>
/// <param name="Elapsed">From the start of the process to its end.</param>
/// <param name="PeakMemory">Peak resident memory in mebibytes.</param>
/// <param name="Output">What it printed.</param>
internal sealed record VerbRun(TimeSpan Elapsed, double PeakMemory, string Output);

/// <summary>
/// The product as operators run it, on one database: published and configured as docs/operations.md says, with no
/// setting that differs but the rate limits, since all load comes from one address.
/// </summary>
internal sealed class ApiServer(string folder, Engine engine, string database)
{
    /// <summary>An account with every permission.</summary>
    public const string Administrator = "national" + Generator.NewDatabase.Domain;

    private const string Program = "JippApi.Api.dll";
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);

    private string Assembly => Path.Combine(folder, Program);

    /// <summary>Publishes the API from the working tree.</summary>
    public static async Task<string> PublishAsync()
    {
        var folder = Workspace.Artifact("api");
        Console.WriteLine("Publishing src/Api");
        var guide = await File.ReadAllTextAsync(Path.Combine(Workspace.Root, "docs", "operations.md"));
        await Shell.RunAsync("dotnet", Publishing.Arguments(guide, folder));
        return folder;
    }

    public Task<ServerProcess> StartAsync() => StartAsync(new Dictionary<string, string>());

    /// <summary>Starts a server that others than wrk use, such as one whose mail is read.</summary>
    /// <param name="settings">What differs from the settings of a measured server.</param>
    public Task<ServerProcess> StartAsync(IReadOnlyDictionary<string, string> settings)
    {
        var port = Ports.Free();
        var environment = new Dictionary<string, string>(Settings) { ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}" };
        foreach (var (name, value) in settings)
            environment[name] = value;
        return ServerProcess.StartAsync("product", [Assembly], environment, port, folder);
    }

    /// <summary>Runs a verb of the command line until it ends, in the folder of the product.</summary>
    /// <param name="settings">What differs from the settings of the server.</param>
    /// <param name="arguments">The verb and its arguments.</param>
    /// <exception cref="InvalidOperationException">Its exit code is not 0.</exception>
    public async Task<VerbRun> RunAsync(IReadOnlyDictionary<string, string> settings, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var variable in start.Environment.Keys.Where(ServerProcess.IsRuntimeSetting).ToList())
            start.Environment.Remove(variable);
        foreach (var (variable, value) in Settings.Concat(settings))
            start.Environment[variable] = value;

        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var (ended, peak) = (process.WaitForExitAsync(), 0.0);
        while (!ended.IsCompleted)
        {
            peak = Math.Max(peak, PeakMemoryOf(process.Id));
            await Task.WhenAny(ended, Task.Delay(Glance));
        }

        await ended;
        var elapsed = watch.Elapsed;
        return process.ExitCode == 0
            ? new VerbRun(elapsed, peak, await output)
            : throw new InvalidOperationException($"{string.Join(' ', arguments)} failed:\n{await output}\n{await errors}");
    }

    /// <summary>An access token of an account, valid for fifteen minutes.</summary>
    public static async Task<string> TokenAsync(string address, string account, string password = DemoAccounts.Password)
    {
        using var client = new HttpClient { BaseAddress = new(address) };
        using var answer = await client.PostAsync(
            "/api/v1/auth/token",
            new FormUrlEncodedContent(
                new Dictionary<string, string>
                {
                    ["grant_type"] = "password",
                    ["username"] = account,
                    ["password"] = password,
                }
            )
        );
        return (string)JsonNode.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync())!["access_token"]!;
    }

    /// <summary>The garbage collector the product is configured with; the reference gets the same.</summary>
    public IReadOnlyDictionary<string, string> Runtime()
    {
        var settings = JsonNode
            .Parse(File.ReadAllText(Path.ChangeExtension(Assembly, ".runtimeconfig.json")))!["runtimeOptions"]
            ?["configProperties"];
        return new Dictionary<string, string>
        {
            ["DOTNET_gcServer"] = Flag("System.GC.Server"),
            ["DOTNET_gcConcurrent"] = Flag("System.GC.Concurrent", byDefault: true),
            ["DOTNET_GCGen0MaxBudget"] = settings?["System.GC.Gen0MaxBudget"]?.ToString() ?? "",
        };

        string Flag(string name, bool byDefault = false) => settings?[name]?.GetValue<bool>() ?? byDefault ? "1" : "0";
    }

    /// <summary>The kernel's own peak so far, in mebibytes; 0 once the process has ended.</summary>
    private static double PeakMemoryOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(l => l.StartsWith("VmHWM", StringComparison.Ordinal));
            var parts = line?.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            return parts is [_, var kibibytes, ..] ? double.Parse(kibibytes, CultureInfo.InvariantCulture) / 1_024 : 0;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private Dictionary<string, string> Settings =>
        new()
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["Database__Provider"] = engine.Provider,
            ["ConnectionStrings__Jipp"] = engine.ConnectionString(database),
            ["RateLimits__Enabled"] = "false",
        };
}
