using System.Globalization;

namespace JippApi.Infrastructure.Documents.Plans;

/// <summary>The texts of a Gantt chart in one language.</summary>
internal sealed record GanttTexts
{
    public static GanttTexts Indonesian { get; } =
        new()
        {
            Language = "id",
            Title = "Jadwal rencana aksi",
            Description = "Setiap kegiatan adalah satu baris; batang menunjukkan waktunya, arsiran menunjukkan kemajuannya.",
            Months = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des"],
            Today = "per",
            Late = "terlambat {0} hari",
            Unplanned = "tanpa jadwal",
            Cancelled = "dibatalkan",
            Empty = "Belum ada kegiatan.",
            KeyTime = "waktu kegiatan",
            KeyDone = "kemajuan",
            KeyBaseline = "jadwal yang ditandatangani",
            KeyLate = "terlambat",
            KeyArrow = "harus selesai lebih dahulu",
        };

    public static GanttTexts English { get; } =
        new()
        {
            Language = "en",
            Title = "Action plan timeline",
            Description = "Each item is one row; its bar shows its dates, and the hatching its progress.",
            Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
            Today = "as of",
            Late = "{0} days late",
            Unplanned = "not scheduled",
            Cancelled = "cancelled",
            Empty = "No items yet.",
            KeyTime = "dates of the item",
            KeyDone = "progress",
            KeyBaseline = "dates as signed",
            KeyLate = "late",
            KeyArrow = "must be done first",
        };

    public required string Language { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required IReadOnlyList<string> Months { get; init; }

    public required string Today { get; init; }

    public required string Late { get; init; }

    public required string Unplanned { get; init; }

    public required string Cancelled { get; init; }

    public required string Empty { get; init; }

    public required string KeyTime { get; init; }

    public required string KeyDone { get; init; }

    public required string KeyBaseline { get; init; }

    public required string KeyLate { get; init; }

    public required string KeyArrow { get; init; }

    /// <summary>Formats a day as <c>6 Des 2021</c>.</summary>
    public string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]} {day.Year}");

    public string Days(DateOnly? from, DateOnly? to) =>
        (from, to) switch
        {
            (null, null) => Unplanned,
            ({ } start, { } due) => $"{Day(start)} – {Day(due)}",
            _ => Day((from ?? to)!.Value),
        };

    public string LateBy(int days) => string.Format(CultureInfo.InvariantCulture, Late, days);
}
