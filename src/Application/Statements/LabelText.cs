using System.Globalization;
using System.Text.RegularExpressions;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Statements;

/// <summary>
/// The list or edition that a row names. It is shown with the innovation, so an impossible year is none.
/// </summary>
internal static partial class LabelText
{
    /// <summary>Returns the label, or the code of what is wrong with it. A year alone is that of the list.</summary>
    /// <param name="text">The text of the row.</param>
    /// <param name="column">The title of its column; one of years, such as <i>Tahun Lapor</i>, names a year.</param>
    /// <param name="source">The list.</param>
    /// <param name="lastYear">The last year that an edition can be of.</param>
    public static (string? Label, string? Issue) Of(string text, string column, InnovationSource source, int lastYear)
    {
        var number = NumberOf(text);
        if (number is null && OfYears().IsMatch(column) && YearText.In(text).Count == 0)
            return (null, RowIssues.NotAYear);
        if (!IsPossible(text, lastYear))
            return (null, RowIssues.OutOfRange);
        return (number is { } year ? $"{Code.Of(source)} {year.ToString(CultureInfo.InvariantCulture)}" : text, null);
    }

    /// <summary>Whether every year in a label can be that of an edition.</summary>
    public static bool IsPossible(string text, int lastYear) =>
        YearText.In(text).Append(NumberOf(text) ?? lastYear).All(year => year >= InnovationContent.FirstYear && year <= lastYear);

    private static int? NumberOf(string text) =>
        Number().Match(text) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;

    /// <summary>A number alone, as spreadsheets write it: 2024 or 2024.0.</summary>
    [GeneratedRegex(@"^\s*([0-9]{4})(?:[.,]0+)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex("tahun(?!an)|thn|year(?!ly)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfYears();
}
