using System.Diagnostics;

namespace JippApi.Benchmarks.Servers;

/// <summary>The work that a server does in the background, as its database shows it.</summary>
internal static class BackgroundWork
{
    /// <summary>Events to deliver, operations to end, and mail to send.</summary>
    private const string Open = """
        SELECT CAST(
            (SELECT COUNT(*) FROM "Outbox" WHERE "Position" IS NULL)
            + (SELECT COUNT(*) FROM "EventConsumers" WHERE "Position" < (SELECT "Position" FROM "OutboxHead"))
            + (SELECT COUNT(*) FROM "Operations" WHERE "EndedAt" IS NULL)
            + (SELECT COUNT(*) FROM "Notifications" WHERE "Mail" = 'PENDING')
            AS TEXT)
        """;

    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Patience = TimeSpan.FromHours(2);

    /// <summary>Waits until nothing is left to do.</summary>
    /// <exception cref="TimeoutException">It does not come to an end.</exception>
    public static async Task EndAsync(Engine engine, string database, ServerProcess server)
    {
        var watch = Stopwatch.StartNew();
        while (engine.Read(database, Open)[0] != "0")
        {
            if (watch.Elapsed > Patience)
                throw new TimeoutException($"The server does not come to an end; see {Workspace.Artifact(server.Name + ".log")}.");
            await Task.Delay(Glance);
        }
    }
}
