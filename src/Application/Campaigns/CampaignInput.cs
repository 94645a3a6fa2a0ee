using FluentValidation;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Campaigns;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.Campaigns;

/// <summary>The same steps for many plans.</summary>
public sealed record CampaignInput
{
    /// <summary>The plan to duplicate for entries that name an adopter and no template of their own.</summary>
    public Guid? TemplatePlanId { get; init; }

    /// <summary>Readiness for entries without answers of their own; omit to leave it as it is.</summary>
    public IReadOnlyList<ReadinessAnswer>? Readiness { get; init; }

    /// <summary>
    /// The transitions of every plan, in order: <c>PROPOSED</c>, <c>ACCEPTED</c>, <c>IN_PROGRESS</c>.
    /// </summary>
    public IReadOnlyList<PlanStatus>? To { get; init; }

    /// <summary>The plans, at most 1,000.</summary>
    public IReadOnlyList<CampaignEntryInput>? Entries { get; init; }
}

/// <summary>A plan of a campaign: an existing one, or a duplicate for an adopter.</summary>
/// <param name="PlanId">An existing plan; omit to duplicate the template.</param>
/// <param name="AdopterId">The adopter of the duplicate.</param>
/// <param name="TemplatePlanId">The plan to duplicate; omit to use the campaign's.</param>
/// <param name="ResponsibleUnitId">The unit for action items without one; omit for the adopter itself.</param>
/// <param name="Readiness">The readiness of this adopter.</param>
/// <param name="Baselines">Baselines of targets that have none.</param>
public sealed record CampaignEntryInput(
    Guid? PlanId = null,
    Guid? AdopterId = null,
    Guid? TemplatePlanId = null,
    Guid? ResponsibleUnitId = null,
    IReadOnlyList<ReadinessAnswer>? Readiness = null,
    IReadOnlyList<StatedBaseline>? Baselines = null
)
{
    internal CampaignSteps ToSteps(CampaignInput campaign) =>
        new(
            PlanId is { } plan ? new(plan) : null,
            PlanId is null ? new((TemplatePlanId ?? campaign.TemplatePlanId)!.Value) : null,
            AdopterId is { } adopter ? new(adopter) : null,
            ResponsibleUnitId is { } unit ? new(unit) : null,
            Readiness ?? campaign.Readiness ?? [],
            Baselines ?? []
        );
}

internal sealed class CampaignInputValidator : AbstractValidator<CampaignInput>
{
    private static readonly int Topics = Enum.GetValues<ReadinessTopic>().Length;

    public CampaignInputValidator()
    {
        RuleFor(input => input.Readiness).MaxItems(Topics);
        RuleForEach(input => input.Readiness).SetValidator(new ReadinessAnswerValidator());
        RuleFor(input => input.To).MaxItems(Campaign.Moves.Count);
        RuleFor(input => input.To)
            .Must(to => to is null || to.SequenceEqual(Campaign.Moves.Where(to.Contains)))
            .WithErrorCode("INVALID_VALUE")
            .WithState(input => string.Join(", ", input.To!.Select(status => Code.Of(status))));
        RuleFor(input => input.Entries).Filled().MaxItems(Campaign.MaxEntries);
        RuleForEach(input => input.Entries).Must((input, entry) => NamesAPlan(input, entry)).WithErrorCode("REQUIRED");
        RuleForEach(input => input.Entries).Must(entry => entry.PlanId is null || entry.AdopterId is null).WithErrorCode("NOT_ALLOWED");
        RuleForEach(input => input.Entries)
            .ChildRules(entry =>
            {
                entry.RuleFor(e => e.Readiness).MaxItems(Topics);
                entry.RuleForEach(e => e.Readiness).SetValidator(new ReadinessAnswerValidator());
                entry.RuleFor(e => e.Baselines).MaxItems(PlanContent.MaxTargets);
            });
    }

    private static bool NamesAPlan(CampaignInput input, CampaignEntryInput entry) =>
        entry.PlanId is not null || (entry.AdopterId is not null && (entry.TemplatePlanId ?? input.TemplatePlanId) is not null);
}
