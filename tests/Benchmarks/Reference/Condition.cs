using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace JippApi.Benchmarks.Reference;

/// <summary>The filters of a request as SQL; the same filters give the same text, so that its command is prepared once.</summary>
internal sealed record Condition(string Text, IReadOnlyList<(string Name, object? Value)> Parameters)
{
    private static readonly (string Parameter, string Sql, string Name, Func<string, object> Read)[] Known =
    [
        ("provinceCode", "d.\"ProvinceCode\" = @province", "province", text => text),
        ("year", "d.\"Year\" = @year", "year", text => Number(text)),
        ("year.gte", "d.\"Year\" >= @from", "from", text => Number(text)),
        ("year.lt", "d.\"Year\" < @before AND d.\"Year\" > 0", "before", text => Number(text)),
        ("updatedSince", "d.\"UpdatedAt\" >= @since", "since", text => Time(text)),
    ];

    public static Condition Of(IQueryCollection query)
    {
        List<string> texts = [];
        List<(string, object?)> parameters = [];
        foreach (var (parameter, sql, name, read) in Known)
        {
            if (!query.TryGetValue(parameter, out var value)) continue;
            texts.Add(sql);
            parameters.Add((name, read(value!)));
        }

        return new(texts.Count > 0 ? string.Join(" AND ", texts) : "1 = 1", parameters);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static DateTime Time(string text) =>
        DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);
}
