using System.Diagnostics;
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
    private readonly Random random = new(seed);

    /// <summary>
    /// Sends all at once, kills the server within a while of the answer to some of them, and starts it again. Some answers are lost, so that there is
    /// also what was done and nobody was told of.
    /// </summary>
    public async Task KillAmidAsync(IReadOnlyList<Attempt> attempts, TimeSpan within)
    {
        var sending = attempts.Select(attempt => attempt.SendAsync(losesAnswer: random.Next(3) == 0)).ToList();
        await foreach (var _ in Task.WhenEach(sending).Take(random.Next(attempts.Count * 2 / 3 + 1))) { }
        await Task.Delay(within * random.NextDouble()); // waits for nothing: the moment of the kill is the fault that is tried
        await server.KillAsync();
        await Task.WhenAll(sending);
        var watch = Stopwatch.StartNew();
        await server.StartAsync();
        log.WriteLine($"Killed when {attempts.Count(attempt => attempt.Answer is not null)} of {attempts.Count} were answered; up again after {watch.ElapsedMilliseconds} ms");
    }
}
