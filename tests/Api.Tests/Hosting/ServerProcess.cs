using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using JippApi.Infrastructure.SampleData;
using JippApi.Tests;

namespace JippApi.Api.Tests.Hosting;

/// <summary>
/// The real product as a process with its own database, so that a test can kill it at any point and restart it. A
/// client stays valid throughout: it reaches the current process, and its token survives restarts.
/// </summary>
public sealed partial class ServerProcess : IAsyncLifetime, IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly ConcurrentQueue<string> output = new();
    private readonly SocketsHttpHandler network;
    private readonly string filesFolder = Path.Combine(Path.GetTempPath(), $"jipp-files-{Guid.CreateVersion7():N}");
    private readonly Dictionary<string, string> settings = new() { ["Worker__Enabled"] = "false" };
    private TestDatabase? database;
    private Process? process;
    private int port;

    public ServerProcess() =>
        network = new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectCallback = ConnectAsync,
        };

    /// <summary>Environment variables of the processes started from now on.</summary>
    public IDictionary<string, string> Settings => settings;

    public string MailFolder { get; } = Path.Combine(Path.GetTempPath(), $"jipp-mail-{Guid.CreateVersion7():N}");

    /// <summary>Whether several processes may work on the database.</summary>
    public bool IsShared => database!.Provider != "Sqlite";

    /// <summary>A worker process on the same database; the caller ends it.</summary>
    public async Task<WorkerProcess> WorkerAsync()
    {
        var worker = new WorkerProcess(Command("worker"));
        await worker.BegunAsync(Patience);
        return worker;
    }

    public HttpClient Anonymous() => Client();

    /// <summary>A client signed in as a demo account.</summary>
    public async Task<HttpClient> Demo(string name)
    {
        using var anonymous = Client();
        var tokens = await anonymous.Post(
            "/api/v1/auth/token",
            $"grant_type=password&username={name}@demo.jipp&password={DemoAccounts.Password}",
            ("Content-Type", "application/x-www-form-urlencoded")
        );
        tokens.Status.ShouldBe(200, tokens.Text);
        var client = Client();
        client.DefaultRequestHeaders.Authorization = new("Bearer", (string)tokens["access_token"]!);
        return client;
    }

    /// <summary>The number a query returns, read from the database directly.</summary>
    public Task<long> CountAsync(string sql) => database!.CountAsync(sql);

    public async Task StartAsync()
    {
        var listening = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        process = new() { StartInfo = Command(), EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.Exited += (_, _) =>
            listening.TrySetException(new InvalidOperationException($"The product ended before it was ready.\n{this}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        port = await listening.Task.WaitAsync(Patience);
        using var client = Client();
        var ready = await client.Get("/health/ready");
        ready.Status.ShouldBe(200, $"{ready.Text}\n{this}");

        void Read(string? line)
        {
            if (line is null)
                return;
            output.Enqueue(line);
            if (Address().Match(line) is { Success: true } match)
                listening.TrySetResult(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Kills the process at once (SIGKILL).</summary>
    public async Task KillAsync()
    {
        if (process is null)
            return;
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    /// <summary>Asks the process to end (SIGTERM) and waits for it.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync()
    {
        WorkerProcess.Terminate(process!);
        await process!.WaitForExitAsync().WaitAsync(Patience);
        return process.ExitCode;
    }

    public override string ToString() => string.Join('\n', output);

    async Task IAsyncLifetime.InitializeAsync()
    {
        database = await FilledDatabase.CopyAsync();
        try
        {
            await StartAsync();
        }
        catch
        {
            await DisposeAsync(); // xunit does not dispose a fixture whose initialisation failed
            throw;
        }
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        network.Dispose();
        foreach (var folder in new[] { MailFolder, filesFolder }.Where(Directory.Exists))
            Directory.Delete(folder, recursive: true);
        if (database is not null)
            await database.DisposeAsync();
        database = null;
    }

    private HttpClient Client() => new(network, disposeHandler: false) { BaseAddress = new("http://127.0.0.1"), Timeout = Patience };

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken ct)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, port, ct);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private ProcessStartInfo Command(params string[] verb)
    {
        var fill = database!.IsFilled ? "false" : "true";
        var command = new ProcessStartInfo(
            "dotnet",
            [typeof(Program).Assembly.Location, .. verb, "--contentRoot", ContentRoot(), "--urls", "http://127.0.0.1:0"]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["LC_ALL"] = TestCulture.Locale,
                ["LANG"] = TestCulture.Locale,
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["Database__Provider"] = database.Provider,
                ["Database__MaxBatchSize"] = database.MaxBatchSize,
                ["ConnectionStrings__Jipp"] = database.ConnectionString,
                ["Database__MigrateOnStart"] = fill,
                ["SampleData__Load"] = fill,
                ["DemoAccounts__Load"] = fill,
                ["RateLimits__Enabled"] = "false",
                ["DOTNET_TieredPGO"] = "0", // profiling does not pay off in a process that lives for seconds
                ["Mail__Folder"] = MailFolder,
                ["Files__Folder"] = filesFolder,
            },
        };
        foreach (var (name, value) in settings)
            command.Environment[name] = value;
        return command;
    }

    [GeneratedRegex(@"Now listening on: http://127\.0\.0\.1:(\d+)")]
    private static partial Regex Address();

    private static string ContentRoot([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../../src/Api"));
}
