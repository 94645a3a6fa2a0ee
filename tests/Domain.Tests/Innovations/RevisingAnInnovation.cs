using JippApi.Domain.Innovations;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Tests.Innovations.Sample;

namespace JippApi.Domain.Tests.Innovations;

public sealed class RevisingAnInnovation
{
    private static readonly InnovationContent Retitled = Full with { Title = "Sapa Ibu dan Bayi" };

    [Fact]
    public void Says_the_new_and_notes_who_and_when()
    {
        var draft = Draft(Bare);

        draft.Revise(Retitled, Floor, Budi, Later);

        draft.Content.Title.ShouldBe("Sapa Ibu dan Bayi");
        (draft.UpdatedBy, draft.UpdatedAt, draft.CreatedAt).ShouldBe((Budi, Later, Noon));
    }

    [Fact]
    public void Does_not_count_while_it_is_a_draft()
    {
        var draft = Draft();
        draft.ClearEvents();

        draft.Revise(Retitled, Floor, Budi, Later);

        draft.Revision.ShouldBe(0);
        draft.Events.ShouldHaveSingleItem().ShouldBe(new InnovationRevised(draft.Id, 0, Later));
    }

    [Fact]
    public void Counts_once_it_is_public()
    {
        var published = Published();
        published.ClearEvents();

        published.Revise(Retitled, Floor, Budi, Later);
        published.Revise(Full, Floor, Budi, Later);

        published.Events.ShouldBe([new InnovationRevised(published.Id, 2, Later), new InnovationRevised(published.Id, 3, Later)]);
    }

    [Fact]
    public void Leaves_state_and_number_alone()
    {
        var published = Published();

        published.Revise(Retitled, Floor, Budi, Later);

        (published.Publication, published.RegistryNumber, published.Phase).ShouldBe((Publication.Published, Number, Phase.Creation));
    }

    [Fact]
    public void Waits_while_it_is_in_review()
    {
        var reviewed = In(Publication.InReview);

        new Action(() => reviewed.Revise(Retitled, Floor, Budi, Later)).ShouldBreak(InnovationRules.Editable, unchanged: reviewed);
    }

    [Fact]
    public void May_empty_a_draft()
    {
        var draft = Draft();

        draft.Revise(Bare, Floor, Budi, Later);

        draft.Completeness.Score.ShouldBe(0);
    }
}
