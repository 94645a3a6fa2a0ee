using System.Reflection;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Common;

namespace JippApi.Api.Tests.Reference;

[Collection(SharedApp.Name)]
public class CatalogueTests(JippApp app)
{
    [Fact]
    public async Task Every_problem_is_described_in_both_languages()
    {
        var client = app.Anonymous();
        var indonesian = await client.Get("/api/v1/problems");
        var english = await client.Get("/api/v1/problems", ("Accept-Language", "en"));

        english.Items.Select(item => (string)item["code"]!).ShouldBe(indonesian.Items.Select(item => (string)item["code"]!));
        foreach (var (id, en) in indonesian.Items.Zip(english.Items))
        {
            foreach (var text in new[] { "title", "help" })
            {
                id[text]!.ToString().ShouldNotBeNullOrWhiteSpace();
                en[text]!.ToString().ShouldNotBe(id[text]!.ToString(), (string?)id["code"]);
            }
        }
    }

    [Fact]
    public async Task Every_rule_of_the_domain_is_a_problem()
    {
        var rules = typeof(Rule)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => ((Rule)field.GetValue(null)!).Code)
            .ToList();
        var slugs = (await app.Anonymous().Get("/api/v1/problems")).Items.Select(problem => (string)problem["slug"]!);

        rules.Count.ShouldBeGreaterThan(100);
        rules.Except(slugs).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_problem_has_a_code_a_slug_and_an_allowed_status()
    {
        var problems = (await app.Anonymous().Get("/api/v1/problems")).Items;

        problems.Select(problem => (string)problem["slug"]!).ShouldBeUnique();
        problems
            .Select(problem => (string)problem["code"]!)
            .ShouldBe(problems.Select(problem => ((string)problem["slug"]!).Replace('-', '_').ToUpperInvariant()));
        problems.ShouldAllBe(problem =>
            new[] { 400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 415, 416, 422, 428, 429, 500, 503 }.Contains((int)problem["status"]!)
        );
    }

    [Fact]
    public async Task Every_problem_is_found_by_slug_and_by_code()
    {
        var client = app.Anonymous();
        foreach (var problem in (await client.Get("/api/v1/problems")).Items)
        {
            (await client.Get($"/api/v1/problems/{problem["slug"]}")).Code.ShouldBe((string?)problem["code"]);
            (await client.Get($"/api/v1/problems/{problem["code"]}")).Code.ShouldBe((string?)problem["code"]);
        }
    }
}
