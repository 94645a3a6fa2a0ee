using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using JippApi.Api.Tests.OpenApi.Described;

namespace JippApi.Api.Tests.OpenApi.Boundaries;

/// <summary>Makes values that a schema of the description allows.</summary>
internal sealed class Samples(Description description)
{
    /// <summary>Of these, one has the form that a pattern asks for.</summary>
    private static readonly string[] Texts =
    [
        "abc",
        "13",
        "1",
        "a@b.id",
        "https://a.id",
        "08:00",
        "2027Q1",
        new('a', 64),
        "password",
        "ABC",
    ];

    /// <summary>The schema with what it refers to, and whether null is allowed.</summary>
    public JsonObject Flat(JsonNode schema)
    {
        var flat = new JsonObject();
        void Add(JsonNode part)
        {
            foreach (var (name, value) in description.Resolve(part).AsObject())
                flat[name] = value?.DeepClone();
        }

        Add(schema);
        foreach (var list in new[] { "allOf", "oneOf", "anyOf" })
        {
            if (schema[list]?.AsArray() is not { } parts)
                continue;
            if (parts.Any(part => (part!["type"] as JsonValue)?.ToString() == "null"))
                flat["null"] = true;
            Add(parts[0]!);
            flat.Remove(list);
            foreach (var own in new[] { "x-faults", "not" })
                if (schema[own] is { } kept)
                    flat[own] = kept.DeepClone();
        }

        if (flat["type"] is JsonArray types)
        {
            flat["null"] = true;
            flat["type"] = (string)types.First(type => (string)type! != "null")!;
        }

        return flat;
    }

    /// <summary>An object with the required members only.</summary>
    public JsonObject Minimal(JsonObject schema) =>
        new(
            (schema["required"]?.AsArray() ?? []).Select(name =>
                KeyValuePair.Create((string)name!, (JsonNode?)Of(schema["properties"]![(string)name!]!))
            )
        );

    public JsonNode Of(JsonNode schema)
    {
        var flat = Flat(schema);
        if (flat["enum"]?.AsArray() is { } values)
        {
            var refused = (flat["not"]?["enum"]?.AsArray() ?? []).Select(value => value!.ToString());
            return values.First(value => !refused.Contains(value!.ToString()))!.DeepClone();
        }

        return (string?)flat["type"] switch
        {
            "object" or null => Minimal(flat),
            "array" => new JsonArray([.. Enumerable.Range(0, (int?)flat["minItems"] ?? 0).Select(_ => Of(flat["items"]!))]),
            "boolean" => flat["not"] is null ? false : true,
            "integer" or "number" => Number(flat, "minimum") ?? 1m,
            _ => Text(flat),
        };
    }

    public static decimal? Number(JsonNode schema, string keyword) =>
        schema[keyword] is { } value ? decimal.Parse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    private static string Text(JsonObject schema) =>
        (string?)schema["format"] switch
        {
            "uuid" => Guid.CreateVersion7().ToString(),
            "date" => Year(schema) is { } year ? $"{year}-03-01" : "2027-03-01",
            "date-time" => Year(schema) is { } year ? $"{year}-03-01T08:00:00Z" : "2027-03-01T08:00:00Z",
            _ => (string?)schema["pattern"] is { } pattern
                ? Texts.First(text => Regex.IsMatch(text, pattern, RegexOptions.ECMAScript))
                : "abc",
        };

    private static int? Year(JsonObject schema) =>
        schema["formatMinimum"] is { } first ? int.Parse(first.ToString()[..4], CultureInfo.InvariantCulture) + 1 : null;
}
