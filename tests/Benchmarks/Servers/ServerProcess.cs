using System.Diagnostics;
using System.Globalization;

namespace JippApi.Benchmarks.Servers;

internal sealed class ServerProcess : IDisposable
{
    private const double Kibibyte = 1 / 1024.0;
    private const double Busy = 0.1;
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;

    private ServerProcess(Process process, string name, string address) => (this.process, Name, Address) = (process, name, address);

    /// <c>product</c> or <c>reference</c>.
    public string Name { get; }

    public string Address { get; }

    /// <summary>From the start of the process to its first answered list.</summary>
    public TimeSpan StartUp { get; private set; }

    public double Memory => StatusOf("VmRSS");

    /// <summary>Peak resident memory in mebibytes.</summary>
    public double PeakMemory => StatusOf("VmHWM");

    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public static async Task<ServerProcess> StartAsync(
        string name,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string> environment,
        int port,
        string folder
    )
    {
        var watch = Stopwatch.StartNew();
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var variable in start.Environment.Keys.Where(IsRuntimeSetting).ToList())
            start.Environment.Remove(variable);
        foreach (var (variable, value) in environment)
            start.Environment[variable] = value;
        var process = Process.Start(start)!;
        var log = new StreamWriter(Workspace.Artifact(name + ".log")) { AutoFlush = true };
        process.OutputDataReceived += (_, line) =>
        {
            lock (log)
                log.WriteLine(line.Data);
        };
        process.ErrorDataReceived += (_, line) =>
        {
            lock (log)
                log.WriteLine(line.Data);
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        var server = new ServerProcess(process, name, $"http://127.0.0.1:{port}");
        await server.AnswersAsync(watch);
        server.StartUp = watch.Elapsed;
        return server;
    }

    /// <summary>
    /// Waits until it has finished the requests of departed clients, which would slow down the next measurement.
    /// </summary>
    public async Task IdleAsync()
    {
        for (var before = TimeSpan.Zero; ProcessorTime - before > Busy * Glance; await Task.Delay(Glance))
            before = ProcessorTime;
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    /// <summary>Whoever runs the benchmark may have set some for other programs.</summary>
    internal static bool IsRuntimeSetting(string variable) =>
        variable.StartsWith("DOTNET_", StringComparison.Ordinal) && !variable.StartsWith("DOTNET_ROOT", StringComparison.Ordinal);

    private async Task AnswersAsync(Stopwatch watch)
    {
        using var client = new HttpClient { BaseAddress = new(Address) };
        while (true)
        {
            try
            {
                using var response = await client.GetAsync("/api/v1/innovations?limit=1");
                if (response.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                // not listening yet
            }

            if (process.HasExited || watch.Elapsed > Patience)
                throw new InvalidOperationException($"The {Name} does not answer; see {Workspace.Artifact(Name + ".log")}.");
            await Task.Delay(5);
        }
    }

    private double StatusOf(string field)
    {
        var line = File.ReadLines($"/proc/{process.Id}/status").First(line => line.StartsWith(field, StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * Kibibyte;
    }
}
