using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using JippApi.Api.Conventions.Requests;
using JippApi.Application.Common;

namespace JippApi.Api.Conventions.Exports;

/// <summary>
/// The two forms of CSV: RFC 4180 for programs, and one that Excel reads with Indonesian regional settings.
/// </summary>
internal sealed partial class CsvDialect
{
    /// <summary>Comma, decimal point, no byte order mark.</summary>
    public static readonly CsvDialect Comma = new(',', ".", guardsText: false);

    /// <summary>
    /// Semicolon, decimal comma, byte order mark. Text that a spreadsheet would take for a number or a day is written
    /// as <c>="13.10"</c>, which spreadsheets read as the text 13.10.
    /// </summary>
    public static readonly CsvDialect Semicolon = new(';', ",", guardsText: true);

    /// <summary>The media type of a file with a header line (RFC 4180 §3).</summary>
    public const string ContentType = $"{Http.MediaTypes.Csv}; charset=utf-8; header=present";

    public static readonly Parameter Parameter = Parameter.OneOf(
        "csvDialect",
        "Bentuk CSV. comma: RFC 4180; semicolon: untuk Excel dengan setelan Indonesia (BOM, titik koma, koma desimal, kode tetap teks). — "
            + "Form of the CSV. comma: RFC 4180; semicolon: for Excel with Indonesian settings (BOM, semicolon, decimal comma, codes stay text).",
        ["comma", "semicolon"],
        "comma"
    );

    /// <summary>Excel refuses formulas with longer texts.</summary>
    private const int LongestGuarded = 200;

    private readonly char separator;
    private readonly bool guardsText;

    private CsvDialect(char separator, string decimalMark, bool guardsText)
    {
        this.separator = separator;
        this.guardsText = guardsText;
        Numbers = new() { NumberDecimalSeparator = decimalMark };
    }

    public NumberFormatInfo Numbers { get; }

    /// <summary>The byte order mark, in the dialect that has one.</summary>
    public string Mark => guardsText ? "\uFEFF" : "";

    public static CsvDialect Of(Query query) => query.Text(Parameter.Name) == "semicolon" ? Semicolon : Comma;

    public string Header<T>(Table<T> table) => Mark + Line(table.Headers);

    public string Row<T>(Table<T> table, T row) =>
        Line(
            table.CsvColumns.Select(column =>
            {
                var text = column.Plain(row, Numbers) ?? "";
                return column.Kind is ColumnKind.Number or ColumnKind.Money or ColumnKind.Day or ColumnKind.Time or ColumnKind.Boolean
                    ? text
                    : Guarded(text);
            })
        );

    private string Line(IEnumerable<string> cells)
    {
        var line = new StringBuilder();
        foreach (var (place, cell) in cells.Index())
        {
            if (place > 0)
                line.Append(separator);
            line.Append(cell.AsSpan().IndexOfAny([separator, '"', '\r', '\n']) < 0 ? cell : Quoted(cell));
        }

        return line.Append("\r\n").ToString();
    }

    private string Guarded(string text)
    {
        // Between quotation marks nothing is calculated, so that the text needs no guard of its own
        return guardsText && text.Length <= LongestGuarded && LooksCalculable().IsMatch(text)
            ? $"={Quoted(text)}"
            : SpreadsheetText.Of(text);
    }

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>Numbers, days and times in the forms that spreadsheets know, and truth values.</summary>
    [GeneratedRegex(
        @"\A(?:[^A-Za-z\r\n]*[0-9][^A-Za-z\r\n]*[A-Za-z]{0,9}[^A-Za-z\r\n]*|[A-Za-z]{1,2}[^A-Za-z\r\n]*[0-9][^A-Za-z\r\n]*"
            + @"|(?:jan|feb|mar|apr|mei|may|jun|jul|agu|agt|aug|sep|okt|oct|nov|des|dec)[a-z]*[^A-Za-z\r\n]*[0-9][^A-Za-z\r\n]*"
            + @"|true|false|benar|salah)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex LooksCalculable();
}
