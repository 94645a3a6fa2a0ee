using JippApi.Domain.Innovations;
using static JippApi.Domain.Tests.Innovations.Sample;

namespace JippApi.Domain.Tests.Innovations;

public sealed class WritingAnInnovation
{
    [Fact]
    public void Starts_as_a_draft_in_its_first_phase()
    {
        var draft = Draft();

        (draft.Publication, draft.Phase, draft.Existence).ShouldBe((Publication.Draft, Phase.Creation, Existence.Unconfirmed));
        (draft.RegistryNumber, draft.Revision, draft.MergedInto, draft.StateReason).ShouldBe((null, 0, null, null));
    }

    [Fact]
    public void Notes_who_and_when()
    {
        var draft = Draft();

        (draft.CreatedAt, draft.UpdatedAt, draft.UpdatedBy).ShouldBe((Noon, Noon, Ana));
    }

    [Fact]
    public void Raises_one_event()
    {
        var draft = Draft();

        draft.Events.ShouldHaveSingleItem().ShouldBe(new InnovationDrafted(draft.Id, Noon));
    }

    [Fact]
    public void Gives_each_an_identity_of_its_own() => Draft().Id.ShouldNotBe(Draft().Id);

    [Fact]
    public void Needs_a_title_alone() => Draft(Bare).Completeness.Score.ShouldBe(0);

    [Fact]
    public void Forgets_events_that_were_stored()
    {
        var draft = Draft();

        draft.ClearEvents();

        draft.Events.ShouldBeEmpty();
    }
}
