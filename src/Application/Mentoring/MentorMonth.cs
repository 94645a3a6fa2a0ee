using System.Globalization;
using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Mentoring;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Mentoring;

/// <summary>A calendar month (WIB), the unit of a mentor's available hours.</summary>
/// <param name="From">First moment of the month.</param>
/// <param name="Until">First moment after the month.</param>
internal readonly record struct MentorMonth(DateTimeOffset From, DateTimeOffset Until)
{
    /// <summary>Returns the month of a moment.</summary>
    public static MentorMonth Of(DateTimeOffset at)
    {
        var day = Wib.DayOf(at);
        var first = new DateOnly(day.Year, day.Month, 1);
        return new(Wib.StartOf(first), Wib.StartOf(first.AddMonths(1)));
    }

    /// <inheritdoc/>
    public override string ToString() => Wib.DayOf(From).ToString("yyyy-MM", CultureInfo.InvariantCulture);
}

/// <summary>Converts minutes to hours.</summary>
internal static class Hours
{
    private const decimal Minutes = 60;

    /// <summary>Returns hours with two decimals.</summary>
    public static decimal Of(int minutes) => Math.Round(minutes / Minutes, 2, MidpointRounding.AwayFromZero);
}

internal static class MentorCalendars
{
    /// <summary>Filters the sessions that start in a month and were not cancelled.</summary>
    public static IQueryable<MentoringSession> BookedIn(this IQueryable<MentoringSession> sessions, MentorMonth month)
    {
        var (from, until) = month;
        return sessions.Where(s => s.Status != SessionStatus.Cancelled && s.StartsAt >= from && s.StartsAt < until);
    }

    /// <summary>Filters the sessions held in a quarter (WIB).</summary>
    public static IQueryable<MentoringSession> HeldIn(this IQueryable<MentoringSession> sessions, Quarter period)
    {
        var (from, until) = (Wib.StartOf(period.From), Wib.EndOf(period.To));
        return sessions.Where(s => s.Status == SessionStatus.Held && s.StartsAt >= from && s.StartsAt < until);
    }

    /// <summary>
    /// Returns the mentor's other sessions at that time and in that month; it stays true while the mentor is locked.
    /// </summary>
    public static async Task<MentorAvailability> CalendarAsync(
        IAppDb db,
        HubMentor mentor,
        SessionDetails details,
        MentoringSessionId? except,
        CancellationToken ct
    )
    {
        var (person, starts, ends) = (mentor.PersonId(), details.StartsAt, details.EndsAt);
        var others = db.MentoringSessions.Where(s => s.PersonId == person && s.Status != SessionStatus.Cancelled);
        if (except is { } self)
            others = others.Where(s => s.Id != self);
        return new(
            await others.AnyAsync(s => s.StartsAt < ends && s.EndsAt > starts, ct),
            await others.BookedIn(MentorMonth.Of(starts)).SumAsync(s => s.Minutes, ct),
            mentor.Details.MonthlyMinutes()
        );
    }
}
