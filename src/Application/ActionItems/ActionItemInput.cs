using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.ActionItems;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.ActionItems;

/// <summary>Content of an action item.</summary>
public record ActionItemInput
{
    /// <summary>The activity to carry out (<i>kegiatan</i>).</summary>
    public string? Activity { get; init; }

    /// <summary>The output of the activity (<i>keluaran</i>).</summary>
    public string? Output { get; init; }

    /// <summary>The indicator by which the output is measured.</summary>
    public string? Indicator { get; init; }

    /// <summary>The target value of the indicator.</summary>
    public string? Target { get; init; }

    /// <summary>Institution id of the responsible unit (<i>perangkat daerah penanggung jawab</i>).</summary>
    public Guid? ResponsibleUnitId { get; init; }

    /// <summary>Account id of the assignee.</summary>
    public Guid? AssigneeId { get; init; }

    /// <summary>First day of the activity.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>Last day of the activity, in Western Indonesia Time (WIB).</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Budget of the activity.</summary>
    public Money? Budget { get; init; }

    /// <summary>Source of the budget (<i>sumber anggaran</i>).</summary>
    public string? BudgetSource { get; init; }

    /// <summary>Weight of the item in the progress of the plan, 1 to 100; 1 when omitted.</summary>
    public int? Weight { get; init; }

    /// <summary>Ids of the items of the same plan that must be finished first.</summary>
    public IReadOnlyList<Guid>? DependsOn { get; init; }

    /// <summary>Returns the current content, the base of a merge patch.</summary>
    public static ActionItemInput Of(ActionItem item) =>
        new()
        {
            Activity = item.Activity,
            Output = item.Output,
            Indicator = item.Indicator,
            Target = item.Target,
            ResponsibleUnitId = item.ResponsibleUnitId?.Value,
            AssigneeId = item.AssigneeId?.Value,
            StartsOn = item.StartsOn,
            DueOn = item.DueOn,
            Budget = Money.Of(item.BudgetAmount),
            BudgetSource = item.BudgetSource,
            Weight = item.Weight,
            DependsOn = [.. item.DependsOn.Select(id => id.Value)],
        };

    internal ActionItemDetails ToDetails() =>
        new()
        {
            Activity = Activity!.Trim(),
            Output = Output?.Trim(),
            Indicator = Indicator?.Trim(),
            Target = Target?.Trim(),
            ResponsibleUnitId = ResponsibleUnitId is { } unit ? new(unit) : null,
            AssigneeId = AssigneeId is { } person ? new(person) : null,
            StartsOn = StartsOn,
            DueOn = DueOn,
            BudgetAmount = Budget?.Value,
            BudgetSource = BudgetSource?.Trim(),
            Weight = Weight ?? 1,
            DependsOn = [.. (DependsOn ?? []).Distinct().Select(id => new ActionItemId(id))],
        };
}

/// <summary>An action item to create.</summary>
public sealed record NewActionItemInput : ActionItemInput
{
    /// <summary>
    /// Id chosen by the client (a UUID), so that a repeated request does not create the item twice; omit it to let the
    /// server choose.
    /// </summary>
    public Guid? Id { get; init; }
}

internal sealed class ActionItemInputValidator : AbstractValidator<ActionItemInput>
{
    private const int MaxWeight = 100;

    public ActionItemInputValidator()
    {
        RuleFor(input => input.Activity).Required().MaxLength(ActionItem.TextMaxLength);
        RuleFor(input => input.Output).MaxLength(ActionItem.TextMaxLength);
        RuleFor(input => input.Indicator).MaxLength(ActionItem.TextMaxLength);
        RuleFor(input => input.Target).MaxLength(ActionItem.TextMaxLength);
        RuleFor(input => input.Budget!).SetValidator(new MoneyValidator());
        RuleFor(input => input.BudgetSource).MaxLength(ActionItem.BudgetSourceMaxLength);
        RuleFor(input => input.StartsOn).Within(PlanContent.FirstBudgetYear, PlanContent.LastBudgetYear);
        RuleFor(input => input.DueOn).Within(PlanContent.FirstBudgetYear, PlanContent.LastBudgetYear);
        RuleFor(input => input.Weight).Within(1, MaxWeight);
        RuleFor(input => input.DependsOn).MaxItems(ActionItem.MaxDependencies);
    }
}

internal sealed class NewActionItemInputValidator : AbstractValidator<NewActionItemInput>
{
    public NewActionItemInputValidator()
    {
        Include(new ActionItemInputValidator());
        RuleFor(input => input.Id).Id();
    }
}
