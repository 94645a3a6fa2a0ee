using DocumentFormat.OpenXml.Spreadsheet;

namespace JippApi.Infrastructure.Documents.Workbooks;

/// <summary>The cell styles of workbooks.</summary>
internal static class WorkbookStyles
{
    /// <summary>A number without format.</summary>
    public const uint Plain = 0;

    /// <summary>Text on several lines.</summary>
    public const uint Wrapped = 1;

    public const uint Head = 2;

    public const uint Day = 3;

    public const uint Money = 4;

    /// <summary>Emphasised text.</summary>
    public const uint Strong = 5;

    /// <summary>Text that stays text when the cell is edited.</summary>
    public const uint Code = 6;

    /// <summary>Text that begins like a formula and is none, also after the cell is edited.</summary>
    public const uint Quoted = 7;

    /// <summary>A day in the form that every reader understands.</summary>
    public const uint IsoDay = 8;

    public const uint Time = 9;

    private const uint DayFormat = 164;
    private const uint MoneyFormat = 165;
    private const uint IsoDayFormat = 166;
    private const uint TimeFormat = 167;
    private const uint TextFormat = 49;

    /// <summary>Returns the style sheet. The constants above are positions in its list of formats.</summary>
    public static Stylesheet Sheet() =>
        new(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "dd/mm/yyyy" },
                new NumberingFormat { NumberFormatId = MoneyFormat, FormatCode = "#,##0.00" },
                new NumberingFormat { NumberFormatId = IsoDayFormat, FormatCode = "yyyy\\-mm\\-dd" },
                new NumberingFormat { NumberFormatId = TimeFormat, FormatCode = "yyyy\\-mm\\-dd\\ hh:mm:ss" }
            )
            {
                Count = 4,
            },
            new Fonts(new Font(), new Font(new Bold())) { Count = 2 },
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                new Fill(new PatternFill(new ForegroundColor { Rgb = "FFDDDDDD" }) { PatternType = PatternValues.Solid })
            )
            {
                Count = 3,
            },
            new Borders(
                new Border(),
                new Border(Thin<LeftBorder>(), Thin<RightBorder>(), Thin<TopBorder>(), Thin<BottomBorder>(), new DiagonalBorder())
            )
            {
                Count = 2,
            },
            new CellStyleFormats(new CellFormat()) { Count = 1 },
            new CellFormats(
                Format(),
                Format(wraps: true),
                Format(font: 1, fill: 2, border: 1, wraps: true),
                Format(number: DayFormat),
                Format(number: MoneyFormat),
                Format(font: 1),
                Format(number: TextFormat),
                Format(wraps: true, isQuoted: true),
                Format(number: IsoDayFormat),
                Format(number: TimeFormat)
            )
            {
                Count = 10,
            }
        );

    private static CellFormat Format(
        uint number = 0,
        uint font = 0,
        uint fill = 0,
        uint border = 0,
        bool wraps = false,
        bool isQuoted = false
    ) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wraps })
        {
            NumberFormatId = number,
            FontId = font,
            FillId = fill,
            BorderId = border,
            FormatId = 0,
            QuotePrefix = isQuoted ? true : null,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
        };

    private static T Thin<T>()
        where T : BorderPropertiesType, new() => new() { Style = BorderStyleValues.Thin };
}
