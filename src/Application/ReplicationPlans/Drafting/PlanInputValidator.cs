using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.ReplicationKits;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Validates the form of a plan's content; which values are required is up to the commands.</summary>
internal sealed class PlanInputValidator : AbstractValidator<PlanInput>
{
    public PlanInputValidator()
    {
        RuleFor(input => input.BudgetYear).Within(PlanContent.FirstBudgetYear, PlanContent.LastBudgetYear);
        RuleFor(input => input.Problem).MaxLength(PlanContent.ProblemMaxLength);
        RuleFor(input => Stated(input)).MaxItems(PlanContent.MaxAdaptations).OverridePropertyName("Adaptations");
        RuleFor(input => Stated(input))
            .Must(AdaptationInputValidator.NameEachOnce)
            .WithErrorCode("REPEATED")
            .OverridePropertyName("Adaptations");
        RuleForEach(input => input.Adaptations).SetValidator(new AdaptationInputValidator());
        RuleFor(input => input.Targets).MaxItems(PlanContent.MaxTargets);
        RuleForEach(input => input.Targets).SetValidator(new PlanTargetValidator());
        RuleFor(input => input.ScaleUp!)
            .ChildRules(terms =>
            {
                terms.RuleFor(t => t.Scope).Present();
                terms.RuleFor(t => t.TargetRegions).Filled();
                terms.RuleFor(t => t.TargetRegions).MaxItems(ScaleUp.MaxRegions);
            });
    }

    private static IReadOnlyList<AdaptationInput> Stated(PlanInput input) => AdaptationInputValidator.Stated(input.Adaptations ?? []);
}

internal sealed class PlanTargetValidator : AbstractValidator<PlanTarget>
{
    public PlanTargetValidator()
    {
        RuleFor(target => target.Indicator).Required().MaxLength(PlanTarget.IndicatorMaxLength);
        RuleFor(target => target.Unit).Required().MaxLength(PlanTarget.UnitMaxLength);
        RuleFor(target => target.Direction).Must((target, _) => target.IsConsistent).WithErrorCode("DIRECTION_DIFFERS");
    }
}

/// <summary>Validates the form of a plan to draft.</summary>
internal sealed class PlanDraftInputValidator : AbstractValidator<PlanDraftInput>
{
    public PlanDraftInputValidator()
    {
        Include(new PlanInputValidator());
        RuleFor(input => input.AdopterId).Present();
        RuleFor(input => input.BudgetYear).Present();
        RuleFor(input => input.Kit).Must((input, kit) => kit is null || input.TemplatePlanId is null).WithErrorCode("NOT_ALLOWED");
        RuleFor(input => input.Kit!)
            .ChildRules(kit =>
            {
                kit.RuleFor(terms => terms.StartsOn).Present();
                kit.RuleFor(terms => terms.StartsOn).Within(PlanContent.FirstBudgetYear, PlanContent.LastBudgetYear - KitContent.MaxYears);
            });
        When(
            input => input.TemplatePlanId is null,
            () =>
            {
                RuleFor(input => input.OriginId).Present();
                RuleFor(input => input.Kind).Present();
                RuleFor(input => input.Extent).Present();
            }
        );
    }
}
