using System.Globalization;
using System.Text.Json.Nodes;

namespace JippApi.Api.Tests.OpenApi.Boundaries;

/// <summary>The values of a parameter just inside and just outside each bound of its schema.</summary>
internal static class ParameterCases
{
    private static readonly string[] Forms =
    [
        "INVALID_VALUE",
        "NOT_AN_ID",
        "NOT_A_TIME",
        "NOT_A_DATE",
        "NOT_A_PERIOD",
        "NOT_A_REGION_CODE",
        "UNKNOWN_REGION",
    ];

    /// <summary>An order for results of a search only.</summary>
    private const string NeedsQuery = "relevance";

    public static IEnumerable<(string Value, string[] Codes, bool IsRefused)> Of(Samples samples, JsonObject schema)
    {
        if (schema["items"] is { } items)
        {
            var single = samples.Flat(items);
            foreach (var tried in Of(samples, single))
                yield return tried;
            var most = (int)schema["maxItems"]!;
            yield return (List(single, most + 1), ["TOO_MANY"], true);
            yield break;
        }

        if (schema["enum"]?.AsArray() is { } values)
        {
            yield return ("NO_SUCH_VALUE", Forms, true);
            foreach (var value in values.Where(value => value!.ToString() != NeedsQuery))
                yield return (value!.ToString(), Forms, false);
        }
        else if ((string?)schema["format"] is "uuid" or "date" or "date-time" || schema["pattern"] is not null)
        {
            yield return ("\u00a7", Forms, true);
            yield return (
                samples.Of(schema).ToString(),
                ["NOT_AN_ID", "NOT_A_TIME", "NOT_A_DATE", "NOT_A_PERIOD", "NOT_A_REGION_CODE"],
                false
            );
        }
        else if ((string?)schema["type"] == "boolean")
            yield return ("ya", Forms, true);
        if (Samples.Number(schema, "minimum") is { } min)
        {
            yield return (Text(min), ["OUT_OF_RANGE"], false);
            yield return (Text(min - 1), ["OUT_OF_RANGE"], true);
        }

        if (Samples.Number(schema, "maximum") is { } max)
        {
            yield return (Text(max), ["OUT_OF_RANGE"], false);
            yield return (Text(max + 1), ["OUT_OF_RANGE"], true);
        }

        if ((int?)schema["maxLength"] is not { } longest)
            yield break;
        yield return (new('a', longest), ["TOO_LONG"], false);
        yield return (new('a', longest + 1), ["TOO_LONG"], true);
    }

    /// <summary>Different values, because equal ones count once.</summary>
    private static string List(JsonObject schema, int count) =>
        string.Join(
            ',',
            Enumerable
                .Range(0, count)
                .Select(index => (string?)schema["format"] == "uuid" ? Guid.CreateVersion7().ToString() : Text(index + 1))
        );

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
