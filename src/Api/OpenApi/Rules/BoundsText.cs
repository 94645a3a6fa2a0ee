using System.Globalization;
using System.Text.Json.Nodes;
using JippApi.Application.Common;
using Microsoft.OpenApi;

namespace JippApi.Api.OpenApi.Rules;

/// <summary>Writes bounds into a schema.</summary>
internal static class BoundsText
{
    /// <summary>A character that is not white space.</summary>
    private const string NotBlank = @"\S";

    public static void Apply(OpenApiSchema schema, IEnumerable<Bounds> rules)
    {
        foreach (var bounds in rules)
        {
            schema.MaxLength = bounds.MaxLength ?? schema.MaxLength;
            schema.MinItems = bounds.MinItems ?? schema.MinItems;
            schema.MaxItems = bounds.MaxItems ?? schema.MaxItems;
            schema.MultipleOf = bounds.MultipleOf ?? schema.MultipleOf;
            schema.Format = bounds.Format ?? schema.Format;
            schema.Pattern = bounds.Pattern ?? schema.Pattern;
            ApplyRange(schema, bounds);
            if (bounds.Allowed is { } allowed)
                schema.Enum = ValuesOf(allowed);
            if (bounds.Refused is { Count: > 0 } refused)
                schema.Not = new OpenApiSchema { Enum = ValuesOf(refused) };
            if (bounds.NotBlank && schema.Type?.HasFlag(JsonSchemaType.String) == true)
                (schema.MinLength, schema.Pattern) = (1, schema.Pattern ?? NotBlank);
            if (bounds.Years is { } years)
                schema.UnrecognizedKeywords = new Dictionary<string, JsonNode>
                {
                    ["formatMinimum"] = FirstOf(years.First, schema.Format),
                    ["formatMaximum"] = LastOf(years.Last, schema.Format),
                };
        }
    }

    private static void ApplyRange(OpenApiSchema schema, Bounds bounds)
    {
        var (min, max) = (Text(bounds.Minimum), Text(bounds.Maximum));
        if (bounds.IsExclusive)
            (schema.ExclusiveMinimum, schema.ExclusiveMaximum) = (min, max);
        else
            (schema.Minimum, schema.Maximum) = (min ?? schema.Minimum, max ?? schema.Maximum);
    }

    private static string? Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static List<JsonNode> ValuesOf(IReadOnlyList<string> values) =>
        [.. values.Select(value => value is "true" or "false" ? JsonValue.Create(value == "true") : (JsonNode)JsonValue.Create(value)!)];

    private static string FirstOf(int year, string? format) => format == "date" ? $"{year}-01-01" : $"{year}-01-01T00:00:00Z";

    private static string LastOf(int year, string? format) => format == "date" ? $"{year}-12-31" : $"{year}-12-31T23:59:59Z";
}
