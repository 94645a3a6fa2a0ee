using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using JippApi.Api.Tests.Contract;

namespace JippApi.Api.Tests.OpenApi;

public class DescriptionTests(JippApp app) : IClassFixture<JippApp>
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly string Committed = Path.Combine(Repository.Root, "docs", "openapi.v1.json");

    [Fact]
    public async Task The_committed_description_is_the_served_one()
    {
        var served = Indented(await app.Anonymous().GetStringAsync("/openapi/v1.json?lang=en"));
        if (Examples.Recording)
            await File.WriteAllTextAsync(Committed, served);

        (await File.ReadAllTextAsync(Committed)).ShouldBe(served, "run `make openapi` after a change of the API");
    }

    [Fact]
    public async Task Every_operation_describes_its_purpose_callers_and_failures()
    {
        var document = JsonNode.Parse(await app.Anonymous().GetStringAsync("/openapi/v1.json?lang=en"))!;
        List<string> incomplete = [];

        foreach (var (path, operations) in document["paths"]!.AsObject())
        {
            foreach (var (method, operation) in operations!.AsObject())
                incomplete.AddRange(Missing(operation!, path, method).Select(what => $"{method} {path}: {what}"));
        }
        incomplete.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_served_summaries_are_those_that_the_endpoints_state()
    {
        var document = JsonNode.Parse(await app.Anonymous().GetStringAsync("/openapi/v1.json?lang=en"))!;
        var served = document["paths"]!
            .AsObject()
            .SelectMany(path => path.Value!.AsObject())
            .ToDictionary(operation => (string)operation.Value!["operationId"]!, operation => (string?)operation.Value!["summary"]);

        served.ShouldBe(
            app.Operations().Where(Routes.IsDescribed).ToDictionary(endpoint => Routes.OperationId(endpoint)!, Routes.Summary),
            ignoreOrder: true
        );
    }

    [Fact]
    public async Task The_documentation_page_is_served()
    {
        var page = await app.Anonymous().GetAsync("/swagger/index.html");

        page.IsSuccessStatusCode.ShouldBeTrue();
        (await page.Content.ReadAsStringAsync()).ShouldContain("swagger-ui");
    }

    private static string Indented(string json) => JsonNode.Parse(json)!.ToJsonString(Readable).ReplaceLineEndings("\n") + "\n";

    private static IEnumerable<string> Missing(JsonNode operation, string path, string method)
    {
        var responses = operation["responses"]!.AsObject();
        if (operation["summary"] is null)
            yield return "summary";
        if (((string?)operation["description"])?.Contains("token", StringComparison.Ordinal) != true)
            yield return "who may";
        if (((string?)operation["description"])?.Contains("Rate class", StringComparison.Ordinal) != true)
            yield return "rate class";
        if (
            !responses.Any(response => response.Key == "204" || (response.Key[0] == '2' && IsShown(response.Value?["content"]?.AsObject())))
        )
            yield return "example";
        if (!path.StartsWith("/api", StringComparison.Ordinal))
            yield break;
        if (!responses.ContainsKey("400") || !responses.ContainsKey("500"))
            yield return "problems";
        if (method != "get" && !path.StartsWith("/api/v1/auth/", StringComparison.Ordinal) && operation["security"] is null)
            yield return "security";
        if (method is not ("get" or "delete") && operation["requestBody"]?["content"]?.AsObject().All(HasExample) != true)
            yield return "body example";
    }

    /// <summary>JSON needs an example; documents and pictures have none.</summary>
    private static bool IsShown(JsonObject? content) =>
        content is not null && (content["application/json"] is { } json ? json["example"] is not null || IsFile(json) : content.Count > 0);

    /// <summary>The content of a file that happens to be JSON.</summary>
    private static bool IsFile(JsonNode json) => json["schema"] is JsonObject schema && schema["type"]?.ToString() == "string";

    /// <summary>
    /// A body without members has nothing to show, and the writer of the description omits its example.
    /// </summary>
    private static bool HasExample(KeyValuePair<string, JsonNode?> content) =>
        content.Value?["example"] is not null
        || ((string?)content.Value?["schema"]?["$ref"])?.EndsWith("/EmptyRequest", StringComparison.Ordinal) == true;
}
