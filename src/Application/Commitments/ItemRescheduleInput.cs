using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Commitments;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.Commitments;

/// <summary>What an amendment makes of an action item: new dates, or nothing more.</summary>
/// <param name="Id">The action item.</param>
/// <param name="StartsOn">New first day; omit to keep the current one.</param>
/// <param name="DueOn">New last day; omit to keep the current one.</param>
/// <param name="SetAside">True if it no longer has to be done; once everyone has signed, it is cancelled.</param>
public sealed record ItemRescheduleInput(Guid? Id = null, DateOnly? StartsOn = null, DateOnly? DueOn = null, bool? SetAside = null)
{
    internal static ItemRescheduleInput Of(ItemShift shift) =>
        new(shift.ItemId.Value, shift.StartsOn, shift.DueOn, shift.SetAside ? true : null);

    internal ItemShift AppliedTo(IReadOnlyDictionary<ActionItemId, ItemShift> days)
    {
        var now = days.GetValueOrDefault(new(Id!.Value)) ?? new(new(Id.Value), null, null);
        return now with { StartsOn = StartsOn ?? now.StartsOn, DueOn = DueOn ?? now.DueOn, SetAside = SetAside == true };
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
