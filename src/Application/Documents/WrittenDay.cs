using System.Globalization;
using JippApi.Domain.Notifications;

namespace JippApi.Application.Documents;

/// <summary>
/// Days as people write them, with names defined here so that they are the same on every machine. Programs read
/// <c>2026-11-29</c>; people read <c>29 November 2026</c>.
/// </summary>
public static class WrittenDay
{
    /// <summary>The months in Indonesian.</summary>
    public static IReadOnlyList<string> Months { get; } =
    ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    /// <summary>Writes a day in a language.</summary>
    public static string Of(DateOnly day, ReadingLanguage language)
    {
        var month =
            language == ReadingLanguage.En ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month) : Months[day.Month - 1];
        return string.Create(CultureInfo.InvariantCulture, $"{day.Day} {month} {day.Year}");
    }
}
