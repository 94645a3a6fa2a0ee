using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Hubs;

namespace JippApi.Application.Hubs;

/// <summary>What is said about an activity of a hub.</summary>
public sealed record HubActivityInput
{
    /// <summary>What it is.</summary>
    public HubActivityKind? Kind { get; init; }

    /// <summary>Where people meet.</summary>
    public HubActivityMode? Mode { get; init; }

    /// <summary>When it begins.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What it is called.</summary>
    public string? Title { get; init; }

    /// <summary>Where.</summary>
    public string? Place { get; init; }

    /// <summary>What it is about.</summary>
    public string? Agenda { get; init; }

    /// <summary>How many took part.</summary>
    public int? Attendance { get; init; }

    /// <summary>What came of it.</summary>
    public IReadOnlyList<ActivityOutputInput>? Outputs { get; init; }

    /// <summary>Where it can be read.</summary>
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

/// <summary>What came of an activity.</summary>
public sealed record ActivityOutputInput
{
    /// <summary>In words.</summary>
    public string? Text { get; init; }

    /// <summary>Id of the replication plan that was drafted or carried on there.</summary>
    public Guid? PlanId { get; init; }
}

internal sealed class HubActivityInputValidator : AbstractValidator<HubActivityInput>
{
    public HubActivityInputValidator()
    {
        RuleFor(input => input.Kind).Present();
        RuleFor(input => input.Date).Present();
        RuleFor(input => input.Title).Required().AtMost(HubActivity.TitleMaxLength);
        RuleFor(input => input.Place).AtMost(HubActivity.PlaceMaxLength);
        RuleFor(input => input.Agenda).AtMost(HubActivity.AgendaMaxLength);
        RuleFor(input => input.Attendance).Within(0, HubActivity.MaxPeople);
        RuleFor(input => input.Outputs!).AtMostItems(HubActivity.MaxOutputs).When(input => input.Outputs is not null);
        RuleForEach(input => input.Outputs!).SetValidator(new ActivityOutputInputValidator());
        RuleFor(input => input.Reference).AtMost(HubActivity.ReferenceMaxLength);
    }
}

internal sealed class ActivityOutputInputValidator : AbstractValidator<ActivityOutputInput>
{
    public ActivityOutputInputValidator() => RuleFor(output => output.Text).Required().AtMost(ActivityOutput.TextMaxLength);
}
