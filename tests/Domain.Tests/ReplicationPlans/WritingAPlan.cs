using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Tests.ReplicationPlans.SamplePlan;

namespace JippApi.Domain.Tests.ReplicationPlans;

public sealed class WritingAPlan
{
    private static readonly OriginFacts Own = Open with { OwnerIsAdopter = true };

    [Fact]
    public void Begins_a_draft()
    {
        var plan = Draft();

        (plan.Status, plan.Content with { Adaptations = Content.Adaptations }, plan.CreatedAt, plan.UpdatedAt).ShouldBe(
            (PlanStatus.Draft, Content, Noon, Noon)
        );
        plan.Content.Adaptations.ShouldBe(Content.Adaptations);
        plan.Events.ShouldBe([new PlanDrafted(plan.Id, Origin, Adopter, Noon)]);
    }

    [Fact]
    public void Needs_an_origin_that_is_published() =>
        new Action(() => ReplicationPlan.Draft(Origin, 0, Open with { IsPublished = false }, Adopter, null, Content, Noon)).ShouldBreak(
            PlanRules.OriginPublished
        );

    [Fact]
    public void Lets_an_owner_scale_up_and_nothing_else()
    {
        new Action(() => ReplicationPlan.Draft(Origin, 1, Own, Adopter, null, Content, Noon)).ShouldBreak(PlanRules.AdopterIsNotOwner);

        var plan = ReplicationPlan.Draft(Origin, 1, Own, Adopter, null, Larger, Noon);
        plan.Content.Kind.ShouldBe(ReplicationKind.ScaleUp);
        new Action(() => plan.Revise(Content, null, Own, Later)).ShouldBreak(PlanRules.AdopterIsNotOwner, unchanged: plan);
    }

    [Fact]
    public void Is_scaled_up_by_the_owner_alone_and_says_how_far()
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
    public void Needs_a_reason_for_what_does_not_stay(string? reason)
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
    public void Ends_when_leaders_sign(PlanStatus status, bool open)
    {
        var plan = In(status);
        Action[] changes =
        [
            () => plan.Revise(Content with { Problem = "Lain." }, null, Open, Later),
            () => plan.Assess(Level(1), Later),
            () => plan.Except("Mendesak", Later),
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
    public void Keeps_kind_and_extent_once_the_owner_agreed(ReplicationKind kind, ReplicationExtent extent)
    {
        var plan = In(PlanStatus.Accepted);

        new Action(() => plan.Revise(Content with { Kind = kind, Extent = extent }, null, Open, Later)).ShouldBreak(
            PlanRules.AgreedStays,
            unchanged: plan
        );
        In(PlanStatus.Proposed).Revise(Content with { Kind = kind, Extent = extent }, null, Open, Later);
    }

    [Fact]
    public void Measures_fidelity_by_the_core_of_the_origin() => Draft().Fidelity.ShouldBe(66);

    [Fact]
    public void Cannot_measure_fidelity_without_a_core() =>
        Draft(Content with { Adaptations = [Content.Adaptations[4]] }).Fidelity.ShouldBeNull();

    [Fact]
    public void Takes_a_template_of_the_same_innovation_only()
    {
        var template = Draft();

        ReplicationPlan.Draft(Origin, 2, Open, Adopter, null, Content, Noon, template).TemplateId.ShouldBe(template.Id);
        new Action(() => ReplicationPlan.Draft(InnovationId.New(), 1, Open, Adopter, null, Content, Noon, template)).ShouldBreak(
            PlanRules.TemplateOfSameOrigin
        );
    }

    [Fact]
    public void For_another_adopter_keeps_goals_and_forgets_what_was_measured() =>
        Content.ForAnotherAdopter().Targets.ShouldBe([new PlanTarget("Waktu tunggu", 10, "menit")]);
}
