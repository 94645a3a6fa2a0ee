using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Mentoring;

/// <summary>The time, form and subject of a session.</summary>
/// <param name="Minutes">The length in minutes.</param>
/// <param name="Place">The place, or the link to the meeting.</param>
public sealed record SessionDetails(DateTimeOffset StartsAt, int Minutes, HubActivityMode Mode, string? Place, string Agenda)
{
    public const int MinMinutes = 15;

    /// <summary>A working day.</summary>
    public const int MaxMinutes = 480;

    public const int PlaceMaxLength = 300;

    public const int AgendaMaxLength = 4_000;

    public DateTimeOffset EndsAt => StartsAt.AddMinutes(Minutes);
}

/// <summary>The minutes of a session (<i>notula</i>).</summary>
public sealed record SessionMinutes(
    IReadOnlyList<Attendee> Attendance,
    string? Findings,
    string? Recommendations,
    IReadOnlyList<SessionDecision> Decisions
)
{
    public const int TextMaxLength = 10_000;

    public const int MaxAttendees = 200;

    public const int MaxDecisions = 50;
}

/// <summary>Someone who attended.</summary>
/// <param name="Name">A person, or a group such as an office's team.</param>
/// <param name="Role">The capacity in which they attended.</param>
/// <param name="InstitutionId">The institution they represented.</param>
public sealed record Attendee(string Name, AttendeeRole Role, InstitutionId? InstitutionId = null)
{
    public const int NameMaxLength = 250;
}

/// <summary>A decision made in a session.</summary>
/// <param name="ResponsibleUnitId">The office responsible for it.</param>
/// <param name="DueOn">The date by which it is due (WIB).</param>
/// <param name="ItemId">The action item it has become; null until then.</param>
public sealed record SessionDecision(
    string Text,
    InstitutionId? ResponsibleUnitId = null,
    DateOnly? DueOn = null,
    ActionItemId? ItemId = null
)
{
    /// <summary>A decision becomes the activity of an action item.</summary>
    public const int TextMaxLength = ActionItem.TextMaxLength;
}

/// <summary>One side's rating of the other after a session.</summary>
/// <param name="By">The side that rates.</param>
/// <param name="Score">1 (poor) to 5 (very good).</param>
public sealed record SessionRating(SessionSide By, int Score, string? Comment, UserId Author, DateTimeOffset At)
{
    public const int MinScore = 1;

    public const int MaxScore = 5;

    public const int CommentMaxLength = 2_000;
}

/// <summary>The facts about a mentor's calendar that booking a session depends on.</summary>
/// <param name="IsBusy">Whether another session that is not cancelled overlaps.</param>
/// <param name="BookedMinutes">The minutes of the month's other sessions, across all plans and hubs.</param>
/// <param name="MonthlyMinutes">The minutes the mentor offers a month.</param>
public sealed record MentorAvailability(bool IsBusy, int BookedMinutes, int MonthlyMinutes)
{
    /// <summary>
    /// The availability assumed for a session that keeps its time, since it fitted when it was booked.
    /// </summary>
    public static MentorAvailability Unchanged { get; } = new(false, 0, int.MaxValue);
}
