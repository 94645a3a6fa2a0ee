using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Spreadsheet;
using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Infrastructure.Documents.Text;
using SheetText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace JippApi.Infrastructure.Documents.Workbooks;

/// <summary>
/// Creates workbook cells. Numbers and days are stored as numbers, and text is never taken for a formula.
/// </summary>
internal static partial class Cells
{
    /// <summary>The limit of spreadsheet programs.</summary>
    public const int LongestText = 32_767;

    private const int LongestNumber = 15;

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

    /// <summary>A day, as the numbers of days of spreadsheets.</summary>
    public static Cell IsoDay(DateOnly day) =>
        day < FirstDay
            ? Exact(day.ToString("O", CultureInfo.InvariantCulture), WorkbookStyles.Code)
            : NumberCell(SerialOf(day.ToDateTime(TimeOnly.MinValue)), WorkbookStyles.IsoDay);

    /// <summary>A time on the clocks of Western Indonesia.</summary>
    public static Cell Time(DateTimeOffset time)
    {
        var (day, local) = (Wib.DayOf(time), Wib.DayOf(time).ToDateTime(Wib.TimeOf(time)));
        return day < FirstDay
            ? Exact(local.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), WorkbookStyles.Code)
            : NumberCell(SerialOf(local), WorkbookStyles.Time);
    }

    /// <summary>
    /// A number; text if it has more digits than the fifteen that spreadsheet programs keep.
    /// </summary>
    public static Cell Exact(decimal value, uint style)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        return text.Count(char.IsAsciiDigit) > LongestNumber ? Exact(text, WorkbookStyles.Code) : NumberCell(text, style);
    }

    /// <summary>Text as it is: the type of the cell and its style keep it from being taken for a formula.</summary>
    public static Cell Exact(string text, uint style) =>
        InlineText(text, SpreadsheetText.IsLikeFormula(text) ? WorkbookStyles.Quoted : style);

    private static string SerialOf(DateTime time) => time.ToOADate().ToString("R", CultureInfo.InvariantCulture);

    private static Cell NumberCell(string? value, uint style) =>
        value is null ? new() { StyleIndex = style } : new() { CellValue = new CellValue(value), StyleIndex = style };

    private static Cell TextCell(string? text, uint style) => InlineText(SpreadsheetText.Of(text ?? ""), style);

    private static Cell InlineText(string text, uint style)
    {
        if (text.Length == 0)
            return new() { StyleIndex = style };
        var whole = text.Length <= LongestText ? text : text[..(LongestText - 1)] + "…";
        var safe = Escape().Replace(XmlSafe.Of(whole.ReplaceLineEndings("\n")), "_x005F$0");
        return new(new InlineString(new SheetText(safe) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
            StyleIndex = style,
        };
    }

    /// <summary>Text that spreadsheet programs would read as an escaped character.</summary>
    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Escape();
}
