using System.Text.Json.Nodes;

namespace JippApi.Api.OpenApi;

/// <summary>
/// A request to an operation and the answer it had; recorded from the running API and executed by the tests.
/// </summary>
/// <param name="Path">Path with placeholders.</param>
/// <param name="Values">Values of the placeholders, and of the query.</param>
/// <param name="Body">Body of the request.</param>
/// <param name="Status">Status of the answer.</param>
/// <param name="Response">Body of the answer.</param>
internal sealed record Example(string Path, IReadOnlyDictionary<string, string> Values, JsonNode? Body, int Status, JsonNode? Response)
{
    public string? PathValue(string name) => Values.GetValueOrDefault(name);
}

/// <summary>The recorded examples, one file an operation.</summary>
internal static class Examples
{
    public static Example? Of(string operationId)
    {
        using var stream = typeof(Examples).Assembly.GetManifestResourceStream($"Examples/{operationId}.json");
        if (stream is null)
            return null;
        var node = JsonNode.Parse(stream)!;
        var values = node["values"]?.AsObject().ToDictionary(pair => pair.Key, pair => (string)pair.Value!) ?? [];
        return new((string)node["path"]!, values, Filled(node["body"], values), (int)node["status"]!, node["response"]);
    }

    /// <summary>The body with the ids in it that are known only when the example is sent.</summary>
    private static JsonNode? Filled(JsonNode? body, Dictionary<string, string> values)
    {
        if (body is not JsonObject members)
            return body;
        foreach (var (name, value) in members.ToList())
            if (
                value is JsonValue text
                && text.TryGetValue<string>(out var placeholder)
                && values.TryGetValue(placeholder.Trim('{', '}'), out var known)
            )
                members[name] = known;
        return body;
    }
}
