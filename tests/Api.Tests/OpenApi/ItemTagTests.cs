using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.OpenApi;

/// <summary>
/// What a list shows can be written with the tag that the list shows: every operation that requires <c>If-Match</c>.
/// </summary>
public class ItemTagTests(ExampleTests.FreshApp app) : IClassFixture<ExampleTests.FreshApp>
{
    /// <summary>
    /// Their resources are in no list above their address: each is read by itself, and its <c>ETag</c> is the tag.
    /// Entries are listed under their edition. A verdict on a match is written with the tag of its problem statement.
    /// </summary>
    private static readonly string[] Unlisted =
    [
        "SetNotificationPreferences",
        "RotateOwnSecret",
        "RevokeDelegation",
        "ReviseEntry",
        "MoveEntry",
        "DecideEntry",
        "JudgeProblemMatch",
        "PutReplicationKit",
    ];

    /// <summary>They change what the public directory does not list: a draft, and a merged innovation.</summary>
    private static readonly string[] NotPublic = ["DiscardInnovation", "UnmergeInnovation"];

    /// <summary>Filters without which the list does not show what the example changes.</summary>
    private static readonly Dictionary<string, string> Filters = new(StringComparer.Ordinal)
    {
        ["/api/v1/articles"] = "status=DRAFT,IN_REVIEW,PUBLISHED",
        ["/api/v1/holidays"] = "year=2027",
        ["/api/v1/users"] = "status=INVITED,ACTIVE,DISABLED",
    };

    [Fact]
    public async Task Every_list_of_what_requires_a_tag_shows_it()
    {
        var description = await DescriptionAsync();
        List<string> wrong = [];
        foreach (var (id, path) in Guarded(description).Where(operation => !Unlisted.Contains(operation.Id)))
        {
            if (ListOf(description, path) is not { } list)
                wrong.Add($"{id}: no list");
            else if (!IsAlwaysThere(description, ItemOf(description, list)))
                wrong.Add($"{id}: {list} has no etag");
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_tag_in_a_list_is_good_for_one_write()
    {
        var description = await DescriptionAsync();
        var methods = ExampleTests.Operations(description).ToDictionary(operation => operation.Id, operation => operation.Method);
        var guarded = Guarded(description)
            .Where(operation => !Unlisted.Contains(operation.Id))
            .ToDictionary(operation => operation.Id, operation => operation.Path);
        List<string> differences = [],
            unseen = [];
        await app.Work();
        Dictionary<string, JsonNode?> answers = [];
        var written = 0;

        foreach (var name in Examples.Names.Except(ExampleTests.OfTheMoment).OrderBy(name => ExampleCallers.Place(name, methods[name])))
        {
            var example = Examples.Read(name);
            Examples.Fill(example, answers);
            var caller = await ExampleCallers.OfAsync(app, example);
            var tag =
                guarded.GetValueOrDefault(name) is { } path && ListOf(description, path) is { } list
                    ? await TagAsync(caller, list, path, example)
                    : null;
            if (guarded.ContainsKey(name) && tag is null)
                unseen.Add(name);

            var real = await SendAsync(caller, example, methods[name], tag ?? "*");
            answers[name] =
                real.Text.Length == 0 || real.Header("Content-Type")?.Contains("json", StringComparison.Ordinal) != true ? null : real.Json;
            if (real.Status != (int)example["status"]!)
                differences.Add($"{name} with {tag}: {real}");
            if (tag is null)
                continue;
            written++;
            var again = await SendAsync(caller, example, methods[name], tag);
            if (again.Status != 412 && !(again.Status == 404 && IsGone(name, methods[name])))
                differences.Add($"{name} again with {tag}: {again}");
        }

        differences.ShouldBeEmpty();
        unseen.Except(NotPublic).ShouldBeEmpty("these were in no list");
        written.ShouldBeGreaterThan(40);
    }

    [Fact]
    public async Task A_public_list_can_be_reduced_to_the_tags_and_they_match_no_representation()
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");
        foreach (var reader in new[] { app.Anonymous(), admin })
        {
            var item = (await reader.Get("/api/v1/innovations?fields=id,etag&limit=1")).Items.ShouldHaveSingleItem();
            item.AsObject().Select(member => member.Key).ShouldBe(["id", "etag"]);
            var url = $"/api/v1/innovations/{item["id"]}";
            var tag = item["etag"]!.ToString();
            tag.ShouldMatch("^\"[1-9][0-9]*\"$");
            (await reader.Get(url, ("If-None-Match", tag))).Status.ShouldBe(200);
            (await admin.Patch($"{url}?validateOnly=true", new { tags = new[] { "coba" } }, ("If-Match", tag))).Status.ShouldBe(200);
            (await admin.Patch($"{url}?validateOnly=true", new { tags = new[] { "coba" } }, ("If-Match", "\"99\""))).Status.ShouldBe(412);
        }
    }

    /// <summary>A deleted resource and a decided task are not there to be written again.</summary>
    private static bool IsGone(string name, string method) => method == "DELETE" || name == "DecideReviewTask";

    private static IEnumerable<(string Id, string Path)> Guarded(JsonNode description) =>
        from path in description["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        where operation.Value!["responses"]!["428"] is not null
        select ((string)operation.Value!["operationId"]!, path.Key);

    /// <summary>The nearest list on the way up from the address of a write.</summary>
    private static string? ListOf(JsonNode description, string path)
    {
        for (var at = path; at.Contains('/', StringComparison.Ordinal); at = at[..at.LastIndexOf('/')])
        {
            var parent = at[..at.LastIndexOf('/')];
            if (at.EndsWith('}') && description["paths"]![parent]?["get"] is not null)
                return parent;
        }

        return null;
    }

    private static JsonNode ItemOf(JsonNode description, string list)
    {
        var answer = description["paths"]![list]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;
        return Resolved(description, Resolved(description, answer)["properties"]!["items"]!["items"]!);
    }

    private static bool IsAlwaysThere(JsonNode description, JsonNode item) =>
        (item["required"]?.AsArray() ?? []).Any(name => (string?)name == "etag")
        || (item["allOf"]?.AsArray() ?? []).Any(part => IsAlwaysThere(description, Resolved(description, part!)));

    private static JsonNode Resolved(JsonNode description, JsonNode schema) =>
        (string?)schema["$ref"] is { } address ? description["components"]!["schemas"]![address.Split('/')[^1]]! : schema;

    private static async Task<string?> TagAsync(HttpClient caller, string list, string path, JsonObject example)
    {
        var placeholder = path[(list.Length + 2)..].Split('}')[0];
        var key = (string)example["values"]![placeholder]!;
        var address = example["values"]!
            .AsObject()
            .Aggregate(list, (text, value) => text.Replace($"{{{value.Key}}}", (string)value.Value!, StringComparison.Ordinal));
        string? cursor = "";
        while (cursor is not null)
        {
            string?[] query = [Filters.GetValueOrDefault(list), cursor.Length > 0 ? $"cursor={Uri.EscapeDataString(cursor)}" : null];
            var page = await caller.Get($"{address}?{string.Join('&', query.OfType<string>())}");
            page.Status.ShouldBe(200, page.Text);
            foreach (var item in page.Items)
                if (new[] { "id", "code", "date", "number", "source" }.Any(member => item[member]?.ToString() == key))
                    return (string?)item["etag"];
            cursor = (string?)page["page.nextCursor"];
        }

        return null;
    }

    private static async Task<Reply> SendAsync(HttpClient caller, JsonObject example, string method, string tag)
    {
        using var request = Examples.Request(example, method);
        request.Headers.Remove("If-Match");
        if (method != "GET" && !Examples.Creates(example, method))
            request.Headers.TryAddWithoutValidation("If-Match", tag);
        var response = await caller.SendAsync(request);
        return new(response, await response.Content.ReadAsByteArrayAsync());
    }

    private async Task<JsonNode> DescriptionAsync() => JsonNode.Parse(await app.Anonymous().GetStringAsync("/openapi/v1.json"))!;
}
