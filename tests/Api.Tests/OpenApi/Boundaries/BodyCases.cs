using System.Globalization;
using System.Text.Json.Nodes;

namespace JippApi.Api.Tests.OpenApi.Boundaries;

/// <summary>A body at a boundary of its schema, and how the server must judge one of its members.</summary>
/// <param name="Place">Pointer to the member.</param>
/// <param name="What">What is tried.</param>
/// <param name="Body">The body.</param>
/// <param name="Codes">The codes of which the member must have one, or none.</param>
/// <param name="IsRefused">Whether it must have one.</param>
internal sealed record BodyCase(string Place, string What, JsonObject Body, string[] Codes, bool IsRefused);

/// <summary>The bodies just inside and just outside each bound of a schema, starting from its smallest body.</summary>
internal sealed class BodyCases(Samples samples, bool isPatch)
{
    private const string NotBlank = @"\S";

    public IEnumerable<BodyCase> Of(JsonObject schema) => Of(schema, body => body, "", 0);

    private IEnumerable<BodyCase> Of(JsonObject schema, Func<JsonObject, JsonObject> put, string place, int depth)
    {
        var required = (schema["required"]?.AsArray() ?? []).Select(name => (string)name!).ToHashSet();
        foreach (var (name, raw) in schema["properties"]?.AsObject() ?? [])
        {
            var (member, at) = (samples.Flat(raw!), $"{place}/{name}");
            JsonObject With(JsonNode? value)
            {
                var body = samples.Minimal(schema);
                body[name] = value;
                return put(body);
            }

            if (required.Contains(name))
            {
                var body = samples.Minimal(schema);
                body.Remove(name);
                yield return new(at, "absent", put(body), ["REQUIRED"], true);
            }

            if (member["null"] is null)
                yield return new(
                    at,
                    "null",
                    With(null),
                    ["REQUIRED", "WRONG_TYPE"],
                    !isPatch || required.Count > 0 || Codes(member).Contains("REQUIRED")
                );
            else
                yield return new(at, "null", With(null), ["WRONG_TYPE"], false);
            foreach (var tried in OfValue(member, With, at))
                yield return tried;
            if (depth > 3)
                continue;
            if ((string?)member["type"] == "object" && member["properties"] is not null)
                foreach (var inner in Of(member, With, at, depth + 1))
                    yield return inner;
            if (member["items"] is not { } items)
                continue;
            var item = samples.Flat(items);
            var cases = item["properties"] is null
                ? OfValue(item, value => With(new JsonArray(value)), $"{at}/0")
                : new BodyCases(samples, false).Of(item, value => With(new JsonArray(value)), $"{at}/0", depth + 1);
            foreach (var inner in cases)
                yield return inner;
        }
    }

    /// <summary>Two codes joined, a code in lower case and one with a blank: converters of enumerations like to accept them.</summary>
    private static IEnumerable<string> NearlyCodes(JsonObject schema)
    {
        var values = schema["enum"]?.AsArray().Select(value => value!.ToString()).ToList() ?? [];
        if (values.Count < 2 || values.Exists(value => value.Any(char.IsLower)))
            return [];
        return [$"{values[0]},{values[1]}", values[^1].ToLowerInvariant(), $" {values[0]}", $"{values[0]},"];
    }

    private IEnumerable<BodyCase> OfValue(JsonObject schema, Func<JsonNode?, JsonObject> with, string at)
    {
        BodyCase Inside(string what, JsonNode value, params string[] codes) => new(at, what, with(value), codes, false);
        BodyCase Outside(string what, JsonNode value, params string[] codes) =>
            new(at, what, with(value), [.. codes, .. Codes(schema)], true);

        if (schema["type"] is null)
            yield break;
        yield return Outside(
            "a wrong type",
            schema["type"] is JsonValue type && (string)type! == "object" ? 1 : new JsonObject(),
            "WRONG_TYPE"
        );
        if (schema["enum"] is not null)
            yield return Outside("an unknown value", "NO_SUCH_VALUE", "WRONG_TYPE", "INVALID_VALUE");
        foreach (var wrong in NearlyCodes(schema))
            yield return Outside($"nearly a value, {wrong}", wrong, "WRONG_TYPE", "INVALID_VALUE");
        foreach (var refused in schema["not"]?["enum"]?.AsArray() ?? [])
            yield return Outside("a refused value", refused!.DeepClone(), "INVALID_VALUE");
        if ((string?)schema["format"] is "uuid" or "date" or "date-time")
            yield return Outside("another form", "x", "WRONG_TYPE");
        if ((string?)schema["pattern"] is { } pattern)
            yield return Outside("another form", pattern == NotBlank ? " " : "§", pattern == NotBlank ? ["REQUIRED"] : []);
        if ((int?)schema["maxLength"] is { } longest)
        {
            if ((string?)schema["pattern"] is null or NotBlank && longest > 0)
                yield return Inside("the longest", new string('a', longest), "TOO_LONG");
            yield return Outside("too long", new string('a', longest + 1), "TOO_LONG");
        }

        foreach (var (keyword, step) in new[] { ("minimum", -1m), ("maximum", 1m), ("exclusiveMinimum", 0m), ("exclusiveMaximum", 0m) })
        {
            if (Samples.Number(schema, keyword) is not { } bound)
                continue;
            if (step != 0)
                yield return Inside($"the {keyword}", bound, "OUT_OF_RANGE", "FILE_TOO_LARGE");
            yield return Outside($"beyond the {keyword}", bound + step, "OUT_OF_RANGE");
        }

        if ((int?)schema["maxItems"] is { } most)
        {
            JsonArray List(int count) => new([.. Enumerable.Range(0, count).Select(_ => samples.Of(schema["items"]!))]);
            yield return Inside("the most", List(most), "TOO_MANY");
            yield return Outside("too many", List(most + 1), "TOO_MANY");
        }

        if ((int?)schema["minItems"] > 0)
            yield return Outside("none", new JsonArray(), "REQUIRED");
        foreach (var (keyword, by) in new[] { ("formatMinimum", -1), ("formatMaximum", 1) })
        {
            if ((string?)schema[keyword] is not { } day)
                continue;
            var beyond = $"{int.Parse(day[..4], CultureInfo.InvariantCulture) + by}{day[4..]}";
            yield return Inside($"the {keyword}", day, "TIME_OUT_OF_RANGE");
            yield return Outside($"beyond the {keyword}", beyond, "TIME_OUT_OF_RANGE");
        }
    }

    private static IEnumerable<string> Codes(JsonObject schema) => (schema["x-faults"]?.AsArray() ?? []).Select(code => (string)code!);
}
