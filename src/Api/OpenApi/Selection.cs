using System.Text.Json.Nodes;

namespace JippApi.Api.OpenApi;

/// <summary>A selection of the description.</summary>
/// <param name="Language">The language of the texts.</param>
/// <param name="Tag">The tag of the operations; null for all.</param>
/// <param name="HasExamples">Whether the examples are included. Without them the document is half as long, which suits
/// generators and the page that lists all operations.</param>
internal sealed record Selection(string Language, string? Tag, bool HasExamples)
{
    private const string Components = "#/components/";

    /// <summary>Reduces the whole description to this selection.</summary>
    public void Reduce(JsonObject document)
    {
        if (Tag is not null)
            KeepTag(document, Tag);
        if (!HasExamples)
            RemoveExamples(document);
        if (Tag is not null || !HasExamples)
            RemoveUnused(document);
    }

    private static void KeepTag(JsonObject document, string tag)
    {
        var paths = document["paths"]!.AsObject();
        foreach (var (path, operations) in paths.ToList())
        {
            foreach (var (method, operation) in operations!.AsObject().ToList())
                if (operation!["tags"]?.AsArray().Any(name => (string?)name == tag) != true)
                    operations.AsObject().Remove(method);
            if (operations.AsObject().Count == 0)
                paths.Remove(path);
        }

        document["tags"] = new JsonArray([
            .. document["tags"]!.AsArray().Where(t => (string?)t!["name"] == tag).Select(t => t!.DeepClone()),
        ]);
    }

    private static void RemoveExamples(JsonNode? node, bool areMembers = false)
    {
        if (node is JsonArray items)
            foreach (var item in items)
                RemoveExamples(item);
        if (node is not JsonObject members)
            return;
        foreach (var (name, value) in members.ToList())
            if (!areMembers && name is "example" or "examples")
                members.Remove(name);
            else
                RemoveExamples(value, areMembers: !areMembers && name == "properties");
    }

    /// <summary>Removes the components to which nothing refers any longer.</summary>
    private static void RemoveUnused(JsonObject document)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var left = new Queue<JsonNode>([document["paths"]!]);
        while (left.TryDequeue(out var node))
        {
            foreach (var reference in ReferencesIn(node).Where(used.Add))
                if (Find(document, reference) is { } component)
                    left.Enqueue(component);
        }

        foreach (var (kind, components) in document["components"]!.AsObject())
        {
            foreach (var name in components!.AsObject().Select(component => component.Key).ToList())
                if (kind != "securitySchemes" && !used.Contains($"{Components}{kind}/{name}"))
                    components.AsObject().Remove(name);
        }
    }

    private static IEnumerable<string> ReferencesIn(JsonNode? node) =>
        node switch
        {
            JsonArray items => items.SelectMany(ReferencesIn),
            JsonObject members => members.SelectMany(member =>
                member is { Key: "$ref", Value: JsonValue reference } ? [(string)reference!] : ReferencesIn(member.Value)
            ),
            _ => [],
        };

    private static JsonNode? Find(JsonObject document, string reference) =>
        reference[Components.Length..].Split('/') is [var kind, var name] ? document["components"]?[kind]?[name] : null;
}
