using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Monitoring;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.Monitoring;

/// <summary>What is reported of a plan.</summary>
public record MonitoringReportInput
{
    /// <summary>How far the plan has come by the adopter's own judgement, 0 to 100.</summary>
    public int? Progress { get; init; }

    /// <summary>What was achieved (<i>capaian</i>).</summary>
    public string? Achievements { get; init; }

    /// <summary>What stood in the way (<i>kendala</i>).</summary>
    public string? Obstacles { get; init; }

    /// <summary>What help is needed (<i>dukungan yang dibutuhkan</i>).</summary>
    public string? NeededSupport { get; init; }

    /// <summary>Of each target that was measured, how it is now.</summary>
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

    /// <summary>As the domain takes it, with the targets as the plan says them now.</summary>
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

/// <summary>A new report.</summary>
public sealed record NewMonitoringReportInput : MonitoringReportInput
{
    /// <summary>The quarter, e.g. <c>2026Q3</c>.</summary>
    public string? Period { get; init; }
}

/// <summary>How one target is now.</summary>
public sealed record TargetActualInput
{
    /// <summary>Its place among the targets of the plan, from 1.</summary>
    public int? Target { get; init; }

    /// <summary>How it is now, in the unit of the target.</summary>
    public decimal? Value { get; init; }

    /// <summary>What there is to say about it.</summary>
    public string? Note { get; init; }
}

internal sealed class MonitoringReportInputValidator : AbstractValidator<MonitoringReportInput>
{
    public MonitoringReportInputValidator()
    {
        RuleFor(input => input.Progress).Present().Within(0, ReportContent.MaxProgress);
        RuleFor(input => input.Achievements).AtMost(ReportContent.TextMaxLength);
        RuleFor(input => input.Obstacles).AtMost(ReportContent.TextMaxLength);
        RuleFor(input => input.NeededSupport).AtMost(ReportContent.TextMaxLength);
        RuleFor(input => input.Actuals).NoMoreThan(PlanContent.MaxTargets);
        RuleFor(input => input.Actuals)
            .Must(actuals => actuals is null || actuals.Select(actual => actual.Target).Distinct().Count() == actuals.Count)
            .WithErrorCode("REPEATED");
        RuleForEach(input => input.Actuals)
            .ChildRules(actual =>
            {
                actual.RuleFor(a => a.Target).Present().Within(1, PlanContent.MaxTargets);
                actual.RuleFor(a => a.Value).Present().Measurable();
                actual.RuleFor(a => a.Note).AtMost(MeasuredTarget.NoteMaxLength);
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
            .Must(period => string.IsNullOrWhiteSpace(period) || Quarter.TryParse(period, out _))
            .WithErrorCode("NOT_A_PERIOD")
            .WithState(input => input.Period!);
    }
}
