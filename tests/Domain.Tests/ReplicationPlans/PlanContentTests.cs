using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Tests.ReplicationPlans.SamplePlan;

namespace JippApi.Domain.Tests.ReplicationPlans;

public sealed class PlanContentTests
{
    private static readonly OriginFacts Own = Open with { OwnerIsAdopter = true };

    [Fact]
    public void A_new_plan_is_a_draft()
    {
        var plan = Draft();

        (plan.Status, plan.Content with { Adaptations = Content.Adaptations }, plan.CreatedAt, plan.UpdatedAt).ShouldBe(
            (PlanStatus.Draft, Content, Noon, Noon)
        );
        plan.Content.Adaptations.ShouldBe(Content.Adaptations);
        plan.Events.ShouldBe([new PlanDrafted(plan.Id, Origin, Adopter, Noon)]);
    }

    [Fact]
    public void The_origin_must_be_published() =>
        new Action(() => ReplicationPlan.Draft(Origin, 0, Open with { IsPublished = false }, Adopter, null, Content, Noon)).ShouldBreak(
            PlanRules.OriginPublished
        );

    [Fact]
    public void An_owner_may_only_scale_up()
    {
        new Action(() => ReplicationPlan.Draft(Origin, 1, Own, Adopter, null, Content, Noon)).ShouldBreak(PlanRules.AdopterIsNotOwner);

        var plan = ReplicationPlan.Draft(Origin, 1, Own, Adopter, null, Larger, Noon);
        plan.Content.Kind.ShouldBe(ReplicationKind.ScaleUp);
        new Action(() => plan.Revise(Content, null, Own, Later)).ShouldBreak(PlanRules.AdopterIsNotOwner, unchanged: plan);
    }

    [Fact]
    public void Only_an_owner_scales_up_and_describes_how_far()
    {
        new Action(() => Draft(Larger)).ShouldBreak(PlanRules.ScaledUpByOwner);
        new Action(() => ReplicationPlan.Draft(Origin, 1, Own, Adopter, null, Larger with { ScaleUp = null }, Noon)).ShouldBreak(
            PlanRules.ScaleUpDescribed
        );
        new Action(() => Draft(Content with { ScaleUp = Larger.ScaleUp })).ShouldBreak(PlanRules.ScaleUpDescribed);
    }

    private static PlanContent Larger =>
        Content with
        {
            Kind = ReplicationKind.ScaleUp,
            ScaleUp = new(ScaleUpScope.Province, InstitutionId.New(), ["61"]),
        };

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void A_changed_component_requires_a_reason(string? reason)
    {
        var content = Content with { Adaptations = [new("Alur", ComponentKind.Core, AdaptationChange.Dropped, reason)] };
        var plan = Draft();

        new Action(() => Draft(content)).ShouldBreak(PlanRules.AdaptationHasReason);
        new Action(() => plan.Revise(content, null, Open, Later)).ShouldBreak(PlanRules.AdaptationHasReason, unchanged: plan);
    }

    [Theory]
    [InlineData(PlanStatus.Draft, true)]
    [InlineData(PlanStatus.Proposed, true)]
    [InlineData(PlanStatus.Accepted, true)]
    [InlineData(PlanStatus.Declined, false)]
    [InlineData(PlanStatus.Committed, false)]
    [InlineData(PlanStatus.InProgress, false)]
    [InlineData(PlanStatus.Stalled, false)]
    [InlineData(PlanStatus.Completed, false)]
    [InlineData(PlanStatus.Cancelled, false)]
    public void A_signed_plan_cannot_be_edited(PlanStatus status, bool open)
    {
        var plan = In(status);
        Action[] changes =
        [
            () => plan.Revise(Content with { Problem = "Lain." }, null, Open, Later),
            () => plan.Assess(Level(1), Later),
            () => plan.WaiveReadiness("Mendesak", Later),
        ];

        foreach (var change in changes)
        {
            if (open)
                change();
            else
                change.ShouldBreak(PlanRules.Editable, unchanged: plan);
        }
    }

    [Theory]
    [InlineData(ReplicationKind.Modify, ReplicationExtent.Full)]
    [InlineData(ReplicationKind.Adapt, ReplicationExtent.Partial)]
    public void Kind_and_extent_are_fixed_once_the_owner_agreed(ReplicationKind kind, ReplicationExtent extent)
    {
        var plan = In(PlanStatus.Accepted);

        new Action(() => plan.Revise(Content with { Kind = kind, Extent = extent }, null, Open, Later)).ShouldBreak(
            PlanRules.AgreedTermsKept,
            unchanged: plan
        );
        In(PlanStatus.Proposed).Revise(Content with { Kind = kind, Extent = extent }, null, Open, Later);
    }

    [Fact]
    public void Fidelity_is_measured_by_the_core_of_the_origin() => Draft().Fidelity.ShouldBe(66);

    [Fact]
    public void Fidelity_is_unknown_without_a_core() =>
        Draft(Content with { Adaptations = [Content.Adaptations[4]] }).Fidelity.ShouldBeNull();

    [Fact]
    public void A_template_must_be_of_the_same_innovation()
    {
        var template = Draft();

        ReplicationPlan.Draft(Origin, 2, Open, Adopter, null, Content, Noon, template).TemplateId.ShouldBe(template.Id);
        new Action(() => ReplicationPlan.Draft(InnovationId.New(), 1, Open, Adopter, null, Content, Noon, template)).ShouldBreak(
            PlanRules.TemplateOfSameOrigin
        );
    }

    [Fact]
    public void A_copy_for_another_adopter_keeps_goals_but_not_baselines() =>
        Content.WithoutBaselines().Targets.ShouldBe([new PlanTarget("Waktu tunggu", 10, "menit")]);
}
