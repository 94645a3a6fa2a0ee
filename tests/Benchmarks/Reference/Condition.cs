using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace JippApi.Benchmarks.Reference;

/// <summary>
/// The filters of a request as SQL; equal filters give equal text, so that the command is prepared once.
/// </summary>
internal sealed record Condition(string Text, IReadOnlyList<(string Name, object? Value)> Parameters, bool OfProvince, bool OfOneYear)
{
    private static readonly (string Parameter, string Column, string Operator, Func<string, object> Read)[] Known =
    [
        ("provinceCode", "ProvinceCode", "=", text => text),
        ("institutionKind", "InstitutionKind", "=", text => text),
        ("year", "Year", "=", text => Number(text)),
        ("year.gte", "Year", ">=", text => Number(text)),
        ("year.lt", "Year", "<", text => Number(text)),
        ("updatedSince", "UpdatedAt", ">=", text => Time(text)),
    ];

    public static Condition Of(IQueryCollection query)
    {
        List<string> texts = [];
        List<(string, object?)> parameters = [];
        foreach (var (parameter, column, comparison, read) in Known)
        {
            if (!query.TryGetValue(parameter, out var given))
                continue;
            var names = given.ToString().Split(',').Select(value => Add(read(value))).ToArray();
            texts.Add(names is [var name] ? $"d.\"{column}\" {comparison} {name}" : $"d.\"{column}\" IN ({string.Join(", ", names)})");
        }

        var text = texts.Count > 0 ? string.Join(" AND ", texts) : "1 = 1";
        return new(text, parameters, query.ContainsKey("provinceCode"), query["year"] is [var year] && !year!.Contains(','));

        string Add(object value)
        {
            parameters.Add(($"p{parameters.Count}", value));
            return "@" + parameters[^1].Item1;
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static DateTime Time(string text) =>
        DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);
}
