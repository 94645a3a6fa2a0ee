using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Mentoring;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.Mentoring;

/// <summary>Time, place and agenda of a session.</summary>
public abstract record SessionTimeInput
{
    /// <summary>Start of the session.</summary>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>Duration in minutes, 15 to 480.</summary>
    public int? DurationMinutes { get; init; }

    /// <summary>Whether the participants meet on site or online.</summary>
    public HubActivityMode? Mode { get; init; }

    /// <summary>Place or address of the meeting.</summary>
    public string? Place { get; init; }

    /// <summary>Agenda of the session.</summary>
    public string? Agenda { get; init; }

    internal SessionDetails ToDetails() => new(StartsAt!.Value, DurationMinutes!.Value, Mode!.Value, Place?.Trim(), Agenda!.Trim());
}

/// <summary>Content of a mentoring session, including its minutes.</summary>
public sealed record MentoringSessionInput : SessionTimeInput
{
    /// <summary>The participants.</summary>
    public IReadOnlyList<AttendeeInput>? Attendance { get; init; }

    /// <summary>Findings of the session.</summary>
    public string? Findings { get; init; }

    /// <summary>Recommendations of the mentor.</summary>
    public string? Recommendations { get; init; }

    /// <summary>Decisions made in the session. Those that became action items do not change.</summary>
    public IReadOnlyList<DecisionInput>? Decisions { get; init; }

    internal static MentoringSessionInput Of(MentoringSession session) =>
        new()
        {
            StartsAt = session.StartsAt,
            DurationMinutes = session.Minutes,
            Mode = session.Mode,
            Place = session.Place,
            Agenda = session.Agenda,
            Attendance =
            [
                .. session.Attendance.Select(a => new AttendeeInput
                {
                    Name = a.Name,
                    Role = a.Role,
                    InstitutionId = a.InstitutionId?.Value,
                }),
            ],
            Findings = session.Findings,
            Recommendations = session.Recommendations,
            Decisions =
            [
                .. session.Decisions.Select(d => new DecisionInput
                {
                    Text = d.Text,
                    ResponsibleUnitId = d.ResponsibleUnitId?.Value,
                    DueOn = d.DueOn,
                }),
            ],
        };

    internal SessionMinutes ToMinutes() =>
        new(
            [.. (Attendance ?? []).Select(a => new Attendee(a.Name!.Trim(), a.Role!.Value, a.InstitutionId is { } id ? new(id) : null))],
            Findings?.Trim(),
            Recommendations?.Trim(),
            [
                .. (Decisions ?? []).Select(d => new SessionDecision(
                    d.Text!.Trim(),
                    d.ResponsibleUnitId is { } unit ? new(unit) : null,
                    d.DueOn
                )),
            ]
        );
}

/// <summary>A mentoring session to book.</summary>
public sealed record BookingInput : SessionTimeInput
{
    /// <summary>
    /// Id of the mentor within the hub, who must be assigned to the plan; omit when the plan has only one.
    /// </summary>
    public Guid? MentorId { get; init; }
}

/// <summary>A participant of a session.</summary>
public sealed record AttendeeInput
{
    /// <summary>Name of a person, or of a group such as the team of an office.</summary>
    public string? Name { get; init; }

    /// <summary>Role in which they took part.</summary>
    public AttendeeRole? Role { get; init; }

    /// <summary>Id of the institution represented.</summary>
    public Guid? InstitutionId { get; init; }
}

/// <summary>A decision made in a session.</summary>
public sealed record DecisionInput
{
    /// <summary>What is to be done.</summary>
    public string? Text { get; init; }

    /// <summary>Institution id of the responsible unit.</summary>
    public Guid? ResponsibleUnitId { get; init; }

    /// <summary>Last day, in Western Indonesia Time (WIB).</summary>
    public DateOnly? DueOn { get; init; }
}

internal sealed class SessionTimeInputValidator : AbstractValidator<SessionTimeInput>
{
    private const int FirstYear = 2019;
    private const int LastYear = 2099;

    public SessionTimeInputValidator()
    {
        RuleFor(input => input.StartsAt).Present();
        RuleFor(input => input.StartsAt)
            .Bound(
                new() { Years = (FirstYear, LastYear) },
                at => at is null || at.Value.UtcDateTime.Year is >= FirstYear and <= LastYear,
                "TIME_OUT_OF_RANGE"
            )
            .WithState(_ => $"{FirstYear}–{LastYear}");
        RuleFor(input => input.DurationMinutes).Present().Within(SessionDetails.MinMinutes, SessionDetails.MaxMinutes);
        RuleFor(input => input.Mode).Present();
        RuleFor(input => input.Place).MaxLength(SessionDetails.PlaceMaxLength);
        RuleFor(input => input.Agenda).Required().MaxLength(SessionDetails.AgendaMaxLength);
    }
}

internal sealed class MentoringSessionInputValidator : AbstractValidator<MentoringSessionInput>
{
    public MentoringSessionInputValidator()
    {
        Include(new SessionTimeInputValidator());
        RuleFor(input => input.Findings).MaxLength(SessionMinutes.TextMaxLength);
        RuleFor(input => input.Recommendations).MaxLength(SessionMinutes.TextMaxLength);
        RuleFor(input => input.Attendance).MaxItems(SessionMinutes.MaxAttendees);
        RuleFor(input => input.Decisions).MaxItems(SessionMinutes.MaxDecisions);
        RuleForEach(input => input.Attendance)
            .ChildRules(attendee =>
            {
                attendee.RuleFor(a => a.Name).Required().MaxLength(Attendee.NameMaxLength);
                attendee.RuleFor(a => a.Role).Present();
            });
        RuleForEach(input => input.Decisions)
            .ChildRules(decision =>
            {
                decision.RuleFor(d => d.Text).Required().MaxLength(SessionDecision.TextMaxLength);
                decision.RuleFor(d => d.DueOn).Within(PlanContent.FirstBudgetYear, PlanContent.LastBudgetYear);
            });
    }
}

internal sealed class BookingInputValidator : AbstractValidator<BookingInput>
{
    public BookingInputValidator() => Include(new SessionTimeInputValidator());
}
