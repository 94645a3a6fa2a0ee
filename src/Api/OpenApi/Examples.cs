using System.Text.Json.Nodes;

namespace JippApi.Api.OpenApi;

/// <summary>A request to an operation and the answer it had; recorded from the running API and executed by the tests.</summary>
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
        if (stream is null) return null;
        var node = JsonNode.Parse(stream)!;
        return new(
            (string)node["path"]!,
            node["values"]?.AsObject().ToDictionary(pair => pair.Key, pair => (string)pair.Value!) ?? [],
            node["body"],
            (int)node["status"]!,
            node["response"]);
    }
}
