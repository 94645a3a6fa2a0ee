using System.Text.Json.Nodes;
using JippApi.Api.Tests.Access;
using JippApi.Api.Tests.Contract;
using JippApi.Api.Tests.Pulls;

namespace JippApi.Api.Tests.OpenApi;

/// <summary>Every example is a request that works and gets an answer of the example's shape.</summary>
public class ExampleTests(ExampleTests.FreshApp app) : IClassFixture<ExampleTests.FreshApp>
{
    [Fact]
    public async Task Every_operation_has_an_example()
    {
        var served = Operations(await DescriptionAsync()).Select(operation => operation.Id).ToList();

        served.Except(Examples.Names).ShouldBeEmpty($"each needs a file in {Examples.Folder} (docs/recipes.md#an-example)");
        Examples.Names.Except(served).ShouldBeEmpty($"these files in {Examples.Folder} belong to no operation");
    }

    [Fact]
    public async Task Every_example_gets_the_answer_it_shows()
    {
        var methods = Operations(await DescriptionAsync()).ToDictionary(operation => operation.Id, operation => operation.Method);
        List<string> differences = [];
        await app.Work(); // so that demo accounts have notifications

        Dictionary<string, JsonNode?> answers = [];

        foreach (var name in Examples.Names.Except(OfTheMoment).OrderBy(name => ExampleCallers.Place(name, methods[name])))
        {
            var example = Examples.Read(name);
            Examples.Fill(example, answers);
            var caller = await ExampleCallers.OfAsync(app, example);
            using var response = await caller.SendAsync(Examples.Request(example, methods[name]));
            var text = await response.Content.ReadAsStringAsync();
            var body = text.Length == 0 || IsFile(response) ? null : JsonNode.Parse(text);
            answers[name] = body;
            if (
                response.Headers.Location is { } made
                && await caller.GetAsync(made) is { StatusCode: not System.Net.HttpStatusCode.OK } missing
            )
                differences.Add($"{name}: {(int)missing.StatusCode} at {made}");
            if ((int)response.StatusCode != (int)example["status"]!)
                differences.Add($"{name}: {(int)response.StatusCode} {body}");
            else if (IsAsShown(name, body, example["response"]))
                continue;
            else if (Examples.Recording)
                Record(name, example, body);
            else
                differences.Add($"{name}: {Difference(body, example["response"])}");
        }

        differences.ShouldBeEmpty("run `make openapi` if the new answers are right");
    }

    /// <summary>Catalogues, whose answers come from files of the product and not from the database.</summary>
    private static readonly string[] Constant =
    [
        "GetMaturityInstrument",
        "GetProblem",
        "GetReferenceSet",
        "ListInnovationFilters",
        "ListProblems",
        "ListReferenceSets",
    ];

    /// <summary>Never written to files, however short-lived.</summary>
    private static readonly string[] Secrets = ["access_token", "refresh_token", "secret", "sharedKey", "uri", "href"];

    /// <summary>
    /// They need a current authenticator code (sent by <see cref="SecondFactorTests"/>) or answer no JSON (covered by
    /// the tests of files and calendars).
    /// </summary>
    internal static readonly string[] OfTheMoment = ["ConfirmAuthenticator", "RemoveAuthenticator", "ReadCalendar", .. Routes.FileContents];

    private static void Record(string name, JsonObject example, JsonNode? body)
    {
        example["response"] = body?.DeepClone();
        foreach (var secret in Secrets.Where(name => (example["response"] as JsonObject)?.ContainsKey(name) == true))
            example["response"]![secret] = "…";
        if (example["response"]?["invitation"] is { } invitation)
            invitation["code"] = "…";
        Examples.Write(name, example);
    }

    /// <summary>For documents and pictures an example shows the address, not the bytes.</summary>
    private static bool IsFile(HttpResponseMessage response) =>
        response.Content.Headers.ContentType!.MediaType
            is "application/pdf"
                or "application/atom+xml"
                or "image/svg+xml"
                or "text/calendar"
                or "text/plain";

    private static string Difference(JsonNode? answer, JsonNode? shown) =>
        Shape(answer) == Shape(shown) ? "its texts have changed" : $"{Shape(answer)} is not {Shape(shown)}";

    /// <summary>
    /// Whether an example still shows the answer: to the letter where the answer is the same on every server.
    /// </summary>
    private static bool IsAsShown(string name, JsonNode? answer, JsonNode? shown) =>
        Constant.Contains(name) ? JsonNode.DeepEquals(answer, shown) : Shape(answer) == Shape(shown);

    /// <summary>Names and kinds, without the values that differ from run to run.</summary>
    internal static string Shape(JsonNode? node) =>
        node switch
        {
            JsonObject members => $"{{{string.Join(',', members.Select(member => $"{member.Key}:{Shape(member.Value)}"))}}}",
            JsonArray items => $"[{string.Join(',', items.Select(Shape))}]",
            null => "null",
            _ => node.GetValueKind().ToString(),
        };

    private async Task<JsonNode> DescriptionAsync() => JsonNode.Parse(await app.Anonymous().GetStringAsync("/openapi/v1.json?lang=en"))!;

    internal static IEnumerable<(string Id, string Method)> Operations(JsonNode document) =>
        from path in document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select ((string)operation.Value!["operationId"]!, operation.Key.ToUpperInvariant());

    /// <summary>
    /// A server as a newcomer starts it, which loads the sample data itself; LAN's list is read from a server of the
    /// test.
    /// </summary>
    public sealed class FreshApp : JippApp
    {
        private FakeLan lan = null!;

        protected override bool BeginsFilled => false;

        protected override IReadOnlyDictionary<string, string> Settings =>
            new Dictionary<string, string> { ["Connectors:AllowPrivateAddresses"] = "true", ["Connectors:Labinov:Url"] = lan.Url };

        public override async Task InitializeAsync()
        {
            lan = await FakeLan.StartAsync();
            lan.Rows = FakeLan.SomeRows(2);
            await base.InitializeAsync();
        }

        protected override async Task StopAsync() => await lan.DisposeAsync();
    }
}
