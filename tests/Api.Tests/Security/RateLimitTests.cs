using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Security;

public class RateLimitTests
{
    [Fact]
    public async Task A_request_beyond_the_limit_gets_the_time_to_wait() =>
        await WithApp(async app =>
        {
            using var client = app.From("127.0.0.1");
            var answers = new List<Reply>();
            foreach (var _ in Enumerable.Range(0, 4))
                answers.Add(await client.Get("/api/v1/regions/13"));
            var refused = answers[3];

            answers.Select(answer => answer.Status).ShouldBe([200, 200, 200, 429]);
            answers.Select(answer => answer.Header("RateLimit-Policy")).ShouldAllBe(policy => policy == "\"read\";q=3;w=60");
            answers
                .Select(answer => answer.Header("RateLimit")!.Split(";t=")[0])
                .ShouldBe(["\"read\";r=2", "\"read\";r=1", "\"read\";r=0", "\"read\";r=0"]);
            refused["type"]!.ToString().ShouldBe("https://iana.org/assignments/http-problem-types#quota-exceeded");
            refused["violated-policies"]!.AsArray().Select(policy => (string?)policy).ShouldBe(["read"]);
            int.Parse(refused.Header("Retry-After")!, System.Globalization.CultureInfo.InvariantCulture).ShouldBeInRange(1, 60);
            ((int)refused["retryAfter"]!).ShouldBeInRange(1, 60);
            (refused.Code, refused["policy"]!.ToString()).ShouldBe(("QUOTA_EXCEEDED", "read"));
        });

    /// <summary>Small files of pages, probes and keys are not counted.</summary>
    [Theory]
    [InlineData("/openapi/v1.json", true)]
    [InlineData("/", true)]
    [InlineData("/docs/api-guide", true)]
    [InlineData("/problems/not-found", true)]
    [InlineData("/health/live", false)]
    [InlineData("/favicon.svg", false)]
    [InlineData("/.well-known/jwks.json", false)]
    public async Task The_description_and_the_pages_count_as_reads(string url, bool isCounted) =>
        await WithApp(async app =>
        {
            using var client = app.From("127.0.0.1");
            var answers = new List<int>();
            foreach (var _ in Enumerable.Range(0, 4))
                answers.Add((await client.Get(url)).Status);

            answers.ShouldBe([200, 200, 200, isCounted ? 429 : 200]);
        });

    [Fact]
    public async Task Each_address_has_its_own_limit() =>
        await WithApp(async app =>
        {
            using var busy = app.From("127.0.0.1");
            using var other = app.From("127.0.0.2");
            foreach (var _ in Enumerable.Range(0, 4))
                await busy.Get("/api/v1/regions/13");

            (await other.Get("/api/v1/regions/13")).Status.ShouldBe(200);
        });

    [Theory]
    [InlineData("GET", "/api/v1/innovations?q=stunting", "search")]
    [InlineData("POST", "/api/v1/innovations", "write")]
    [InlineData("POST", "/api/v1/innovations/bulk", "bulk")]
    public async Task Each_request_class_has_its_own_limit(string method, string url, string name) =>
        await WithApp(async app =>
        {
            using var client = app.From("127.0.0.1");
            foreach (var _ in Enumerable.Range(0, 4))
                await client.Get("/api/v1/regions/13");

            var answer = await client.Send(new(method), url, method == "POST" ? "{}" : null);

            answer.Status.ShouldNotBe(429);
            answer.Header("RateLimit-Policy").ShouldBe($"\"{name}\";q=3;w=60");
        });

    [Fact]
    public async Task Health_checks_are_not_limited() =>
        await WithApp(async app =>
        {
            using var client = app.From("127.0.0.1");
            foreach (var _ in Enumerable.Range(0, 10))
                (await client.Get("/health/live")).Status.ShouldBe(200);
        });

    [Theory]
    [InlineData("/API/v1/regions/13", "read")]
    [InlineData("/api/V1/regions/13/", "read")]
    public async Task A_URL_in_another_spelling_is_counted_too(string url, string name) =>
        await WithApp(async app => (await app.Anonymous().Get(url)).Header("RateLimit-Policy").ShouldBe($"\"{name}\";q=3;w=60"));

    [Fact]
    public async Task The_count_restarts_after_a_minute() =>
        await WithApp(async app =>
        {
            using var client = app.From("127.0.0.1");
            foreach (var _ in Enumerable.Range(0, 3))
                await client.Get("/api/v1/regions/13");
            (await client.Get("/api/v1/regions/13")).Status.ShouldBe(429);

            app.Clock.Advance(TimeSpan.FromSeconds(60));

            (await client.Get("/api/v1/regions/13")).Header("RateLimit").ShouldBe("\"read\";r=2;t=60");
        });

    private static Task WithApp(Func<LimitedApp, Task> test) => LimitedApp.With(test);
}
