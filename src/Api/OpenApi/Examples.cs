using System.Text.Json.Nodes;

namespace JippApi.Api.OpenApi;

/// <summary>
/// A request to an operation and the response to it, recorded from the running API and executed by the tests.
/// </summary>
/// <param name="Path">The path with placeholders.</param>
/// <param name="Values">The values of the placeholders and of the query.</param>
/// <param name="Body">The request body.</param>
/// <param name="Form">The form with a file that can be sent instead; null without one.</param>
/// <param name="Status">The status of the response.</param>
/// <param name="Response">The response body.</param>
internal sealed record Example(
    string Path,
    IReadOnlyDictionary<string, string> Values,
    JsonNode? Body,
    JsonNode? Form,
    int Status,
    JsonNode? Response
)
{
    public string? PathValue(string name) => Values.GetValueOrDefault(name);

    public string? QueryValue(string name) =>
        Path.Split('?') is [_, var query]
            ? Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(query).GetValueOrDefault(name).FirstOrDefault()
            : null;
}

/// <summary>The recorded examples, one file per operation.</summary>
internal static class Examples
{
    public static Example? Of(string operationId)
    {
        using var stream = typeof(Examples).Assembly.GetManifestResourceStream($"Examples/{operationId}.json");
        if (stream is null)
            return null;
        var node = JsonNode.Parse(stream)!;
        var values = node["values"]?.AsObject().ToDictionary(pair => pair.Key, pair => (string)pair.Value!) ?? [];
        return new((string)node["path"]!, values, Filled(node["body"], values), node["form"], (int)node["status"]!, node["response"]);
    }

    /// <summary>
    /// The body with its placeholders replaced by ids that exist only once the example has been sent.
    /// </summary>
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
