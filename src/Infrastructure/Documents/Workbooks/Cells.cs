using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using JippApi.Application.Common;
using JippApi.Infrastructure.Documents.Text;
using SheetText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace JippApi.Infrastructure.Documents.Workbooks;

/// <summary>
/// Creates workbook cells. Numbers and days are stored as numbers, and text is never taken for a formula.
/// </summary>
internal static class Cells
{
    /// <summary>The limit of spreadsheet programs.</summary>
    public const int LongestText = 32_767;

    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    public static Cell Text(string? text) => TextCell(text, WorkbookStyles.Wrapped);

    /// <summary>Emphasised text.</summary>
    public static Cell Strong(string text) => TextCell(text, WorkbookStyles.Strong);

    public static Cell Head(string text) => TextCell(text, WorkbookStyles.Head);

    public static Cell Number(decimal? value) => NumberCell(value?.ToString(CultureInfo.InvariantCulture), WorkbookStyles.Plain);

    /// <summary>An amount of money, with thousands separators.</summary>
    public static Cell Money(decimal? value) => NumberCell(value?.ToString(CultureInfo.InvariantCulture), WorkbookStyles.Money);

    /// <summary>A day; written as text before March 1900, where spreadsheets have no reliable number for it.</summary>
    public static Cell Day(DateOnly? day) =>
        day switch
        {
            null => NumberCell(null, WorkbookStyles.Day),
            { } known when known < FirstDay => Text(known.ToString("O", CultureInfo.InvariantCulture)),
            { } known => NumberCell(
                known.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture),
                WorkbookStyles.Day
            ),
        };

    private static Cell NumberCell(string? value, uint style) =>
        value is null ? new() { StyleIndex = style } : new() { CellValue = new CellValue(value), StyleIndex = style };

    private static Cell TextCell(string? text, uint style)
    {
        if (string.IsNullOrEmpty(text))
            return new() { StyleIndex = style };
        var whole = text.Length < LongestText ? text : text[..(LongestText - 2)] + "…";
        var safe = SpreadsheetText.Of(XmlSafe.Of(whole));
        return new(new InlineString(new SheetText(safe) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
            StyleIndex = style,
        };
    }
}
