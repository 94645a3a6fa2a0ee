using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Representations;

[Collection(SharedApp.Name)]
public class NegotiationTests(JippApp app)
{
    [Theory]
    [InlineData("application/json", "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/*", "application/json")]
    [InlineData("text/*", "text/csv")]
    [InlineData("application/json;q=0.1, text/csv", "text/csv")]
    [InlineData("application/xml, */*;q=0.1", "application/json")]
    [InlineData("text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8", "application/json")]
    public async Task The_list_comes_as_the_client_prefers_it(string accept, string type)
    {
        var list = await app.Anonymous().Get("/api/v1/innovations?year=2014", ("Accept", accept));

        list.Http.Content.Headers.ContentType!.MediaType.ShouldBe(type);
    }

    [Theory]
    [InlineData("application/xml")]
    [InlineData("application/ld+json")]
    [InlineData("application/json;q=0")]
    [InlineData("image/png, audio/*")]
    public async Task A_list_that_cannot_be_had_as_asked_is_refused_with_what_can(string accept)
    {
        var problem = await app.Anonymous().Get("/api/v1/innovations", ("Accept", accept));

        problem.Status.ShouldBe(406);
        problem.Code.ShouldBe("NOT_ACCEPTABLE");
        problem["allowed"]!.AsArray().Select(type => (string?)type).ShouldBe(["application/json", "text/csv", "application/x-ndjson"]);
    }

    [Fact]
    public async Task A_record_that_cannot_be_had_as_asked_is_refused_with_what_can()
    {
        var client = app.Anonymous();
        var id = (await client.Get("/api/v1/innovations?limit=1")).Ids[0];

        var problem = await client.Get($"/api/v1/innovations/{id}", ("Accept", "text/csv"));

        problem.Status.ShouldBe(406);
        problem["allowed"]!.AsArray().Select(type => (string?)type).ShouldBe(["application/json", "application/ld+json"]);
    }

    [Theory]
    [InlineData("/api/v1/innovations")]
    [InlineData("/api/v1/innovations/filters")]
    [InlineData("/api/v1/regions")]
    public async Task Every_answer_says_what_it_varies_by(string url)
    {
        var vary = (await app.Anonymous().Get(url)).Header("Vary")!;

        vary.Split(", ").ShouldBe(["Accept", "Accept-Language", "Accept-Encoding"]);
    }

    [Fact]
    public async Task A_problem_says_its_language()
    {
        (await app.Anonymous().Get("/api/v1/innovations/tidak-ada")).Header("Content-Language").ShouldBe("id");
        (await app.Anonymous().Get("/api/v1/innovations/tidak-ada", ("Accept-Language", "en"))).Header("Content-Language").ShouldBe("en");
    }
}
