using System.Globalization;
using JippApi.Application.Documents;
using JippApi.Application.ReferenceData;

namespace JippApi.Api.Conventions.Exports;

/// <summary>The kind of the values in a column.</summary>
internal enum ColumnKind
{
    /// <summary>A name or a few words.</summary>
    Text,

    /// <summary>Sentences.</summary>
    LongText,

    /// <summary>The id of a resource.</summary>
    Id,

    /// <summary>A number or name that an office has given, which is never calculated with.</summary>
    Registry,

    /// <summary>The code of a region, such as <c>13.10</c>, which spreadsheets take for a number.</summary>
    RegionCode,

    /// <summary>A code of a reference set, or several.</summary>
    Code,
    Number,
    Money,
    Day,
    Time,
    Boolean,

    /// <summary>An address.</summary>
    Link,
}

/// <summary>A column of an exported list.</summary>
/// <param name="Key">Header in CSV. It never changes, and the workbook's header is looked up by it.</param>
/// <param name="Kind">Kind of the values.</param>
/// <param name="Value">Returns the value of a row: text, texts, a number, a day, a time, a truth value or null.</param>
internal sealed record Column<T>(string Key, ColumnKind Kind, Func<T, object?> Value)
{
    /// <summary>The reference set with the labels of the codes.</summary>
    public string? Set { get; init; }

    /// <summary>The value in CSV, in which several values are joined by <c>;</c>.</summary>
    public string? Plain(T row, NumberFormatInfo numbers) =>
        Value(row) switch
        {
            null => null,
            string text => text,
            IEnumerable<string> texts => string.Join(';', texts),
            bool truth => truth ? "true" : "false",
            decimal number => number.ToString(numbers),
            DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
            DateTimeOffset time => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            var other => throw new InvalidOperationException($"{Key} cannot be exported: {other.GetType()}"),
        };

    /// <summary>The value in a workbook, with labels in place of codes.</summary>
    public object? Cell(T row, string language) =>
        Value(row) switch
        {
            bool truth => ColumnTexts.Of(truth ? "true" : "false", language),
            IEnumerable<string> texts => string.Join("; ", texts.Select(text => Label(text, language))),
            string text => Label(text, language),
            var other => other,
        };

    public WorkbookColumn Layout(string language) =>
        new(
            ColumnTexts.Of(Key, language)
                + Kind switch
                {
                    ColumnKind.Money => " (Rp)",
                    ColumnKind.Time => " (WIB)",
                    _ => "",
                },
            Kind switch
            {
                ColumnKind.Number => ColumnFormat.Number,
                ColumnKind.Money => ColumnFormat.Money,
                ColumnKind.Day => ColumnFormat.Day,
                ColumnKind.Time => ColumnFormat.Time,
                ColumnKind.Text or ColumnKind.LongText or ColumnKind.Code or ColumnKind.Boolean => ColumnFormat.Text,
                _ => ColumnFormat.Code,
            },
            Kind switch
            {
                ColumnKind.LongText => 60,
                ColumnKind.Text or ColumnKind.Link => 32,
                ColumnKind.Code or ColumnKind.Time or ColumnKind.Registry => 20,
                ColumnKind.Money => 22,
                _ => 13,
            }
        );

    private string Label(string code, string language) =>
        Set is null || ReferenceSets.Find(Set, code) is not { } value ? code
        : language == Http.Language.English ? value.LabelEn
        : value.LabelId;
}
