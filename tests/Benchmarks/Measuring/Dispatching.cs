using System.Diagnostics;
using JippApi.Benchmarks.Reporting;
using JippApi.Benchmarks.Servers;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Benchmarks.Measuring;

/// <summary>
/// Measures how fast a server's worker dispatches events that notify people while the server answers requests.
/// </summary>
internal static class Dispatching
{
    private const int Events = 10_000;
    private const int Batch = 500;
    private const double Bound = Events / 500.0; // at least 500 events a second
    private const int Readers = 4;
    private const string Open =
        """SELECT (COUNT(*) FILTER (WHERE "Position" IS NULL) + (SELECT COUNT(*) FROM "EventConsumers" WHERE "Position" < (SELECT "Position" FROM "OutboxHead")))::text FROM "Outbox";""";
    private const string Told = """SELECT COUNT(*)::text FROM "Notifications";""";

    public static async Task<Figure> MeasureAsync(Engine engine, string database, Func<Task<ServerProcess>> start, int plans)
    {
        using (var first = await start())
            await UntilNothingIsLeftAsync(engine, database); // the backlog of the database
        await PostCommentsAsync(engine, database);
        var before = Count(engine, database, Told);
        using var stop = new CancellationTokenSource();
        using var product = await start();
        var watch = Stopwatch.StartNew();
        var reading = Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => ReadAsync(product.Address, stop.Token)));
        await UntilNothingIsLeftAsync(engine, database);
        watch.Stop();
        await stop.CancelAsync();
        var answered = (await reading).Sum();
        Console.WriteLine(
            $"  worker: {Events / watch.Elapsed.TotalSeconds:N0} events a second, {Count(engine, database, Told) - before:N0} notifications, beside {answered / watch.Elapsed.TotalSeconds:N0} requests a second"
        );
        return new(engine.Name, plans, $"the worker follows {Events:N0} events beside requests in", watch.Elapsed.TotalSeconds, "s", Bound);
    }

    /// <summary>Adds comments on many plans, stored as the product stores them.</summary>
    private static async Task PostCommentsAsync(Engine engine, string database)
    {
        await using var product = Product.On(engine.Provider, engine.ConnectionString(database));
        for (var said = 0; said < Events; said += Batch)
        {
            using var scope = product.CreateScope();
            var db = scope.ServiceProvider.GetRequiredService<JippDb>();
            var plans = await db.ReplicationPlans.AsNoTracking().OrderBy(p => p.Id).Take(Batch).ToListAsync();
            for (var comment = 0; comment < Batch; comment++)
                db.PlanComments.Add(
                    PlanComment.Write(
                        plans[comment % plans.Count],
                        "Catatan uji.",
                        CommentVisibility.Public,
                        new UserId("benchmark"),
                        TimeProvider.System.GetUtcNow()
                    )
                );
            await db.SaveChangesAsync(CancellationToken.None);
        }
    }

    private static async Task<int> ReadAsync(string address, CancellationToken stop)
    {
        using var client = new HttpClient { BaseAddress = new(address) };
        var answered = 0;
        for (; !stop.IsCancellationRequested; answered++)
            (await client.GetAsync($"/api/v1/innovations?limit={20 + answered % 180}", CancellationToken.None)).EnsureSuccessStatusCode();
        return answered;
    }

    private static async Task UntilNothingIsLeftAsync(Engine engine, string database)
    {
        while (Count(engine, database, Open) > 0)
            await Task.Delay(50);
    }

    private static int Count(Engine engine, string database, string sql) =>
        int.Parse(engine.Read(database, sql)[0], System.Globalization.CultureInfo.InvariantCulture);
}
