using JippApi.Domain.Innovations;
using JippApi.Domain.ReplicationPlans;
using static JippApi.Domain.Tests.ReplicationPlans.SamplePlan;

namespace JippApi.Domain.Tests.ReplicationPlans;

public sealed class AdaptationTests
{
    private static readonly InnovationComponent Flow = new(Guid.CreateVersion7(), "Alur layanan", ComponentKind.Core);
    private static readonly InnovationComponent App = new(Guid.CreateVersion7(), "Aplikasi", ComponentKind.Core);
    private static readonly InnovationComponent Hours = new(Guid.CreateVersion7(), "Jam buka", ComponentKind.Context);
    private static readonly OriginFacts Named = Open with { Components = [Flow, App, Hours] };
    private static readonly Adaptation New = new("Perahu", ComponentKind.Core, AdaptationChange.Added, "Sungai.");

    [Fact]
    public void Components_of_the_origin_are_listed_before_new_ones()
    {
        var plan = Adapting(Named, New, Kept(App) with { Component = "Apa saja", Kind = ComponentKind.Context });

        plan.Content.Adaptations.ShouldBe([
            Of(Flow, AdaptationChange.Unstated),
            Of(App, AdaptationChange.Kept),
            Of(Hours, AdaptationChange.Unstated),
            New,
        ]);
    }

    [Fact]
    public void Fidelity_counts_only_core_components_that_are_kept()
    {
        Adapting(Named).Fidelity.ShouldBe(0);
        Adapting(Named, Kept(App), Kept(Hours), New).Fidelity.ShouldBe(50);
        Adapting(Named, Kept(App), Kept(Flow)).Fidelity.ShouldBe(100);
        Adapting(Open with { Components = [Hours] }, Kept(Hours), New).Fidelity.ShouldBeNull();
    }

    [Fact]
    public void An_unstated_component_requires_no_reason()
    {
        var plan = Adapting(Named, Kept(App));

        plan.Revise(plan.Content, null, Named, Later);

        plan.Fidelity.ShouldBe(50);
    }

    [Fact]
    public void Components_follow_the_origin_only_when_the_plan_is_saved()
    {
        var plan = Adapting(Named, Kept(Flow), Kept(App));
        var later = Named with { Components = [Flow with { Name = "Alur baru" }, Hours with { Kind = ComponentKind.Core }] };

        plan.Content.Adaptations[0].Component.ShouldBe("Alur layanan");
        plan.Revise(plan.Content, null, later, Later);

        plan.Content.Adaptations.ShouldBe([
            new("Alur baru", ComponentKind.Core, AdaptationChange.Kept, null, Flow.Id),
            new("Jam buka", ComponentKind.Core, AdaptationChange.Unstated, null, Hours.Id),
        ]);
        plan.Fidelity.ShouldBe(50);
    }

    [Fact]
    public void Component_names_are_free_when_the_origin_has_no_components() =>
        Adapting(Open, Kept(Flow), Of(App, AdaptationChange.Unstated), New)
            .Content.Adaptations.ShouldBe([new("Alur layanan", ComponentKind.Core, AdaptationChange.Kept), New]);

    [Theory]
    [InlineData(AdaptationChange.Changed, true)]
    [InlineData(AdaptationChange.Dropped, true)]
    [InlineData(AdaptationChange.Kept, false)]
    [InlineData(AdaptationChange.Unstated, false)]
    public void A_changed_core_requires_a_comment_of_the_owner_before_signing(AdaptationChange change, bool waits)
    {
        var plan = Adapting(
            Named,
            Of(App, change) with
            {
                Reason = "Sudah ada.",
            },
            Of(Hours, AdaptationChange.Dropped) with
            {
                Reason = "Lain tempat.",
            },
            New
        );
        plan.Assess(Level(3), Noon);
        plan.Make(PlanStatus.Proposed, Noon);
        plan.Make(PlanStatus.Accepted, Noon);

        plan.BlockingRule(PlanStatus.Committed, Open with { Consent = CoreConsent.Missing }, Planned)
            .ShouldBe(waits ? PlanRules.CoreChangeAgreed : null);
        plan.BlockingRule(PlanStatus.Committed, Open with { Consent = CoreConsent.Refused }, Planned)
            .ShouldBe(waits ? PlanRules.CoreChangeNotObjected : null);
        plan.BlockingRule(PlanStatus.Committed, Open, Planned).ShouldBeNull();
        plan.CoreChanges.ShouldBe(waits ? ["Aplikasi"] : []);
    }

    [Fact]
    public void Scaling_up_by_the_owner_requires_no_consent()
    {
        var larger = Content with
        {
            Kind = ReplicationKind.ScaleUp,
            ScaleUp = new(ScaleUpScope.Province, Domain.Institutions.InstitutionId.New(), ["61"]),
        };

        ReplicationPlan.Draft(Origin, 1, Open with { OwnerIsAdopter = true }, Adopter, null, larger, Noon).CoreChanges.ShouldBeEmpty();
        var provincial = larger with { ScaleUp = new(ScaleUpScope.Province, null, ["61.71"]) };
        ReplicationPlan
            .Draft(Origin, 1, Open with { AdoptersProvince = "61" }, Adopter, null, provincial, Noon)
            .CoreChanges.ShouldBe(["Aplikasi"]);
        Draft().CoreChanges.ShouldBe(["Aplikasi"]);
    }

    private static Adaptation Of(InnovationComponent component, AdaptationChange change) =>
        new(component.Name, component.Kind, change, null, component.Id);

    private static Adaptation Kept(InnovationComponent component) => Of(component, AdaptationChange.Kept);

    private static ReplicationPlan Adapting(OriginFacts origin, params Adaptation[] adaptations) =>
        ReplicationPlan.Draft(Origin, 1, origin, Adopter, null, Content with { Adaptations = adaptations }, Noon);
}
