using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.OpenApi;

/// <summary>Every write has a dry run: its answer is that of the real one, and not one row changes.</summary>
public class DryRunExampleTests(ExampleTests.FreshApp app) : IClassFixture<ExampleTests.FreshApp>
{
    /// <summary>They issue or take secrets, count attempts, or move the bytes of a file.</summary>
    private static readonly string[] NotTriable =
    [
        "ActivateAccount",
        "ChangePassword",
        "CompleteUpload",
        "ConfirmAuthenticator",
        "DelegateGrant",
        "EraseMe",
        "HandOutAttestationLink",
        "IssueToken",
        "LinkFile",
        "RemoveAuthenticator",
        "RenewCalendarFeed",
        "RequestImport",
        "RevokeToken",
        "SignOut",
        "StartAuthenticator",
        "UploadContent",
    ];

    [Fact]
    public async Task The_description_names_the_parameter_where_it_works()
    {
        var description = await DescriptionAsync();
        var without =
            from path in description["paths"]!.AsObject()
            from operation in path.Value!.AsObject()
            where operation.Key != "get" && !Parameters(operation.Value!).Contains("validateOnly")
            select (string)operation.Value!["operationId"]!;

        without.Order(StringComparer.Ordinal).ShouldBe(NotTriable);
        var ofReads =
            from path in description["paths"]!.AsObject()
            where path.Value!["get"] is { } read && Parameters(read).Contains("validateOnly")
            select path.Key;
        ofReads.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_example_is_answered_as_in_earnest_and_changes_no_row()
    {
        var methods = ExampleTests
            .Operations(await DescriptionAsync())
            .ToDictionary(operation => operation.Id, operation => operation.Method);
        List<string> differences = [];
        var tried = 0;
        await app.Work();
        Dictionary<string, JsonNode?> answers = [];

        foreach (var name in Examples.Names.Except(ExampleTests.OfTheMoment).OrderBy(name => ExampleCallers.Place(name, methods[name])))
        {
            if (methods[name] == "GET" && !IsNeeded(name))
                continue;
            var example = Examples.Read(name);
            Examples.Fill(example, answers);
            var caller = await ExampleCallers.OfAsync(app, example);
            var hasDryRun = methods[name] != "GET";
            var before = hasDryRun ? await app.RowsAsync() : null;
            var dryRun = hasDryRun ? await SendAsync(caller, example, methods[name], "?validateOnly=true") : null;
            if (before is not null && (await app.RowsAsync()).ChangedSince(before) is { Count: > 0 } changed)
                differences.Add($"{name}: changed {string.Join(", ", changed)}");

            var real = await SendAsync(caller, example, methods[name], "");
            answers[name] = real.Text.Length == 0 || !IsJson(real) ? null : real.Json;
            if (real.Status != (int)example["status"]!)
                differences.Add($"{name}: then answers {real}");
            if (dryRun is null)
                continue;
            tried++;
            if (NotTriable.Contains(name))
                CheckRefusal(name, dryRun, differences);
            else
                Check(name, dryRun, real, differences);
        }

        differences.ShouldBeEmpty();
        tried.ShouldBeGreaterThan(90);
    }

    private static void Check(string name, Reply dryRun, Reply real, List<string> differences)
    {
        var status = real.Status == 201 ? 200 : real.Status;
        if (dryRun.Status != status && !(dryRun.Status == 204 && dryRun.Text.Length == 0))
            differences.Add($"{name}: {dryRun}, in earnest {real.Status}");
        if (dryRun.Header("Jipp-Validated") != "true" || real.Header("Jipp-Validated") is not null)
            differences.Add($"{name}: the mark is wrong");
        if (dryRun.Header("Location") is not null || dryRun.Header("ETag") is not null || dryRun.Header("Data-Version") is not null)
            differences.Add($"{name}: names what does not exist");
        if (dryRun.Text.Length > 0 && !HasSecret(real) && ExampleTests.Shape(dryRun.Json) != ExampleTests.Shape(real.Json))
            differences.Add($"{name}: {ExampleTests.Shape(dryRun.Json)}, in earnest {ExampleTests.Shape(real.Json)}");
    }

    private static void CheckRefusal(string name, Reply dryRun, List<string> differences)
    {
        if (dryRun.Status != 400 || !dryRun.Text.Contains("VALIDATE_ONLY_UNSUPPORTED", StringComparison.Ordinal))
            differences.Add($"{name}: {dryRun} instead of a refusal");
    }

    private static bool HasSecret(Reply reply) => reply.Header("Cache-Control") == "no-store";

    private static bool IsJson(Reply reply) => reply.Header("Content-Type")?.Contains("json", StringComparison.Ordinal) == true;

    private static bool IsNeeded(string name) =>
        Examples.Names.Any(other =>
            (Examples.Read(other)["given"]?.AsObject() ?? []).Any(pair => ((string)pair.Value!).Split(' ')[0] == name)
        );

    private static async Task<Reply> SendAsync(HttpClient caller, JsonObject example, string method, string query)
    {
        using var request = Examples.Request(example, method);
        if (query.Length > 0)
        {
            var text = request.RequestUri!.OriginalString;
            request.RequestUri = new(
                text.Contains('?', StringComparison.Ordinal) ? text + "&" + query[1..] : text + query,
                UriKind.Relative
            );
        }

        var response = await caller.SendAsync(request);
        return new(response, await response.Content.ReadAsByteArrayAsync());
    }

    private static IEnumerable<string> Parameters(JsonNode operation) =>
        (operation["parameters"]?.AsArray() ?? []).Select(parameter => (string?)parameter!["name"]).OfType<string>();

    private async Task<JsonNode> DescriptionAsync() => JsonNode.Parse(await app.Anonymous().GetStringAsync("/openapi/v1.json"))!;
}
