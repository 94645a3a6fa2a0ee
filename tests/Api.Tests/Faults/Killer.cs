using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using JippApi.Api.Tests.Hosting;
using Xunit.Abstractions;

namespace JippApi.Api.Tests.Faults;

/// <summary>One server that may be killed, shared by tests that run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class KillableServer : ICollectionFixture<ServerProcess>
{
    public const string Name = "Faults";
}

/// <summary>Kills a server while it handles requests, at moments determined by a seed.</summary>
public sealed class Killer(ServerProcess server, ITestOutputHelper log, int seed)
{
    private const int Sample = 3;

    /// <summary>
    /// How often each test kills: a sample, unless <c>JIPP_TEST_KILLS</c> says more. A dozen kills hit most of the points
    /// at which a process can die, and take minutes.
    /// </summary>
    public static int Kills { get; } =
        Environment.GetEnvironmentVariable("JIPP_TEST_KILLS") is { Length: > 0 } kills
            ? int.Parse(kills, CultureInfo.InvariantCulture)
            : Sample;

    private const int Writers = 4;

    private readonly Random random = new(seed);

    /// <summary>
    /// Several writers send the attempts; the server is killed shortly after one of the answers and restarted. Some
    /// answers are lost, so some work is done without the client's knowledge.
    /// </summary>
    /// <param name="attempts">The requests, in the order in which they are sent.</param>
    /// <param name="within">The longest time the server may live after the answer.</param>
    public async Task KillDuringAsync(IReadOnlyList<Attempt> attempts, TimeSpan within)
    {
        var waiting = new ConcurrentQueue<(Attempt Attempt, bool LosesAnswer)>(attempts.Select(attempt => (attempt, random.Next(3) == 0)));
        var (living, ended) = (random.Next(attempts.Count * 2 / 3 + 1), 0);
        var isTime = new TaskCompletionSource();
        if (living == 0)
            isTime.SetResult();
        var writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => WriteAsync()));
        await Task.WhenAny(isTime.Task, writing);
        await Task.Delay(within * random.NextDouble()); // not a wait for something: the random moment of the kill is what is tested
        await server.KillAsync();
        var watch = new Stopwatch();
        try
        {
            await writing;
        }
        finally
        {
            watch.Start();
            await server.StartAsync(); // so that the next test finds a running server even after a failure
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
