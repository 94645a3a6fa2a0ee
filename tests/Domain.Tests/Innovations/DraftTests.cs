using JippApi.Domain.Innovations;
using static JippApi.Domain.Tests.Innovations.Sample;

namespace JippApi.Domain.Tests.Innovations;

public sealed class DraftTests
{
    [Fact]
    public void A_new_innovation_is_a_draft_in_its_first_phase()
    {
        var draft = Draft();

        (draft.Publication, draft.Phase, draft.Existence).ShouldBe((Publication.Draft, Phase.Creation, Existence.Unconfirmed));
        (draft.RegistryNumber, draft.Revision, draft.MergedInto, draft.StatusReason).ShouldBe((null, 0, null, null));
    }

    [Fact]
    public void Drafting_records_author_and_time()
    {
        var draft = Draft();

        (draft.CreatedAt, draft.UpdatedAt, draft.UpdatedBy).ShouldBe((Noon, Noon, Ana.UserId));
    }

    [Fact]
    public void Drafting_raises_one_event()
    {
        var draft = Draft();

        draft.Events.ShouldHaveSingleItem().ShouldBe(new InnovationDrafted(draft.Id, Noon));
    }

    [Fact]
    public void Each_draft_has_its_own_id() => Draft().Id.ShouldNotBe(Draft().Id);

    [Fact]
    public void A_title_is_enough_for_a_draft() => Draft(Bare).Completeness.Score.ShouldBe(0);

    [Fact]
    public void Stored_events_are_cleared()
    {
        var draft = Draft();

        draft.ClearEvents();

        draft.Events.ShouldBeEmpty();
    }
}
