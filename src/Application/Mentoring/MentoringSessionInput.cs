using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Mentoring;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.Mentoring;

/// <summary>When, how and about what a session is.</summary>
public abstract record SessionTimeInput
{
    /// <summary>When it begins.</summary>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>How long it takes, in minutes: 15 to 480.</summary>
    public int? DurationMinutes { get; init; }

    /// <summary>Where people meet.</summary>
    public HubActivityMode? Mode { get; init; }

    /// <summary>The place, or the address of the meeting.</summary>
    public string? Place { get; init; }

    /// <summary>What it is about.</summary>
    public string? Agenda { get; init; }

    internal SessionDetails ToDetails() => new(StartsAt!.Value, DurationMinutes!.Value, Mode!.Value, Place?.Trim(), Agenda!.Trim());
}

/// <summary>What is said about a session.</summary>
public sealed record MentoringSessionInput : SessionTimeInput
{
    /// <summary>Who took part.</summary>
    public IReadOnlyList<AttendeeInput>? Attendance { get; init; }

    /// <summary>What was found.</summary>
    public string? Findings { get; init; }

    /// <summary>What the mentor recommends.</summary>
    public string? Recommendations { get; init; }

    /// <summary>What was decided; those that became action items remain as they are.</summary>
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

/// <summary>A session to be booked.</summary>
public sealed record BookingInput : SessionTimeInput
{
    /// <summary>The mentor within the hub, who accompanies the plan; the only one of the plan when left out.</summary>
    public Guid? MentorId { get; init; }
}

/// <summary>Somebody who took part.</summary>
public sealed record AttendeeInput
{
    /// <summary>A person, or a group such as the team of an office.</summary>
    public string? Name { get; init; }

    /// <summary>As what.</summary>
    public AttendeeRole? Role { get; init; }

    /// <summary>Id of the institution.</summary>
    public Guid? InstitutionId { get; init; }
}

/// <summary>What was decided.</summary>
public sealed record DecisionInput
{
    /// <summary>What is to be done.</summary>
    public string? Text { get; init; }

    /// <summary>Id of the office that answers for it.</summary>
    public Guid? ResponsibleUnitId { get; init; }

    /// <summary>Last day (WIB).</summary>
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
            .Must(at => at is null || at.Value.UtcDateTime.Year is >= FirstYear and <= LastYear)
            .WithErrorCode("TIME_OUT_OF_RANGE")
            .WithState(_ => $"{FirstYear}–{LastYear}");
        RuleFor(input => input.DurationMinutes).Present().Within(SessionDetails.MinMinutes, SessionDetails.MaxMinutes);
        RuleFor(input => input.Mode).Present();
        RuleFor(input => input.Place).AtMost(SessionDetails.PlaceMaxLength);
        RuleFor(input => input.Agenda).Required().AtMost(SessionDetails.AgendaMaxLength);
    }
}

internal sealed class MentoringSessionInputValidator : AbstractValidator<MentoringSessionInput>
{
    public MentoringSessionInputValidator()
    {
        Include(new SessionTimeInputValidator());
        RuleFor(input => input.Findings).AtMost(SessionMinutes.TextMaxLength);
        RuleFor(input => input.Recommendations).AtMost(SessionMinutes.TextMaxLength);
        RuleFor(input => input.Attendance).NoMoreThan(SessionMinutes.MaxAttendees);
        RuleFor(input => input.Decisions).NoMoreThan(SessionMinutes.MaxDecisions);
        RuleForEach(input => input.Attendance)
            .ChildRules(attendee =>
            {
                attendee.RuleFor(a => a.Name).Required().AtMost(Attendee.NameMaxLength);
                attendee.RuleFor(a => a.Role).Present();
            });
        RuleForEach(input => input.Decisions)
            .ChildRules(decision =>
            {
                decision.RuleFor(d => d.Text).Required().AtMost(SessionDecision.TextMaxLength);
                decision.RuleFor(d => d.DueOn).Within(PlanContent.FirstBudgetYear, PlanContent.LastBudgetYear);
            });
    }
}

internal sealed class BookingInputValidator : AbstractValidator<BookingInput>
{
    public BookingInputValidator() => Include(new SessionTimeInputValidator());
}
