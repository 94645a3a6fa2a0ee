using System.Globalization;
using JippApi.Application.Documents;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.Mentoring;
using JippApi.Domain.Notifications;

namespace JippApi.Application.Calendars;

/// <summary>Writes entries of a personal calendar in the language of the person.</summary>
internal static class CalendarTexts
{
    public static CalendarEntry Of(ActionItem item, string adopter, bool asEvent, ReadingLanguage language)
    {
        var isEnglish = language == ReadingLanguage.En;
        return new()
        {
            Uid = $"action-item-{item.Id.Value}@jipp",
            Kind = asEvent ? CalendarEntryKind.Day : CalendarEntryKind.Task,
            Summary = $"{(isEnglish ? "Due" : "Tenggat")}: {item.Activity}",
            Description = $"{adopter}. {(isEnglish ? "Progress" : "Kemajuan")}: {item.Progress.ToString(CultureInfo.InvariantCulture)} %",
            Day = item.DueOn,
            IsCancelled = item.Status == ActionItemStatus.Cancelled,
            CompletedAt = item.Status == ActionItemStatus.Cancelled ? null : item.ClosedAt,
            Progress = item.Progress,
            Sequence = item.Version,
            UpdatedAt = item.UpdatedAt,
        };
    }

    public static CalendarEntry Of(MentoringSession session, string adopter, ReadingLanguage language)
    {
        var isEnglish = language == ReadingLanguage.En;
        return new()
        {
            Uid = $"mentoring-session-{session.Id.Value}@jipp",
            Kind = CalendarEntryKind.Meeting,
            Summary = $"{(isEnglish ? "Mentoring" : "Pendampingan")}: {session.Agenda}",
            Description = $"{adopter}. {Hours(session.StartsAt, session.EndsAt, language)}",
            Location = session.Place,
            StartsAt = session.StartsAt,
            EndsAt = session.EndsAt,
            IsCancelled = session.Status == SessionStatus.Cancelled,
            Sequence = session.Version,
            UpdatedAt = session.UpdatedAt,
        };
    }

    private static string Hours(DateTimeOffset from, DateTimeOffset to, ReadingLanguage language) =>
        $"{WrittenDay.Of(Wib.DayOf(from), language)}, {Hour(from)}–{Hour(to)} WIB";

    private static string Hour(DateTimeOffset at) => Wib.TimeOf(at).ToString("HH'.'mm", CultureInfo.InvariantCulture);
}
