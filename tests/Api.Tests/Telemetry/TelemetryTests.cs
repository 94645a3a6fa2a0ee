using System.Security.Cryptography;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Operations;
using JippApi.Api.Tests.Stories;
using JippApi.Infrastructure.SampleData;

namespace JippApi.Api.Tests.Telemetry;

public class TelemetryTests(ObservedServer observed) : IClassFixture<ObservedServer>
{
    private const string Innovations = "/api/v1/innovations";
    private const string Route = "api/v1/innovations/";

    [Fact]
    public async Task A_request_span_continues_the_callers_trace()
    {
        var (trace, parent) = (NewId(16), NewId(8));

        await Get($"{Innovations}?limit=3&sort=-year", trace, parent);

        var request = await observed.RequestAsync(trace);
        (request.ParentId, request.Service, request.Name).ShouldBe((parent, "jipp-api", $"GET {Route}"));
        request.Attributes["http.route"].ShouldBe(Route);
        request.Attributes["http.response.status_code"].ShouldBe("200");
        var statement = await observed.Receiver.FirstAsync<Span>(span => span.TraceId == trace && Statement(span) is not null);
        Statement(statement)!.ShouldContain("SELECT");
    }

    [Fact]
    public async Task A_cached_answer_has_its_route_in_the_trace()
    {
        var traces = Enumerable.Range(0, 4).Select(_ => NewId(16)).ToList();

        foreach (var trace in traces)
            await Get($"{Innovations}?limit=2", trace);

        foreach (var trace in traces)
            (await observed.RequestAsync(trace)).Attributes["http.route"].ShouldBe(Route);
        await observed.Receiver.FirstAsync<Metric>(metric =>
            metric.Name == "jipp.cache.lookups" && metric.Points.Any(point => point["result"] == "hit")
        );
    }

    [Fact]
    public async Task A_log_line_carries_its_trace_id()
    {
        var trace = NewId(16);

        await Get($"{Innovations}?limit=5", trace);

        (await observed.Receiver.FirstAsync<LogLine>(line => line.TraceId == trace)).Text.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_health_check_is_not_traced()
    {
        var (health, later) = (NewId(16), NewId(16));

        await Get("/health/ready", health);
        await Get("/version", later);

        await observed.RequestAsync(later);
        observed.Receiver.Arrived<Span>().ShouldNotContain(span => span.TraceId == health);
    }

    [Theory]
    [InlineData("http.server.request.duration", "http.route", Route)]
    [InlineData("jipp.problems", "code", "NOT_FOUND")]
    [InlineData("dotnet.gc.collections", "gc.heap.generation", "gen0")]
    [InlineData("microsoft.entityframeworkcore.queries", null, null)]
    public async Task Metrics_of_the_product_and_its_platform_are_sent(string name, string? attribute, string? value)
    {
        await Get($"{Innovations}?limit=4", NewId(16));
        await Get($"{Innovations}/{Guid.CreateVersion7()}", NewId(16));

        await observed.Receiver.FirstAsync<Metric>(metric =>
            metric.Name == name && (attribute is null || metric.Points.Any(point => point.GetValueOrDefault(attribute) == value))
        );
    }

    [Fact]
    public async Task Telemetry_contains_no_personal_data()
    {
        var trace = NewId(16);
        using var client = observed.Server.Anonymous();
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "PerambanRahasia/7");
        client.DefaultRequestHeaders.TryAddWithoutValidation("X-Request-Id", "nama-permintaan");
        var nation = await observed.Server.Demo("national");
        nation.DefaultRequestHeaders.UserAgent.ParseAdd("PerambanRahasia/7");

        await client.Get($"{Innovations}?q=katarahasia");
        await client.Get($"{Innovations}?limit=1&access_token=eyJpc3N1ZXIi.eyJzdWIi.c2ln");
        await client.Get($"{Innovations}?parameterrahasia=1");
        await nation.Get("/api/v1/me");
        await nation.Post(
            "/api/v1/users",
            new
            {
                email = "orang.rahasia@contoh.go.id",
                name = "Nama Rahasia",
                grants = Array.Empty<object>(),
            }
        );
        await Get("/version", trace);
        await observed.RequestAsync(trace);
        await observed.Receiver.FirstAsync<Metric>(metric => metric.Name == "jipp.problems");

        var sent = observed.Receiver.Everything;
        foreach (
            var word in new[]
            {
                "katarahasia",
                "parameterrahasia",
                "PerambanRahasia",
                "eyJhbGci",
                "eyJpc3N1ZXIi",
                "Bearer ",
                DemoAccounts.Password,
                "national@demo.jipp",
                "orang.rahasia",
                "Nama Rahasia",
                "url.query",
                "user_agent",
                "client.address",
            }
        )
            sent.Contains(word, StringComparison.OrdinalIgnoreCase).ShouldBeFalse(word);
    }

    [Fact]
    public async Task A_worker_traces_its_jobs_but_not_its_polling()
    {
        await using var worker = await observed.Server.WorkerAsync();
        var nation = await observed.Server.Demo("national");

        await nation.Post(GivenOperations.Url, new { kind = "REINDEX" }).Done();

        var run = await observed.Receiver.FirstAsync<Span>(span => span is { Service: "jipp-worker", Name: "run REINDEX" });
        run.ParentId.ShouldBeEmpty();
        await observed.Receiver.FirstAsync<Metric>(metric =>
            metric.Name == "jipp.operations.attempts" && metric.Points.Any(point => point["status"] == "SUCCEEDED")
        );
        var roots = observed
            .Receiver.Arrived<Span>()
            .Where(span => span is { Service: "jipp-worker", ParentId: "" })
            .Select(span => span.Name)
            .Distinct();
        roots.ShouldAllBe(name =>
            name.StartsWith("run ", StringComparison.Ordinal) || name.StartsWith("tell ", StringComparison.Ordinal) || name == "mail"
        );
        (await worker.StopAsync(TimeSpan.FromMinutes(1))).ShouldBe(0, worker.ToString());
    }

    /// <summary>The attribute name depends on the driver, since the conventions have changed it.</summary>
    private static string? Statement(Span span) =>
        span.Attributes.GetValueOrDefault("db.query.text") ?? span.Attributes.GetValueOrDefault("db.statement");

    private static string NewId(int bytes) => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(bytes));

    private async Task Get(string address, string trace, string? parent = null)
    {
        using var client = observed.Server.Anonymous();
        await client.Get(address, ("traceparent", $"00-{trace}-{parent ?? NewId(8)}-01"));
    }
}
