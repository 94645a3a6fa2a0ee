using System.Globalization;

namespace JippApi.Api.WhiteSpace;

/// <summary>A shade of the map and the lowest count that has it.</summary>
/// <param name="From">The lowest count.</param>
/// <param name="Fill">The colour of the cell.</param>
/// <param name="Ink">The colour of its number, with a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3).</param>
internal sealed record Shade(int From, string Fill, string Ink);

/// <summary>The shades of the map: each is darker than the one before, so that a print in grey keeps the order.</summary>
internal static class WhiteSpaceShades
{
    /// <summary>Empty cells. They are also hatched, so that nobody has to tell them by the shade alone.</summary>
    public static readonly Shade Empty = new(0, "#ffffff", "#333333");

    /// <summary>The shades of cells that have some, lightest first.</summary>
    public static IReadOnlyList<Shade> Filled { get; } =
    [
        new(1, "#e3ecf5", "#111111"),
        new(5, "#bcd2e6", "#111111"),
        new(10, "#8fb3d3", "#111111"),
        new(25, "#2f5d8a", "#ffffff"),
        new(100, "#12304d", "#ffffff"),
    ];

    public static Shade Of(int count) => Filled.LastOrDefault(shade => shade.From <= count) ?? Empty;

    /// <summary>The counts that a shade stands for, such as <c>5–9</c>.</summary>
    public static string RangeOf(Shade shade)
    {
        var from = shade.From.ToString(CultureInfo.InvariantCulture);
        if (shade == Empty)
            return from;
        return Filled.FirstOrDefault(other => other.From > shade.From) is { } next
            ? string.Create(CultureInfo.InvariantCulture, $"{from}–{next.From - 1}")
            : from + "+";
    }
}
