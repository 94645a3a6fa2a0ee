using System.Text.Json.Nodes;

namespace JippApi.Api.Tests.OpenApi;

/// <summary>Every example of the description is a request that works, with an answer of that shape.</summary>
public class ExampleTests(JippApp app) : IClassFixture<JippApp>
{
    [Fact]
    public async Task Every_operation_has_an_example()
    {
        var document = await DescriptionAsync();

        Operations(document).Select(operation => operation.Id).Order(StringComparer.Ordinal).ShouldBe(Examples.Names);
    }

    [Fact]
    public async Task Every_example_is_answered_as_it_says()
    {
        var methods = Operations(await DescriptionAsync()).ToDictionary(operation => operation.Id, operation => operation.Method);
        var client = app.ClientWith("NATIONAL_ADMIN");
        List<string> differences = [];

        Dictionary<string, JsonNode?> answers = [];

        foreach (var name in Examples.Names.OrderBy(name => Examples.IsGiven(Examples.Read(name)) ? 2 : methods[name] == "GET" ? 0 : 1))
        {
            var example = Examples.Read(name);
            Examples.Fill(example, answers);
            using var response = await client.SendAsync(Examples.Request(example, methods[name]));
            var body = JsonNode.Parse(await response.Content.ReadAsStringAsync());
            answers[name] = body;
            if ((int)response.StatusCode != (int)example["status"]!) differences.Add($"{name}: {(int)response.StatusCode} {body}");
            else if (Shape(body) == Shape(example["response"])) continue;
            else if (Examples.Recording) Record(name, example, body);
            else differences.Add($"{name}: {Shape(body)} is not {Shape(example["response"])}");
        }

        differences.ShouldBeEmpty();
    }

    /// <summary>What is never written down, however short it lives.</summary>
    private static readonly string[] Secrets = ["access_token", "refresh_token", "secret"];

    private static void Record(string name, JsonObject example, JsonNode? body)
    {
        example["response"] = body?.DeepClone();
        foreach (var secret in Secrets.Where(name => (example["response"] as JsonObject)?.ContainsKey(name) == true)) example["response"]![secret] = "…";
        Examples.Write(name, example);
    }

    /// <summary>Names and kinds, without the values that differ from run to run.</summary>
    private static string Shape(JsonNode? node) => node switch
    {
        JsonObject members => $"{{{string.Join(',', members.Select(member => $"{member.Key}:{Shape(member.Value)}"))}}}",
        JsonArray items => $"[{string.Join(',', items.Select(Shape))}]",
        null => "null",
        _ => node.GetValueKind().ToString(),
    };

    private async Task<JsonNode> DescriptionAsync() => JsonNode.Parse(await app.Anonymous().GetStringAsync("/openapi/v1.json"))!;

    private static IEnumerable<(string Id, string Method)> Operations(JsonNode document) =>
        from path in document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select ((string)operation.Value!["operationId"]!, operation.Key.ToUpperInvariant());
}
