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
/// The real product as a process of its own on a database of its own, so that a test can kill it in the middle of
/// anything and start it again. A client stays good all the while: it reaches whichever process runs now, and its token
/// outlives them.
/// </summary>
public sealed partial class ServerProcess : IAsyncLifetime, IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly ConcurrentQueue<string> output = new();
    private readonly SocketsHttpHandler network;
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

    /// <summary>Settings of the processes that are started from now on, as variables of their environment.</summary>
    public IDictionary<string, string> Settings => settings;

    /// <summary>Where e-mail goes.</summary>
    public string MailFolder { get; } = Path.Combine(Path.GetTempPath(), $"jipp-mail-{Guid.CreateVersion7():N}");

    /// <summary>Whether several processes may work on the database.</summary>
    public bool IsShared => database!.Provider != "Sqlite";

    /// <summary>A process of its own that works in the background on the same database; the caller ends it.</summary>
    public async Task<WorkerProcess> WorkerAsync()
    {
        var worker = new WorkerProcess(Command("worker"));
        await worker.BegunAsync(Patience);
        return worker;
    }

    /// <summary>A client without a token.</summary>
    public HttpClient Anonymous() => Client();

    /// <summary>A client of the person of the demo accounts with that name.</summary>
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

    /// <summary>The one number that a query of the test finds in the database, beside the server.</summary>
    public Task<long> CountAsync(string sql) => database!.CountAsync(sql);

    /// <summary>Starts the product on the database as it is, and waits until it is ready.</summary>
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

    /// <summary>Ends the process at once, without a word to it (SIGKILL).</summary>
    public async Task KillAsync()
    {
        if (process is null)
            return;
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    /// <summary>Asks the process to end (SIGTERM), and waits for that.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync()
    {
        WorkerProcess.Terminate(process!);
        await process!.WaitForExitAsync().WaitAsync(Patience);
        return process.ExitCode;
    }

    /// <summary>All that the processes have said.</summary>
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
            await DisposeAsync(); // xunit disposes nothing that did not begin
            throw;
        }
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        network.Dispose();
        if (Directory.Exists(MailFolder))
            Directory.Delete(MailFolder, recursive: true);
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
                ["DOTNET_TieredPGO"] = "0", // what lives for seconds gains nothing from watching itself
                ["Mail__Folder"] = MailFolder,
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
