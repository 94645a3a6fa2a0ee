using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace JippApi.Api.Tests.Hosting;

/// <summary>The real product as a worker process, so that a test can kill it at any point.</summary>
public sealed class WorkerProcess : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> output = new();
    private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process process;

    internal WorkerProcess(ProcessStartInfo command)
    {
        process = new() { StartInfo = command, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.Exited += (_, _) => begun.TrySetException(new InvalidOperationException($"The worker ended before it had begun.\n{this}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public bool HasSaid(string text) => output.Any(line => line.Contains(text, StringComparison.Ordinal));

    /// <summary>Waits until it has started working.</summary>
    public Task BegunAsync(TimeSpan patience) => begun.Task.WaitAsync(patience);

    /// <summary>Ends it like a power cut: at once (SIGKILL).</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Asks it to end (SIGTERM) and waits for it.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync(TimeSpan patience)
    {
        Terminate(process);
        await process.WaitForExitAsync().WaitAsync(patience);
        return process.ExitCode;
    }

    public override string ToString() => string.Join('\n', output);

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await KillAsync();
        process.Dispose();
    }

    internal static void Terminate(Process process) => _ = Kill(process.Id, SigTerm);

    private const int SigTerm = 15;

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);

    private void Read(string? line)
    {
        if (line is null)
            return;
        output.Enqueue(line);
        if (line.Contains("Worker started", StringComparison.Ordinal))
            begun.TrySetResult();
    }
}
