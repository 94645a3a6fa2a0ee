using JippApi.Api.Tests.Hosting;
using JippApi.Domain.ReplicationPlans;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using static JippApi.Api.Tests.ActionItems.GivenItems;

namespace JippApi.Api.Tests.ActionItems;

[Collection(Shared.Counting)]
public class QueryCountTests(CountingApp app)
{
    /// <summary>Data about callers and versions may be read again in between.</summary>
    private const int Tolerance = 3;

    [Fact]
    public async Task A_list_of_many_items_takes_as_many_queries_as_a_list_of_two()
    {
        var (few, many) = (await PlanOf(2), await PlanOf(60));

        (await QueriesOf($"{many.Url}?limit=200")).ShouldBeLessThanOrEqualTo(await QueriesOf($"{few.Url}?limit=200") + Tolerance);
        (await QueriesOf($"/api/v1/action-items?planId={many.Id}&limit=200")).ShouldBeLessThanOrEqualTo(
            await QueriesOf($"/api/v1/action-items?planId={few.Id}&limit=200") + Tolerance
        );
    }

    [Fact]
    public async Task A_report_in_a_large_plan_takes_as_many_queries_as_in_a_small_one()
    {
        var (few, many) = (await PlanOf(2), await PlanOf(60));

        (await Reported(many)).ShouldBeLessThanOrEqualTo(await Reported(few) + Tolerance);
    }

    [Fact]
    public async Task Items_of_a_bulk_report_are_read_together()
    {
        var (few, many) = (await PlanOf(3), await PlanOf(60));

        (await ReadFor(many)).ShouldBeLessThanOrEqualTo(await ReadFor(few) + Tolerance);
    }

    private async Task<GivenPlan> PlanOf(int count)
    {
        var plan = await app.PlanWith(PlanStatus.Draft, null, [.. Enumerable.Range(0, count - 1).Select(n => Step($"Langkah {n}"))]);
        (
            await app.ClientWith("INSTITUTION_EDITOR").Post(plan.Url, new { activity = "Terakhir", dependsOn = plan.Items.Take(20) })
        ).Status.ShouldBe(201);
        await app.Start(plan);
        return plan;
    }

    private async Task<int> QueriesOf(string url)
    {
        var client = app.ClientWith("INSTITUTION_EDITOR");
        await client.Get(url);
        var before = app.Commands;
        (await client.Get(url)).Status.ShouldBe(200);
        return app.Commands - before;
    }

    private async Task<int> Reported(GivenPlan plan)
    {
        var client = app.ClientWith("INSTITUTION_EDITOR");
        var item = $"/api/v1/action-items/{plan.Items[0]}";
        await app.Reported(item, new { progress = 1 }, client);
        var before = app.Commands;
        await app.Reported(item, new { progress = 2 }, client);
        return app.Commands - before;
    }

    /// <summary>The number of queries of one request that reports on all items but the last.</summary>
    private async Task<int> ReadFor(GivenPlan plan)
    {
        var client = app.ClientWith("INSTITUTION_EDITOR");
        await SendAsync(1);
        var before = app.Queries;
        await SendAsync(2);
        return app.Queries - before;

        async Task SendAsync(int progress)
        {
            var operations = plan.Items.Select(id => new
            {
                op = "report",
                id,
                ifMatch = "*",
                data = new { progress },
            });
            var answer = await client.Post("/api/v1/action-items/bulk", new { operations });
            answer.Items.Select(item => (int)item["status"]!).Distinct().ShouldBe([200], answer.Text);
        }
    }
}

/// <summary>A server that counts its database commands.</summary>
public sealed class CountingApp : JippApp
{
    private readonly Counter counter = new();

    public int Commands => counter.Count;

    /// <summary>Queries alone: some engines send a command for each row written.</summary>
    public int Queries => counter.Queries;

    protected override IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string> { ["Logging:LogLevel:Microsoft.EntityFrameworkCore.Database.Command"] = "Information" };

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureLogging(logging => logging.AddProvider(counter));
    }

    private sealed class Counter : ILoggerProvider, ILogger
    {
        private const string CommandExecuted = "Microsoft.EntityFrameworkCore.Database.Command.CommandExecuted";

        private int count;
        private int queries;

        public int Count => count;

        public int Queries => queries;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            if (eventId.Name != CommandExecuted)
                return;
            Interlocked.Increment(ref count);
            if (formatter(state, exception).Contains("\nSELECT", StringComparison.Ordinal))
                Interlocked.Increment(ref queries);
        }

        public void Dispose() { }
    }
}
