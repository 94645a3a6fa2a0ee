using JippApi.Application.ReplicationPlans;

namespace JippApi.Infrastructure.Documents.Plans;

/// <summary>
/// Maps days to positions in a picture that shows whole months, from the first day of a plan to its last.
/// </summary>
internal sealed class TimeScale
{
    private const double LeastStep = 40;
    private const int MonthsOfYear = 12;

    private static readonly int[] Steps = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1_200, 6_000, 12_000, 60_000, 120_000];

    private readonly double left;
    private readonly double width;

    public TimeScale(PlanChart chart, double left, double width)
    {
        (this.left, this.width) = (left, width);
        var days = chart
            .Items.SelectMany(item => new[] { item.Days.From, item.Days.To, item.Baseline?.From, item.Baseline?.To })
            .OfType<DateOnly>()
            .DefaultIfEmpty(chart.AsOf)
            .ToList();
        (First, Last) = (FirstOfMonth(days.Min()), LastOfMonth(days.Max()));
    }

    public DateOnly First { get; }

    public DateOnly Last { get; }

    /// <summary>The left edge of a day.</summary>
    public double Begin(DateOnly day) => left + width * (day.DayNumber - First.DayNumber) / (Last.DayNumber - First.DayNumber + 1.0);

    /// <summary>The right edge of a day.</summary>
    public double End(DateOnly day) => left + width * (day.DayNumber + 1 - First.DayNumber) / (Last.DayNumber - First.DayNumber + 1.0);

    public bool Shows(DateOnly day) => day >= First && day <= Last;

    /// <summary>Returns the first days of months, spaced far enough apart to be labelled.</summary>
    public IEnumerable<DateOnly> Ticks()
    {
        var months = (Last.Year - First.Year) * MonthsOfYear + Last.Month - First.Month + 1;
        var step = Array.Find(Steps, candidate => width * candidate / months >= LeastStep);
        for (var month = 0; month < months; month += Math.Max(1, step))
            yield return First.AddMonths(month);
    }

    private static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);

    private static DateOnly LastOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
}
