using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using JippApi.Api.Tests.Hosting;
using Xunit.Abstractions;

namespace JippApi.Api.Tests.Faults;

/// <summary>One server that may be killed, for tests that run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class KillableServer : ICollectionFixture<ServerProcess>
{
    public const string Name = "Faults";
}

/// <summary>Kills a server in the middle of what it is asked, at moments that follow from a seed.</summary>
public sealed class Killer(ServerProcess server, ITestOutputHelper log, int seed)
{
    private const int Sample = 3;

    /// <summary>
    /// How often each test kills: a sample, where <c>JIPP_TEST_KILLS</c> does not say more. A dozen hit most of the
    /// places where a process can end, which takes minutes.
    /// </summary>
    public static int Kills { get; } =
        Environment.GetEnvironmentVariable("JIPP_TEST_KILLS") is { Length: > 0 } kills
            ? int.Parse(kills, CultureInfo.InvariantCulture)
            : Sample;

    private const int Writers = 4;

    private readonly Random random = new(seed);

    /// <summary>
    /// Lets several writers send one after the other, kills the server within a while of one of the answers, and starts
    /// it again. Some answers are lost, so that there is also what was done and nobody was told of.
    /// </summary>
    /// <param name="attempts">What is sent, in this order.</param>
    /// <param name="within">How long after the answer the server may still live.</param>
    public async Task KillAmidAsync(IReadOnlyList<Attempt> attempts, TimeSpan within)
    {
        var waiting = new ConcurrentQueue<(Attempt Attempt, bool LosesAnswer)>(attempts.Select(attempt => (attempt, random.Next(3) == 0)));
        var (living, ended) = (random.Next(attempts.Count * 2 / 3 + 1), 0);
        var isTime = new TaskCompletionSource();
        if (living == 0)
            isTime.SetResult();
        var writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => WriteAsync()));
        await Task.WhenAny(isTime.Task, writing);
        await Task.Delay(within * random.NextDouble()); // waits for nothing: the moment of the kill is the fault that is tried
        await server.KillAsync();
        var watch = new Stopwatch();
        try
        {
            await writing;
        }
        finally
        {
            watch.Start();
            await server.StartAsync(); // also for the test after one that fails
        }

        log.WriteLine(
            $"Seed {seed}: killed when {attempts.Count(attempt => attempt.Answer is not null)} of {attempts.Count} were answered; up again after {watch.ElapsedMilliseconds} ms"
        );

        async Task WriteAsync()
        {
            while (waiting.TryDequeue(out var next))
            {
                await next.Attempt.SendAsync(next.LosesAnswer);
                if (Interlocked.Increment(ref ended) == living)
                    isTime.TrySetResult();
            }
        }
    }
}
