using JippApi.Domain.Innovations;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Tests.Innovations.Sample;

namespace JippApi.Domain.Tests.Innovations;

public sealed class RevisionTests
{
    private static readonly InnovationContent Retitled = Full with { Title = "Sapa Ibu dan Bayi" };

    [Fact]
    public void A_revision_replaces_content_and_records_author_and_time()
    {
        var draft = Draft(Bare);

        draft.Revise(Retitled, Floor, Budi, Later);

        draft.Content.Title.ShouldBe("Sapa Ibu dan Bayi");
        (draft.UpdatedBy, draft.UpdatedAt, draft.CreatedAt).ShouldBe((Budi.UserId, Later, Noon));
    }

    [Fact]
    public void Changes_of_a_draft_do_not_count_as_revisions()
    {
        var draft = Draft();
        draft.ClearEvents();

        draft.Revise(Retitled, Floor, Budi, Later);

        draft.Revision.ShouldBe(0);
        draft.Events.ShouldHaveSingleItem().ShouldBe(new InnovationRevised(draft.Id, 0, Later));
    }

    [Fact]
    public void Changes_of_a_public_record_count_as_revisions()
    {
        var published = Published();
        published.ClearEvents();

        published.Revise(Retitled, Floor, Budi, Later);
        published.Revise(Full, Floor, Budi, Later);

        published.Events.ShouldBe([new InnovationRevised(published.Id, 2, Later), new InnovationRevised(published.Id, 3, Later)]);
    }

    [Fact]
    public void A_revision_leaves_status_and_number_unchanged()
    {
        var published = Published();

        published.Revise(Retitled, Floor, Budi, Later);

        (published.Publication, published.RegistryNumber, published.Phase).ShouldBe((Publication.Published, Number, Phase.Creation));
    }

    [Fact]
    public void A_record_in_review_cannot_be_revised()
    {
        var reviewed = In(Publication.InReview);

        new Action(() => reviewed.Revise(Retitled, Floor, Budi, Later)).ShouldBreak(InnovationRules.Editable, unchanged: reviewed);
    }

    [Fact]
    public void A_draft_may_be_emptied()
    {
        var draft = Draft();

        draft.Revise(Bare, Floor, Budi, Later);

        draft.Completeness.Score.ShouldBe(0);
    }
}
