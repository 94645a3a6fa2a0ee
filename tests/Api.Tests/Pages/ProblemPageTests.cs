using System.Net;
using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Pages;

/// <summary>The pages to which <c>type</c> and <c>help</c> of problems lead.</summary>
[Collection(SharedApp.Name)]
public class ProblemPageTests(JippApp app)
{
    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public async Task Every_problem_has_a_page_that_says_what_to_do(string language)
    {
        var problems = (await app.Anonymous().Get("/api/v1/problems", ("Accept-Language", language))).Items;

        problems.Count.ShouldBeGreaterThan(100);
        foreach (var problem in problems)
        {
            var page = await app.Reader().Page($"/problems/{problem["slug"]}", language);
            var text = WebUtility.HtmlDecode(page.Text);

            page.Status.ShouldBe(200, $"{problem["slug"]}");
            text.ShouldContain((string)problem["title"]!);
            text.ShouldContain((string)problem["help"]!);
            text.ShouldContain($"\"code\": \"{problem["code"]}\"");
            text.ShouldContain($"<dd>{problem["status"]} ");
        }
    }

    [Fact]
    public async Task Programs_get_the_entry_of_the_catalogue()
    {
        foreach (var language in new[] { "id", "en" })
        {
            var list = await app.Anonymous().Get("/api/v1/problems", ("Accept-Language", language));
            (await app.Anonymous().Get("/problems", ("Accept-Language", language))).Text.ShouldBe(list.Text);
            foreach (var slug in list.Items.Take(20).Select(problem => (string)problem["slug"]!))
                (await app.Anonymous().Get($"/problems/{slug}", ("Accept-Language", language))).Text.ShouldBe(
                    (await app.Anonymous().Get($"/api/v1/problems/{slug}", ("Accept-Language", language))).Text
                );
        }
    }

    [Theory]
    [InlineData("/problems/VALIDATION_FAILED")]
    [InlineData("/problems/Validation_Failed")]
    [InlineData("/problems/Validation-Failed")]
    [InlineData("/problems/validation-failed/")]
    public async Task A_code_leads_to_its_page_in_any_letter_case(string url)
    {
        (await app.Reader().Page(url)).Text.ShouldContain("<code>VALIDATION_FAILED</code>");
        (await app.Anonymous().Get(url)).Code.ShouldBe("VALIDATION_FAILED");
    }

    [Theory]
    [InlineData("/api/v1/innovations/tidak-ada", "NOT_FOUND")]
    [InlineData("/api/v1/innovations?limit=x", "INVALID_PARAMETER")]
    [InlineData("/api/v1/innovations?provinsi=13", "UNKNOWN_PARAMETER")]
    [InlineData("/api/v1/me", "UNAUTHORIZED")]
    [InlineData("/nothing", "NOT_FOUND")]
    public async Task Type_and_help_lead_to_the_page_and_to_the_entry(string url, string code)
    {
        var problem = await app.Anonymous().Get(url);
        var (type, help) = ((string)problem["type"]!, (string)problem["help"]!);

        problem.Code.ShouldBe(code);
        type.ShouldBe($"https://api.jipp.go.id{help}");
        (await app.Reader().Page(help)).Text.ShouldContain($"<code>{code}</code>");
        (await app.Anonymous().Get(help)).Code.ShouldBe(code);
        (await app.Anonymous().Get(help, ("Accept", "application/problem+json, application/json"))).Code.ShouldBe(code);
    }

    [Fact]
    public async Task The_list_shows_all_problems_by_status_and_all_codes_in_errors()
    {
        var page = await app.Reader().Page("/problems", "en");
        var links = PageReader.Links(page.Text);

        foreach (var problem in (await app.Anonymous().Get("/api/v1/problems")).Items)
        {
            links.ShouldContain($"/problems/{problem["slug"]}");
            PageReader.Ids(page.Text).ShouldContain($"status-{problem["status"]}");
        }

        FaultCodes(page.Text).Count.ShouldBeGreaterThan(60);
        new[] { "REQUIRED", "TOO_LONG", "UNKNOWN_FIELD" }.ShouldBeSubsetOf(FaultCodes(page.Text));
    }

    [Fact]
    public async Task A_code_in_errors_has_a_page_too()
    {
        foreach (var code in FaultCodes((await app.Reader().Page("/problems")).Text))
            (await app.Reader().Page($"/problems/{code}")).Text.ShouldContain($"<code>{code}</code>", Case.Sensitive, code);
        (await app.Anonymous().Get("/problems/TOO_LONG")).Status.ShouldBe(404); // the catalogue has problems only
    }

    /// <summary>Their ids are the only ones in capital letters.</summary>
    private static List<string> FaultCodes(string html) =>
        [.. PageReader.Ids(html).Where(id => id.All(c => char.IsAsciiLetterUpper(c) || c is '_' or '8'))];

    [Fact]
    public async Task A_page_names_the_operations_that_the_description_names()
    {
        var description = JsonNode.Parse(await app.Anonymous().GetStringAsync("/openapi/v1.json"))!;
        var named =
            from path in description["paths"]!.AsObject()
            from operation in path.Value!.AsObject()
            from response in operation.Value!["responses"]!.AsObject()
            from code in response.Value!["content"]?["application/problem+json"]?["examples"]?.AsObject().Select(example => example.Key)
                ?? []
            select (Code: code, Operation: $"{operation.Key.ToUpperInvariant()} {path.Key}");

        foreach (var code in named.GroupBy(name => name.Code).Take(30))
        {
            var text = WebUtility.HtmlDecode((await app.Reader().Page($"/problems/{code.Key}")).Text);
            foreach (var (_, operation) in code)
                text.ShouldContain($"<code>{operation}</code>", Case.Sensitive, code.Key);
        }
    }
}
