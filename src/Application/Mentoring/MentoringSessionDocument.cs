using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Mentoring;

namespace JippApi.Application.Mentoring;

/// <summary>A mentoring session, as shown in lists.</summary>
public record MentoringSessionCard : VersionedItem
{
    /// <summary>Serialises the members of the base record first.</summary>
    private const int First = -1;

    /// <summary>Opaque identifier.</summary>
    [JsonPropertyOrder(First)]
    public required Guid Id { get; init; }

    /// <summary>The replication plan.</summary>
    [JsonPropertyOrder(First)]
    public required Guid PlanId { get; init; }

    /// <summary>The mentor's hub.</summary>
    [JsonPropertyOrder(First)]
    public required Guid HubId { get; init; }

    /// <summary>The mentor.</summary>
    [JsonPropertyOrder(First)]
    public required SessionMentor Mentor { get; init; }

    /// <summary>Start of the session.</summary>
    [JsonPropertyOrder(First)]
    public required DateTimeOffset StartsAt { get; init; }

    /// <summary>End of the session.</summary>
    [JsonPropertyOrder(First)]
    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>Duration in minutes.</summary>
    [JsonPropertyOrder(First)]
    public required int DurationMinutes { get; init; }

    /// <summary>Whether the participants meet on site or online.</summary>
    [JsonPropertyOrder(First)]
    public required HubActivityMode Mode { get; init; }

    /// <summary>Place or address of the meeting.</summary>
    [JsonPropertyOrder(First)]
    public string? Place { get; init; }

    /// <summary>Agenda of the session.</summary>
    [JsonPropertyOrder(First)]
    public required string Agenda { get; init; }

    /// <summary>Status of the session.</summary>
    [JsonPropertyOrder(First)]
    public required SessionStatus Status { get; init; }

    /// <summary>When the session was last changed.</summary>
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
            Version = session.Version,
        };
}

/// <summary>A mentoring session with its minutes.</summary>
public sealed record MentoringSessionDocument : MentoringSessionCard
{
    /// <summary>Why the session was cancelled; absent unless it was.</summary>
    public string? StatusReason { get; init; }

    /// <summary>When the session was marked as held; absent until then.</summary>
    public DateTimeOffset? HeldAt { get; init; }

    /// <summary>The participants.</summary>
    public required IReadOnlyList<SessionAttendee> Attendance { get; init; }

    /// <summary>Findings of the session.</summary>
    public string? Findings { get; init; }

    /// <summary>Recommendations of the mentor.</summary>
    public string? Recommendations { get; init; }

    /// <summary>Decisions made in the session.</summary>
    public required IReadOnlyList<SessionDecisionItem> Decisions { get; init; }

    /// <summary>
    /// Ratings the two sides gave each other. The caller's own is always included; the other side's is included once
    /// the caller has rated, or two weeks after the session was held.
    /// </summary>
    public required IReadOnlyList<SessionRatingItem> Ratings { get; init; }

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
            Ratings = [.. session.VisibleRatings(side, now).Select(r => new SessionRatingItem(r.By, r.Score, r.Comment, r.At))],
            Version = session.Version,
        };
}

/// <summary>The mentor of a session.</summary>
/// <param name="Id">Id of the mentor within the hub.</param>
/// <param name="Name">Name as shown in public.</param>
public sealed record SessionMentor(Guid Id, string Name);

/// <summary>A participant of a session.</summary>
/// <param name="Name">Name of the person or group.</param>
/// <param name="Role">Role in which they took part.</param>
/// <param name="InstitutionId">Institution represented; absent when not stated.</param>
public sealed record SessionAttendee(string Name, AttendeeRole Role, Guid? InstitutionId);

/// <summary>A decision made in a session.</summary>
/// <param name="Text">What is to be done.</param>
/// <param name="ResponsibleUnitId">Institution id of the responsible unit.</param>
/// <param name="DueOn">Last day, in Western Indonesia Time (WIB).</param>
/// <param name="ActionItemId">The action item created from the decision; absent until created.</param>
public sealed record SessionDecisionItem(string Text, Guid? ResponsibleUnitId, DateOnly? DueOn, Guid? ActionItemId);

/// <summary>One side's rating of the other.</summary>
/// <param name="By">The side that rated.</param>
/// <param name="Score">Score, 1 (poor) to 5 (very good).</param>
/// <param name="Comment">Comment on the rating.</param>
/// <param name="RatedAt">When the rating was given.</param>
public sealed record SessionRatingItem(SessionSide By, int Score, string? Comment, DateTimeOffset RatedAt);
