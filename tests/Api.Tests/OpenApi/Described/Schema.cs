using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace JippApi.Api.Tests.OpenApi.Described;

/// <summary>A schema of the description, compiled to check thousands of answers: the part of JSON Schema that it uses.</summary>
public sealed class Schema
{
    private static readonly HashSet<string> Texts =
    [
        "title",
        "description",
        "example",
        "examples",
        "default",
        "discriminator",
        "deprecated",
        "readOnly",
        "formatMinimum",
        "formatMaximum",
    ];

    private readonly List<Func<JsonNode?, string?>> rules = [];
    private readonly Dictionary<string, Schema> members = [];
    private Schema? items;
    private bool isClosed;

    /// <summary>The first place that does not meet the schema, and why; null if there is none.</summary>
    public string? FaultOf(JsonNode? value, string place = "")
    {
        foreach (var rule in rules)
            if (rule(value) is { } fault)
                return $"{place} {fault}";
        if (value is JsonArray list && items is not null)
            return list.Select((item, index) => items.FaultOf(item, $"{place}/{index}")).FirstOrDefault(fault => fault is not null);
        if (value is not JsonObject fields || (members.Count == 0 && !isClosed))
            return null;
        foreach (var (name, field) in fields)
        {
            if (members.TryGetValue(name, out var member))
            {
                if (member.FaultOf(field, $"{place}/{name}") is { } fault)
                    return fault;
            }
            else if (isClosed)
                return $"{place} has {name}, which is not described";
        }

        return null;
    }

    /// <summary>Compiles a schema; components are compiled once.</summary>
    public static Schema Of(JsonNode node, JsonNode document, Dictionary<string, Schema> components)
    {
        if ((string?)node["$ref"] is not { } reference)
            return new Schema().Compile(node.AsObject(), document, components);
        if (components.TryGetValue(reference, out var known))
            return known;
        var schema = components[reference] = new();
        return schema.Compile(reference[2..].Split('/').Aggregate(document, (at, part) => at[part]!).AsObject(), document, components);
    }

    private Schema Compile(JsonObject node, JsonNode document, Dictionary<string, Schema> components)
    {
        foreach (var (keyword, value) in node)
            Add(keyword, value!, part => Of(part, document, components));
        return this;
    }

    private void Add(string keyword, JsonNode value, Func<JsonNode, Schema> of)
    {
        switch (keyword)
        {
            case "type":
                var types = value is JsonArray several ? several.Select(type => (string)type!).ToArray() : [(string)value!];
                rules.Add(node =>
                    types.Any(type => IsOf(node, type)) ? null : $"is {node?.ToJsonString() ?? "null"}, not {string.Join('|', types)}"
                );
                break;
            case "enum":
                var allowed = value.AsArray().Select(item => item?.ToString()).ToHashSet();
                rules.Add(node => allowed.Contains(node?.ToString()) ? null : $"is {node}, which is not listed");
                break;
            case "required":
                var names = value.AsArray().Select(name => (string)name!).ToArray();
                rules.Add(node =>
                    node is JsonObject fields && Array.Find(names, name => !fields.ContainsKey(name)) is { } missing
                        ? $"lacks {missing}"
                        : null
                );
                break;
            case "properties":
                foreach (var (name, member) in value.AsObject())
                    members[name] = of(member!);
                break;
            case "additionalProperties":
                isClosed = value.GetValueKind() == JsonValueKind.False;
                break;
            case "items":
                items = of(value);
                break;
            case "allOf":
                rules.AddRange(
                    value.AsArray().Select(part => of(part!)).Select(part => (Func<JsonNode?, string?>)(node => part.FaultOf(node)))
                );
                break;
            case "oneOf" or "anyOf":
                var choices = value.AsArray().Select(part => of(part!)).ToArray();
                rules.Add(node => choices.Any(choice => choice.FaultOf(node) is null) ? null : $"{choices[0].FaultOf(node)} (or another)");
                break;
            case "not":
                var refused = of(value);
                rules.Add(node => refused.FaultOf(node) is null ? "is what must not be" : null);
                break;
            default:
                AddBound(keyword, value);
                break;
        }
    }

    private void AddBound(string keyword, JsonNode value)
    {
        decimal Number() => decimal.Parse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture);
        Func<JsonNode, bool>? holds = keyword switch
        {
            "minLength" => node => node.GetValueKind() != JsonValueKind.String || ((string)node!).Length >= (int)Number(),
            "maxLength" => node => node.GetValueKind() != JsonValueKind.String || ((string)node!).Length <= (int)Number(),
            "minItems" => node => node is not JsonArray list || list.Count >= (int)Number(),
            "maxItems" => node => node is not JsonArray list || list.Count <= (int)Number(),
            "minimum" => node => !IsOf(node, "number") || (decimal)node >= Number(),
            "maximum" => node => !IsOf(node, "number") || (decimal)node <= Number(),
            "exclusiveMinimum" => node => !IsOf(node, "number") || (decimal)node > Number(),
            "exclusiveMaximum" => node => !IsOf(node, "number") || (decimal)node < Number(),
            "multipleOf" => node => !IsOf(node, "number") || (decimal)node % Number() == 0,
            "pattern" => Matches((string)value!),
            "format" => FormatOf((string)value!),
            _ when Texts.Contains(keyword) || keyword.StartsWith("x-", StringComparison.Ordinal) => null,
            _ => throw new NotSupportedException($"The schema keyword {keyword} is not checked."),
        };
        if (holds is not null)
            rules.Add(node => node is null || holds(node) ? null : $"is {node.ToJsonString()}, against {keyword} {value}");
    }

    private static Func<JsonNode, bool> Matches(string pattern)
    {
        var regex = new Regex(pattern, RegexOptions.ECMAScript | RegexOptions.CultureInvariant);
        return node => node.GetValueKind() != JsonValueKind.String || regex.IsMatch((string)node!);
    }

    private static Func<JsonNode, bool>? FormatOf(string format) =>
        format switch
        {
            "uuid" => node => node.GetValueKind() != JsonValueKind.String || Guid.TryParseExact((string)node!, "D", out _),
            "date" => node => DateOnly.TryParseExact(node.ToString(), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "date-time" => node => DateTimeOffset.TryParse(node.ToString(), CultureInfo.InvariantCulture, out _),
            "uri" => node => Uri.TryCreate(node.ToString(), UriKind.RelativeOrAbsolute, out _),
            "int32" => node => (decimal)node is >= int.MinValue and <= int.MaxValue,
            "int64" or "double" or "email" or "binary" => null,
            _ => throw new NotSupportedException($"The format {format} is not checked."),
        };

    private static bool IsOf(JsonNode? node, string type) =>
        type switch
        {
            "null" => node is null,
            "object" => node is JsonObject,
            "array" => node is JsonArray,
            "string" => node?.GetValueKind() == JsonValueKind.String,
            "boolean" => node?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
            "number" => node?.GetValueKind() == JsonValueKind.Number,
            "integer" => node?.GetValueKind() == JsonValueKind.Number && decimal.IsInteger((decimal)node),
            _ => throw new NotSupportedException(type),
        };
}
