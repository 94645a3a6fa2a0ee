using JippApi.Domain.Institutions;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Tests.Institutions.SampleInstitution;

namespace JippApi.Domain.Tests.Institutions;

public sealed class InstitutionTests
{
    private static readonly InstitutionDetails Renamed = Government with { Name = "Pemkab Sambas", ShortName = null, Website = null };

    [Fact]
    public void A_new_institution_has_every_field_it_was_given()
    {
        var institution = Institution.Register(Government, [], Noon);

        institution.Details.ShouldBe(Government);
        institution.UpdatedAt.ShouldBe(Noon);
        institution.Events.ShouldHaveSingleItem().ShouldBe(new InstitutionRegistered(institution.Id, Noon));
    }

    [Fact]
    public void Each_institution_has_its_own_id() =>
        Institution.Register(Government, [], Noon).Id.ShouldNotBe(Institution.Register(Government, [], Noon).Id);

    [Fact]
    public void Revising_replaces_every_field()
    {
        var institution = Institution.Register(Government, [], Noon);
        institution.ClearEvents();

        institution.Revise(Renamed, [], Later);

        institution.Details.ShouldBe(Renamed);
        institution.NaturalKey.ShouldBe("pemkabsambas|61.01");
        institution.UpdatedAt.ShouldBe(Later);
        institution.Events.ShouldHaveSingleItem().ShouldBe(new InstitutionRevised(institution.Id, Later));
    }

    [Fact]
    public void A_tree_has_at_most_four_levels()
    {
        var line = Line(Institution.MaxDepth);

        new Action(() => Institution.Register(Under(line), line, Noon)).ShouldBreak(InstitutionRules.NotTooDeep);
    }

    [Fact]
    public void Moving_below_the_fourth_level_changes_nothing()
    {
        var line = Line(Institution.MaxDepth);
        var institution = Institution.Register(Government, [], Noon);

        new Action(() => institution.Revise(Under(line), line, Later)).ShouldBreak(InstitutionRules.NotTooDeep, unchanged: institution);
    }

    [Fact]
    public void Moving_to_the_fourth_level_is_allowed()
    {
        var line = Line(Institution.MaxDepth - 1);
        var institution = Institution.Register(Government, [], Noon);

        institution.Revise(Under(line), line, Later);

        institution.ParentId.ShouldBe(line[0].Id);
    }

    [Fact]
    public void An_institution_cannot_be_part_of_itself()
    {
        var institution = Institution.Register(Government, [], Noon);

        new Action(() => institution.Revise(Government with { ParentId = institution.Id }, [institution], Later)).ShouldBreak(
            InstitutionRules.NotItsOwnAncestor,
            unchanged: institution
        );
    }

    [Fact]
    public void An_institution_cannot_be_part_of_its_own_part()
    {
        var line = Line(3);
        var top = line[^1];

        new Action(() => top.Revise(Government with { ParentId = line[0].Id }, line, Later)).ShouldBreak(
            InstitutionRules.NotItsOwnAncestor,
            unchanged: top
        );
    }
}
