namespace JippApi.Domain.Escalations;

/// <summary>
/// A public holiday whose date the law fixes (Keppres 251/1967, 24/2013, 24/2016 and 8/2024), so that nobody needs to
/// enter it.
/// </summary>
/// <param name="Since">The first year in which it was a holiday.</param>
public sealed record FixedHoliday(int Month, int Day, int Since, string Name)
{
    private const int FirstDecree = 1968;

    /// <summary>All of them, in the order of the year.</summary>
    public static IReadOnlyList<FixedHoliday> All { get; } =
    [
        new(1, 1, FirstDecree, "Tahun Baru Masehi"),
        new(5, 1, 2014, "Hari Buruh Internasional"),
        new(6, 1, 2017, "Hari Lahir Pancasila"),
        new(8, 17, FirstDecree, "Hari Kemerdekaan Republik Indonesia"),
        new(12, 25, FirstDecree, "Hari Raya Natal"),
    ];

    /// <summary>Returns the holiday of a day; null if the law fixes none on it.</summary>
    public static FixedHoliday? On(DateOnly day) =>
        All.FirstOrDefault(holiday => holiday.Month == day.Month && holiday.Day == day.Day && holiday.Since <= day.Year);

    /// <summary>Returns the dates of a year with their holidays.</summary>
    public static IEnumerable<(DateOnly Date, FixedHoliday Holiday)> In(int year) =>
        All.Where(holiday => holiday.Since <= year).Select(holiday => (new DateOnly(year, holiday.Month, holiday.Day), holiday));
}
