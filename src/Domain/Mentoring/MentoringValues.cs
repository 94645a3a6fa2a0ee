using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Mentoring;

/// <summary>When, how and about what a session is.</summary>
/// <param name="StartsAt">When it begins.</param>
/// <param name="Minutes">How long it takes.</param>
/// <param name="Mode">Where people meet.</param>
/// <param name="Place">The place, or the address of the meeting.</param>
/// <param name="Agenda">What it is about.</param>
public sealed record SessionDetails(DateTimeOffset StartsAt, int Minutes, HubActivityMode Mode, string? Place, string Agenda)
{
    /// <summary>Shortest session, in minutes.</summary>
    public const int MinMinutes = 15;

    /// <summary>Longest session, in minutes: a working day.</summary>
    public const int MaxMinutes = 480;

    /// <summary>Longest place.</summary>
    public const int PlaceMaxLength = 300;

    /// <summary>Longest agenda.</summary>
    public const int AgendaMaxLength = 4_000;

    /// <summary>When it ends.</summary>
    public DateTimeOffset EndsAt => StartsAt.AddMinutes(Minutes);
}

/// <summary>What was written down of a session (<i>notula</i>).</summary>
/// <param name="Attendance">Who took part.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Recommendations">What the mentor recommends.</param>
/// <param name="Decisions">What was decided.</param>
public sealed record SessionMinutes(
    IReadOnlyList<Attendee> Attendance,
    string? Findings,
    string? Recommendations,
    IReadOnlyList<SessionDecision> Decisions
)
{
    /// <summary>Longest findings or recommendations.</summary>
    public const int TextMaxLength = 10_000;

    /// <summary>Most attendees.</summary>
    public const int MaxAttendees = 200;

    /// <summary>Most decisions.</summary>
    public const int MaxDecisions = 50;
}

/// <summary>Somebody who took part.</summary>
/// <param name="Name">A person, or a group such as the team of an office.</param>
/// <param name="Role">As what.</param>
/// <param name="InstitutionId">For which institution.</param>
public sealed record Attendee(string Name, AttendeeRole Role, InstitutionId? InstitutionId = null)
{
    /// <summary>Longest name.</summary>
    public const int NameMaxLength = 250;
}

/// <summary>What was decided in a session.</summary>
/// <param name="Text">What is to be done.</param>
/// <param name="ResponsibleUnitId">Office that answers for it.</param>
/// <param name="DueOn">Last day (WIB).</param>
/// <param name="ItemId">The action item that it has become; null before.</param>
public sealed record SessionDecision(
    string Text,
    InstitutionId? ResponsibleUnitId = null,
    DateOnly? DueOn = null,
    ActionItemId? ItemId = null
)
{
    /// <summary>Longest text: it becomes the activity of an action item.</summary>
    public const int TextMaxLength = ActionItem.TextMaxLength;
}

/// <summary>What one side says about the other after a session.</summary>
/// <param name="By">The side that says it.</param>
/// <param name="Score">1 (poor) to 5 (very good).</param>
/// <param name="Comment">In words.</param>
/// <param name="Author">Who gave it.</param>
/// <param name="At">When.</param>
public sealed record SessionRating(SessionSide By, int Score, string? Comment, UserId Author, DateTimeOffset At)
{
    /// <summary>Lowest score.</summary>
    public const int Min = 1;

    /// <summary>Highest score.</summary>
    public const int Max = 5;

    /// <summary>Longest comment.</summary>
    public const int CommentMaxLength = 2_000;
}

/// <summary>What must be known of a mentor's calendar to book a session.</summary>
/// <param name="IsBusy">Another session, not cancelled, overlaps.</param>
/// <param name="BookedMinutes">Minutes of the other sessions of that month, in all plans and hubs.</param>
/// <param name="MonthlyMinutes">Minutes that the mentor gives in a month.</param>
public sealed record MentorCalendar(bool IsBusy, int BookedMinutes, int MonthlyMinutes)
{
    /// <summary>Of a session that stays where it is: it was found free when it was booked.</summary>
    public static MentorCalendar Unchanged { get; } = new(false, 0, int.MaxValue);
}
