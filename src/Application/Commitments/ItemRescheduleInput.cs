using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Commitments;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.Commitments;

/// <summary>New dates of an action item.</summary>
/// <param name="Id">The action item.</param>
/// <param name="StartsOn">New first day; omit to keep the current one.</param>
/// <param name="DueOn">New last day; omit to keep the current one.</param>
public sealed record ItemRescheduleInput(Guid? Id = null, DateOnly? StartsOn = null, DateOnly? DueOn = null)
{
    internal static ItemRescheduleInput Of(ItemShift shift) => new(shift.ItemId.Value, shift.StartsOn, shift.DueOn);

    internal ItemShift AppliedTo(IReadOnlyDictionary<ActionItemId, ItemShift> days)
    {
        var (id, startsOn, dueOn) = days.GetValueOrDefault(new(Id!.Value)) ?? new(new(Id.Value), null, null);
        return new(id, StartsOn ?? startsOn, DueOn ?? dueOn);
    }
}

internal sealed class ItemShiftValidator : AbstractValidator<ItemRescheduleInput>
{
    public ItemShiftValidator()
    {
        RuleFor(item => item.Id).Present();
        RuleFor(item => item.StartsOn).Within(PlanContent.FirstBudgetYear, PlanContent.LastBudgetYear);
        RuleFor(item => item.DueOn).Within(PlanContent.FirstBudgetYear, PlanContent.LastBudgetYear);
        RuleFor(item => item.DueOn)
            .Must((item, due) => due is null || item.StartsOn is null || item.StartsOn <= due)
            .WithErrorCode("BEFORE_START");
    }
}
