using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Security;

[Collection(SharedApp.Name)]
public class HeaderTests(JippApp app)
{
    public static TheoryData<string> Urls =>
        ["/api/v1/innovations", "/api/v1/innovations?limit=0", "/api/v1/innovations/tidak-ada", "/tidak-ada", "/health/live", "/version"];

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Every_answer_has_security_headers(string url)
    {
        var answer = await app.Anonymous().Get(url);

        answer.Header("X-Content-Type-Options").ShouldBe("nosniff");
        answer.Header("Referrer-Policy").ShouldBe("no-referrer");
        answer.Header("Content-Security-Policy").ShouldBe("default-src 'none'; frame-ancestors 'none'");
        answer.Header("Server").ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Every_answer_returns_the_request_id_of_the_client(string url) =>
        (await app.Anonymous().Get(url, ("X-Request-Id", "permintaan-7"))).Header("X-Request-Id").ShouldBe("permintaan-7");

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task A_request_without_an_id_gets_one(string url)
    {
        var client = app.Anonymous();

        var first = (await client.Get(url)).Header("X-Request-Id");

        first.ShouldNotBeNullOrEmpty();
        (await client.Get(url)).Header("X-Request-Id").ShouldNotBe(first);
    }

    [Fact]
    public async Task A_request_id_with_a_space_is_replaced() =>
        (await app.Anonymous().Get("/version", ("X-Request-Id", "ada spasi"))).Header("X-Request-Id")!.ShouldNotContain(" ");

    [Fact]
    public async Task A_request_id_of_200_characters_is_replaced() =>
        (await app.Anonymous().Get("/version", ("X-Request-Id", new string('x', 200))))
            .Header("X-Request-Id")!
            .Length.ShouldBeLessThan(129);

    [Fact]
    public async Task An_incoming_trace_is_continued_and_named_in_problems()
    {
        const string parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

        var problem = await app.Anonymous().Get("/api/v1/innovations/tidak-ada", ("traceparent", parent));

        problem.Header("traceparent").ShouldBe(parent);
        problem["traceId"]!.ToString().ShouldBe("4bf92f3577b34da6a3ce929d0e0e4736");
    }
}
