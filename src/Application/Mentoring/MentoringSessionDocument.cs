using System.Text.Json.Serialization;
using JippApi.Domain.Hubs;
using JippApi.Domain.Mentoring;

namespace JippApi.Application.Mentoring;

/// <summary>A mentoring session as an item of a list.</summary>
public record MentoringSessionCard
{
    /// <summary>What all sessions say comes before what only one alone says.</summary>
    private const int First = -1;

    /// <summary>Opaque identifier.</summary>
    [JsonPropertyOrder(First)]
    public required Guid Id { get; init; }

    /// <summary>The plan that it is about.</summary>
    [JsonPropertyOrder(First)]
    public required Guid PlanId { get; init; }

    /// <summary>The mentor's hub.</summary>
    [JsonPropertyOrder(First)]
    public required Guid HubId { get; init; }

    /// <summary>The mentor.</summary>
    [JsonPropertyOrder(First)]
    public required SessionMentor Mentor { get; init; }

    /// <summary>When it begins.</summary>
    [JsonPropertyOrder(First)]
    public required DateTimeOffset StartsAt { get; init; }

    /// <summary>When it ends.</summary>
    [JsonPropertyOrder(First)]
    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>How long it takes, in minutes.</summary>
    [JsonPropertyOrder(First)]
    public required int DurationMinutes { get; init; }

    /// <summary>Where people meet.</summary>
    [JsonPropertyOrder(First)]
    public required HubActivityMode Mode { get; init; }

    /// <summary>The place, or the address of the meeting.</summary>
    [JsonPropertyOrder(First)]
    public string? Place { get; init; }

    /// <summary>What it is about.</summary>
    [JsonPropertyOrder(First)]
    public required string Agenda { get; init; }

    /// <summary>Where it stands.</summary>
    [JsonPropertyOrder(First)]
    public required SessionStatus Status { get; init; }

    /// <summary>When it was last changed.</summary>
    [JsonPropertyOrder(First)]
    public required DateTimeOffset UpdatedAt { get; init; }

    internal static MentoringSessionCard Of(MentoringSession session) =>
        new()
        {
            Id = session.Id.Value,
            PlanId = session.PlanId.Value,
            HubId = session.HubId.Value,
            Mentor = new(session.MentorId.Value, session.MentorName),
            StartsAt = session.StartsAt,
            EndsAt = session.EndsAt,
            DurationMinutes = session.Minutes,
            Mode = session.Mode,
            Place = session.Place,
            Agenda = session.Agenda,
            Status = session.Status,
            UpdatedAt = session.UpdatedAt,
        };
}

/// <summary>A mentoring session with what was written down of it.</summary>
public sealed record MentoringSessionDocument : MentoringSessionCard
{
    /// <summary>Why it was cancelled.</summary>
    public string? StatusReason { get; init; }

    /// <summary>When it was said to have been held.</summary>
    public DateTimeOffset? HeldAt { get; init; }

    /// <summary>Who took part.</summary>
    public required IReadOnlyList<SessionAttendee> Attendance { get; init; }

    /// <summary>What was found.</summary>
    public string? Findings { get; init; }

    /// <summary>What the mentor recommends.</summary>
    public string? Recommendations { get; init; }

    /// <summary>What was decided.</summary>
    public required IReadOnlyList<SessionDecisionItem> Decisions { get; init; }

    /// <summary>
    /// What the sides said about each other: one's own, and the other's after one's own was given or two weeks after
    /// the session was held.
    /// </summary>
    public required IReadOnlyList<SessionRatingItem> Ratings { get; init; }

    /// <summary>Grows with each change; it makes the entity tag.</summary>
    [JsonIgnore]
    public int Version { get; init; }

    internal static MentoringSessionDocument Of(MentoringSession session, SessionSide? side, DateTimeOffset now) =>
        new()
        {
            Id = session.Id.Value,
            PlanId = session.PlanId.Value,
            HubId = session.HubId.Value,
            Mentor = new(session.MentorId.Value, session.MentorName),
            StartsAt = session.StartsAt,
            EndsAt = session.EndsAt,
            DurationMinutes = session.Minutes,
            Mode = session.Mode,
            Place = session.Place,
            Agenda = session.Agenda,
            Status = session.Status,
            UpdatedAt = session.UpdatedAt,
            StatusReason = session.StatusReason,
            HeldAt = session.HeldAt,
            Attendance = [.. session.Attendance.Select(a => new SessionAttendee(a.Name, a.Role, a.InstitutionId?.Value))],
            Findings = session.Findings,
            Recommendations = session.Recommendations,
            Decisions =
            [
                .. session.Decisions.Select(d => new SessionDecisionItem(d.Text, d.ResponsibleUnitId?.Value, d.DueOn, d.ItemId?.Value)),
            ],
            Ratings = [.. session.RatingsFor(side, now).Select(r => new SessionRatingItem(r.By, r.Score, r.Comment, r.At))],
            Version = session.Version,
        };
}

/// <summary>The mentor of a session.</summary>
/// <param name="Id">The mentor within the hub.</param>
/// <param name="Name">Name as the mentor shows it in public.</param>
public sealed record SessionMentor(Guid Id, string Name);

/// <summary>Somebody who took part.</summary>
/// <param name="Name">A person, or a group.</param>
/// <param name="Role">As what.</param>
/// <param name="InstitutionId">For which institution.</param>
public sealed record SessionAttendee(string Name, AttendeeRole Role, Guid? InstitutionId);

/// <summary>What was decided.</summary>
/// <param name="Text">What is to be done.</param>
/// <param name="ResponsibleUnitId">Office that answers for it.</param>
/// <param name="DueOn">Last day (WIB).</param>
/// <param name="ActionItemId">The action item that it has become; absent before.</param>
public sealed record SessionDecisionItem(string Text, Guid? ResponsibleUnitId, DateOnly? DueOn, Guid? ActionItemId);

/// <summary>What one side says about the other.</summary>
/// <param name="By">The side that says it.</param>
/// <param name="Score">1 to 5.</param>
/// <param name="Comment">In words.</param>
/// <param name="RatedAt">When.</param>
public sealed record SessionRatingItem(SessionSide By, int Score, string? Comment, DateTimeOffset RatedAt);
