using System.Globalization;
using System.Text.Json.Nodes;

namespace JippApi.Api.Tests.Contract;

public sealed class ApiDescriptionReader(JsonNode document)
{
    private const int Deepest = 5;

    private readonly Dictionary<string, JsonNode> operations = document["paths"]!
        .AsObject()
        .SelectMany(path => path.Value!.AsObject())
        .Select(operation => operation.Value!)
        .ToDictionary(operation => (string)operation["operationId"]!);

    public IReadOnlyList<string> ParametersOf(string operationId) =>
        operations.TryGetValue(operationId, out var operation)
            ?
            [
                .. (operation["parameters"]?.AsArray() ?? [])
                    .Where(parameter => (string?)parameter!["in"] == "query")
                    .Select(parameter => (string)parameter!["name"]!),
            ]
            : [];

    /// <summary>Pointers to the body members that are dates or times, with their formats.</summary>
    public IReadOnlyList<(string Pointer, string Format)> TimesOf(string operationId) =>
        operations.TryGetValue(operationId, out var operation) && operation["requestBody"]?["content"] is JsonObject content
            ? [.. content.SelectMany(body => Times(body.Value!["schema"], "")).Distinct()]
            : [];

    /// <summary>A body with this one member.</summary>
    public static JsonNode Nested(string place, string value) =>
        place
            .Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Reverse()
            .Aggregate(
                (JsonNode)JsonValue.Create(value),
                (inner, name) =>
                    int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out _)
                        ? new JsonArray(inner)
                        : new JsonObject { [name] = inner }
            );

    private IEnumerable<(string, string)> Times(JsonNode? schema, string place)
    {
        if (schema is null || place.Count(c => c == '/') > Deepest)
            yield break;
        if ((string?)schema["$ref"] is { } name)
            schema = document["components"]!["schemas"]![name.Split('/')[^1]]!;
        if ((string?)schema["format"] is "date" or "date-time")
            yield return (place, (string)schema["format"]!);
        var alternatives = new[] { "allOf", "oneOf", "anyOf" }
            .SelectMany(kind => schema[kind]?.AsArray() ?? [])
            .Select(part => (part, place));
        var members = (schema["properties"]?.AsObject() ?? []).Select(member => (member.Value, $"{place}/{member.Key}"));
        var items = schema["items"] is { } item ? [(item, $"{place}/0")] : Array.Empty<(JsonNode?, string)>();
        foreach (var (part, at) in alternatives.Concat(members).Concat(items))
        {
            foreach (var found in Times(part, at))
                yield return found;
        }
    }
}
