namespace JippApi.Api.Tests.Hosting;

[Collection(SharedApp.Name)]
public class BrowserAccessTests(JippApp app)
{
    [Theory]
    [InlineData("http://localhost:5173")]
    [InlineData("http://localhost:3000")]
    [InlineData("https://localhost:4200")]
    [InlineData("http://127.0.0.1:8080")]
    [InlineData("http://[::1]:8080")]
    public async Task In_development_every_page_of_this_machine_may_call(string origin)
    {
        var answer = await SendAsync(app, HttpMethod.Get, "/api/v1/innovations?limit=1", origin);

        answer.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe([origin]);
        var exposed = answer.Headers.GetValues("Access-Control-Expose-Headers").Single();
        foreach (var name in new[] { "ETag", "Link", "Location", "RateLimit", "Retry-After", "X-Request-Id", "Content-Disposition" })
            exposed.Split(',').ShouldContain(name);
    }

    [Theory]
    [InlineData("https://contoh.com")]
    [InlineData("http://localhost.contoh.com")]
    [InlineData("http://127.0.0.1.contoh.com")]
    [InlineData("null")]
    [InlineData("file://localhost")]
    public async Task Other_pages_may_not(string origin)
    {
        var answer = await SendAsync(app, HttpMethod.Get, "/api/v1/innovations?limit=1", origin);

        answer.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }

    [Fact]
    public async Task A_browser_remembers_that_it_may_write()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/api/v1/innovations");
        request.Headers.Add("Origin", "http://localhost:5173");
        request.Headers.Add("Access-Control-Request-Method", "PATCH");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,if-match,idempotency-key");
        using var answer = await app.Anonymous().SendAsync(request);

        answer.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["http://localhost:5173"]);
        answer.Headers.GetValues("Access-Control-Max-Age").ShouldBe(["7200"]);
        answer.Headers.GetValues("Access-Control-Allow-Headers").Single().ShouldContain("if-match");
        answer.Headers.GetValues("Access-Control-Allow-Methods").Single().ShouldContain("PATCH");
    }

    [Theory]
    [InlineData("/api/v1/innovations?limit=2")]
    [InlineData("/api/v1/innovations/tidak-ada")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/health/live")]
    public async Task Every_answer_depends_on_the_origin(string url)
    {
        for (var time = 0; time < 3; time++) // cached answers like fresh ones
        {
            var without = await SendAsync(app, HttpMethod.Get, url, null);
            var with = await SendAsync(app, HttpMethod.Get, url, "http://localhost:5173");

            string.Join(',', without.Headers.GetValues("Vary")).ShouldContain("Origin");
            string.Join(',', with.Headers.GetValues("Vary")).ShouldContain("Origin");
        }
    }

    internal static Task<HttpResponseMessage> SendAsync(JippApp app, HttpMethod method, string url, string? origin)
    {
        var request = new HttpRequestMessage(method, url);
        if (origin is not null)
            request.Headers.TryAddWithoutValidation("Origin", origin);
        return app.Anonymous().SendAsync(request);
    }
}

/// <summary>A server in production, with an empty database, for two origins.</summary>
public sealed class TwoOriginsApp : JippApp
{
    private readonly string file = Path.Combine(Path.GetTempPath(), $"jipp-origins-{Guid.CreateVersion7():N}.db");

    protected override IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string>
        {
            ["environment"] = "Production",
            ["Database:Provider"] = "Sqlite",
            ["Database:MigrateOnStart"] = "true",
            ["ConnectionStrings:Jipp"] = $"Data Source={file};Pooling=False",
            ["SampleData:Load"] = "false",
            ["DemoAccounts:Load"] = "false",
            ["Cors:Origins:0"] = "https://jippnas.contoh.go.id",
            ["Cors:Origins:1"] = "https://peta.contoh.go.id",
        };

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        foreach (var left in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(file) + "*"))
            File.Delete(left);
    }
}

public class TwoOriginsTests(TwoOriginsApp app) : IClassFixture<TwoOriginsApp>
{
    [Theory]
    [InlineData("https://peta.contoh.go.id", true)]
    [InlineData("https://jippnas.contoh.go.id", true)]
    [InlineData("https://lain.contoh.go.id", false)]
    [InlineData("http://localhost:5173", false)]
    public async Task In_production_only_the_named_origins_may_call(string origin, bool may)
    {
        var answer = await BrowserAccessTests.SendAsync(app, HttpMethod.Get, "/api/v1/innovations?limit=1", origin);

        answer.Headers.Contains("Access-Control-Allow-Origin").ShouldBe(may);
    }
}
