using System.Diagnostics;

namespace JippApi.Benchmarks;

/// <summary>A temporary PostgreSQL on 127.0.0.1, whose data stay in the artifacts for the next run.</summary>
internal sealed class PostgreSqlServer : IAsyncDisposable
{
    private const string Settings = "-c listen_addresses=127.0.0.1 -c shared_buffers=1GB -c max_wal_size=4GB -c unix_socket_directories=";

    private readonly string data = Workspace.Artifact("postgres");

    private PostgreSqlServer() { }

    public static async Task<(PostgreSqlServer Server, string ConnectionString)> StartAsync()
    {
        var server = new PostgreSqlServer();
        if (!Directory.Exists(server.data))
        {
            Directory.CreateDirectory(server.data);
            if (IsRoot)
                await Shell.RunAsync("chown", ["postgres", server.data]);
            await RunAsync("initdb", ["-D", server.data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"]);
        }

        var port = Ports.Free();
        await RunAsync(
            "pg_ctl",
            ["-D", server.data, "-w", "-l", Path.Combine(server.data, "server.log"), "-o", $"-p {port} {Settings}{server.data}", "start"]
        );
        return (server, $"Host=127.0.0.1;Port={port};Username=postgres");
    }

    public async ValueTask DisposeAsync() => await RunAsync("pg_ctl", ["-D", data, "-w", "-m", "fast", "stop"]);

    private static bool IsRoot => Environment.UserName == "root";

    /// <summary>PostgreSQL refuses to run as root.</summary>
    private static async Task RunAsync(string program, string[] arguments)
    {
        string[] command = [PathOf(program), .. arguments];
        if (IsRoot)
            command = ["runuser", "-u", "postgres", "--", .. command];

        // The server inherits the streams of pg_ctl and keeps them open, so waiting for their end would hang.
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = "/" })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', command)} failed.");
    }

    private static string PathOf(string program) =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .GetDirectories("/usr/lib/postgresql")
                .Order()
                .Select(version => Path.Combine(version, "bin", program))
                .LastOrDefault(File.Exists)
                ?? program
            : program;
}
