using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Hubs;

namespace JippApi.Application.HubActivities;

/// <summary>Content of a hub activity.</summary>
public sealed record HubActivityInput
{
    /// <summary>Kind of activity.</summary>
    public HubActivityKind? Kind { get; init; }

    /// <summary>Whether the participants meet on site or online.</summary>
    public HubActivityMode? Mode { get; init; }

    /// <summary>First day of the activity.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Title of the activity.</summary>
    public string? Title { get; init; }

    /// <summary>Place of the activity.</summary>
    public string? Place { get; init; }

    /// <summary>Agenda of the activity.</summary>
    public string? Agenda { get; init; }

    /// <summary>Number of participants.</summary>
    public int? Attendance { get; init; }

    /// <summary>Outputs of the activity.</summary>
    public IReadOnlyList<ActivityOutputInput>? Outputs { get; init; }

    /// <summary>Web address or citation of a report on it.</summary>
    public string? Reference { get; init; }

    internal static HubActivityInput Of(HubActivity activity) =>
        new()
        {
            Kind = activity.Kind,
            Mode = activity.Mode,
            Date = activity.Date,
            Title = activity.Title,
            Place = activity.Place,
            Agenda = activity.Agenda,
            Attendance = activity.Attendance,
            Outputs = [.. activity.Outputs.Select(output => new ActivityOutputInput { Text = output.Text, PlanId = output.PlanId })],
            Reference = activity.Reference,
        };

    internal HubActivityDetails ToDetails() =>
        new(
            Kind!.Value,
            Mode,
            Date!.Value,
            Title!.Trim(),
            Place?.Trim(),
            Agenda?.Trim(),
            Attendance,
            [.. (Outputs ?? []).Select(output => new ActivityOutput(output.Text!.Trim(), output.PlanId))],
            Reference?.Trim()
        );
}

/// <summary>An output of a hub activity.</summary>
public sealed record ActivityOutputInput
{
    /// <summary>Description of the output.</summary>
    public string? Text { get; init; }

    /// <summary>Id of the replication plan drafted or advanced in the activity.</summary>
    public Guid? PlanId { get; init; }
}

internal sealed class HubActivityInputValidator : AbstractValidator<HubActivityInput>
{
    public HubActivityInputValidator()
    {
        RuleFor(input => input.Kind).Present();
        RuleFor(input => input.Date).Present();
        RuleFor(input => input.Title).Required().MaxLength(HubActivity.TitleMaxLength);
        RuleFor(input => input.Place).MaxLength(HubActivity.PlaceMaxLength);
        RuleFor(input => input.Agenda).MaxLength(HubActivity.AgendaMaxLength);
        RuleFor(input => input.Attendance).Within(0, HubActivity.MaxAttendance);
        RuleFor(input => input.Outputs!).MaxItems(HubActivity.MaxOutputs);
        RuleForEach(input => input.Outputs!).SetValidator(new ActivityOutputInputValidator());
        RuleFor(input => input.Reference).MaxLength(HubActivity.ReferenceMaxLength);
    }
}

internal sealed class ActivityOutputInputValidator : AbstractValidator<ActivityOutputInput>
{
    public ActivityOutputInputValidator() => RuleFor(output => output.Text).Required().MaxLength(ActivityOutput.TextMaxLength);
}
