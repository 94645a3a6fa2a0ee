using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace JippApi.Infrastructure.SourceFiles.Workbooks;

/// <summary>
/// How a workbook shows its numbers, as far as it matters to a reader: days, times, and leading zeros.
/// </summary>
internal sealed partial class NumberForms
{
    private const int FirstOwn = 164;
    private const int DaysFrom1904 = 1_462;
    private const double LastDay = 2_958_466;

    private readonly List<int> byStyle = [];
    private readonly Dictionary<int, string> own = [];
    private readonly bool isFrom1904;

    public NumberForms(XmlReader? styles, bool isFrom1904)
    {
        this.isFrom1904 = isFrom1904;
        var isCells = false;
        while (styles?.Read() == true)
            if (styles.NodeType == XmlNodeType.EndElement && styles.LocalName == "cellXfs")
                isCells = false;
            else if (styles.NodeType != XmlNodeType.Element)
                continue;
            else if (styles.LocalName == "cellXfs")
                isCells = !styles.IsEmptyElement;
            else if (styles.LocalName == "numFmt" && CellXml.Number(styles.GetAttribute("numFmtId")) is { } id && own.Count < 10_000)
                own[id] = styles.GetAttribute("formatCode") ?? "";
            else if (styles.LocalName == "xf" && isCells && byStyle.Count < 100_000)
                byStyle.Add(CellXml.Number(styles.GetAttribute("numFmtId")) ?? 0);
    }

    /// <summary>Returns a number as a person sees it.</summary>
    public string Shown(string value, int? style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            return value;
        var id = style is { } place && place < byStyle.Count ? byStyle[place] : 0;
        var code = id >= FirstOwn ? own.GetValueOrDefault(id, "") : own.GetValueOrDefault(id) ?? (IsBuiltInDay(id) ? "yyyy-mm-dd" : "");
        var bare = Literal().Replace(code, "");
        if (bare.IndexOfAny(['y', 'm', 'd', 'h', 's', 'Y', 'M', 'D', 'H']) >= 0 && number is >= 0 and < LastDay)
            return Day(number, bare);
        if (bare.Length > 1 && bare.All(letter => letter == '0') && number >= 0 && number == Math.Floor(number))
            return number.ToString(bare, CultureInfo.InvariantCulture);
        return Plain(number);
    }

    private static string Plain(double number) =>
        Math.Abs(number) < 1e15
            ? ((decimal)number).ToString("0.###############", CultureInfo.InvariantCulture)
            : number.ToString("R", CultureInfo.InvariantCulture);

    private string Day(double number, string code)
    {
        // A time alone, such as 0.5, has no day; 1900 was no leap year, but the first programs thought so
        if (number < 1 && !isFrom1904)
            return TimeSpan.FromDays(number).ToString(@"hh\:mm", CultureInfo.InvariantCulture);
        var time = DateTime.FromOADate(
            isFrom1904 ? number + DaysFrom1904
            : number < 61 ? number + 1
            : number
        );
        var isYear = code.Trim(';', '@').All(letter => letter is 'y' or 'Y');
        var form =
            isYear ? "yyyy"
            : time.TimeOfDay < TimeSpan.FromSeconds(1) ? "yyyy-MM-dd"
            : "yyyy-MM-dd HH:mm";
        return time.ToString(form, CultureInfo.InvariantCulture);
    }

    private static bool IsBuiltInDay(int id) => id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    /// <summary>The literal parts of a format: texts, colours, countries.</summary>
    [GeneratedRegex("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|General|E[+-]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Literal();
}
