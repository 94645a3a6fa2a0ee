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
    public async Task The_list_is_served_in_the_preferred_media_type(string accept, string type)
    {
        var list = await app.Anonymous().Get("/api/v1/innovations?year=2014", ("Accept", accept));

        list.Http.Content.Headers.ContentType!.MediaType.ShouldBe(type);
    }

    [Theory]
    [InlineData("application/xml")]
    [InlineData("application/ld+json")]
    [InlineData("application/json;q=0")]
    [InlineData("image/png, audio/*")]
    public async Task An_unsupported_media_type_of_the_list_is_refused_with_alternatives(string accept)
    {
        var problem = await app.Anonymous().Get("/api/v1/innovations", ("Accept", accept));

        problem.Status.ShouldBe(406);
        problem.Code.ShouldBe("NOT_ACCEPTABLE");
        problem["allowed"]!
            .AsArray()
            .Select(type => (string?)type)
            .ShouldBe([
                "application/json",
                "application/x-ndjson",
                "text/csv",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ]);
    }

    [Fact]
    public async Task An_unsupported_media_type_of_a_record_is_refused_with_alternatives()
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
    public async Task Every_answer_has_a_Vary_header(string url)
    {
        var vary = (await app.Anonymous().Get(url)).Header("Vary")!;

        vary.Split(", ").ShouldBe(["Accept", "Accept-Language", "Accept-Encoding", "Authorization", "Data-Version", "Origin"]);
    }

    [Fact]
    public async Task A_problem_has_a_Content_Language_header()
    {
        (await app.Anonymous().Get("/api/v1/innovations/tidak-ada")).Header("Content-Language").ShouldBe("id");
        (await app.Anonymous().Get("/api/v1/innovations/tidak-ada", ("Accept-Language", "en"))).Header("Content-Language").ShouldBe("en");
    }
}
