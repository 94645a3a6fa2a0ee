using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Monitoring;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.Monitoring;

/// <summary>Content of a monitoring report.</summary>
public record MonitoringReportInput
{
    /// <summary>Progress of the plan according to the adopter, 0 to 100.</summary>
    public int? Progress { get; init; }

    /// <summary>What was achieved (<i>capaian</i>).</summary>
    public string? Achievements { get; init; }

    /// <summary>Obstacles met (<i>kendala</i>).</summary>
    public string? Obstacles { get; init; }

    /// <summary>Support needed (<i>dukungan yang dibutuhkan</i>).</summary>
    public string? NeededSupport { get; init; }

    /// <summary>Current values of the measured targets.</summary>
    public IReadOnlyList<TargetActualInput>? Actuals { get; init; }

    internal static MonitoringReportInput Of(MonitoringReport report) =>
        new()
        {
            Progress = report.Progress,
            Achievements = report.Achievements,
            Obstacles = report.Obstacles,
            NeededSupport = report.NeededSupport,
            Actuals =
            [
                .. report.Actuals.Select(actual => new TargetActualInput
                {
                    Target = actual.Number,
                    Value = actual.Value,
                    Note = actual.Note,
                }),
            ],
        };

    /// <summary>Returns the content for the domain, with the plan's current targets.</summary>
    /// <exception cref="InvalidFieldsException">The plan has no such target.</exception>
    internal ReportContent ToContent(IReadOnlyList<PlanTarget> targets)
    {
        var faults = (Actuals ?? [])
            .Index()
            .Where(actual => actual.Item.Target!.Value > targets.Count)
            .Select(actual => new Fault($"/actuals/{actual.Index}/target", "UNKNOWN_TARGET", actual.Item.Target))
            .ToList();
        if (faults.Count > 0)
            throw new InvalidFieldsException(faults);
        return new(
            Progress!.Value,
            Achievements?.Trim(),
            Obstacles?.Trim(),
            NeededSupport?.Trim(),
            [
                .. (Actuals ?? []).Select(actual => new MeasuredTarget(
                    actual.Target!.Value,
                    targets[actual.Target.Value - 1],
                    actual.Value!.Value,
                    actual.Note?.Trim()
                )),
            ]
        );
    }
}

/// <summary>A monitoring report to create.</summary>
public sealed record NewMonitoringReportInput : MonitoringReportInput
{
    /// <summary>The quarter, such as <c>2026Q3</c>.</summary>
    public string? Period { get; init; }
}

/// <summary>The current value of a target.</summary>
public sealed record TargetActualInput
{
    /// <summary>Number of the target within the plan, starting at 1.</summary>
    public int? Target { get; init; }

    /// <summary>Current value, in the unit of the target.</summary>
    public decimal? Value { get; init; }

    /// <summary>Note on the value.</summary>
    public string? Note { get; init; }
}

internal sealed class MonitoringReportInputValidator : AbstractValidator<MonitoringReportInput>
{
    public MonitoringReportInputValidator()
    {
        RuleFor(input => input.Progress).Present().Within(0, ReportContent.MaxProgress);
        RuleFor(input => input.Achievements).MaxLength(ReportContent.TextMaxLength);
        RuleFor(input => input.Obstacles).MaxLength(ReportContent.TextMaxLength);
        RuleFor(input => input.NeededSupport).MaxLength(ReportContent.TextMaxLength);
        RuleFor(input => input.Actuals).MaxItems(PlanContent.MaxTargets);
        RuleFor(input => input.Actuals)
            .Must(actuals => actuals is null || actuals.Select(actual => actual.Target).Distinct().Count() == actuals.Count)
            .WithErrorCode("REPEATED");
        RuleForEach(input => input.Actuals)
            .ChildRules(actual =>
            {
                actual.RuleFor(a => a.Target).Present().Within(1, PlanContent.MaxTargets);
                actual.RuleFor(a => a.Value).Present().Measurable();
                actual.RuleFor(a => a.Note).MaxLength(MeasuredTarget.NoteMaxLength);
            });
    }
}

internal sealed class NewMonitoringReportInputValidator : AbstractValidator<NewMonitoringReportInput>
{
    public NewMonitoringReportInputValidator()
    {
        Include(new MonitoringReportInputValidator());
        RuleFor(input => input.Period).Required();
        RuleFor(input => input.Period)
            .Shaped(Quarter.Pattern, period => string.IsNullOrWhiteSpace(period) || Quarter.TryParse(period, out _), "NOT_A_PERIOD")
            .WithState(input => input.Period!);
    }
}
