using JippApi.Domain.Innovations;
using static JippApi.Domain.Tests.Innovations.Sample;

namespace JippApi.Domain.Tests.Innovations;

public sealed class TakingOverAnInnovation
{
    [Fact]
    public void Makes_it_public_at_once_as_its_first_revision()
    {
        var innovation = TakenOver();

        (innovation.Publication, innovation.RegistryNumber, innovation.Revision).ShouldBe((Publication.Published, Number, 1));
    }

    [Fact]
    public void Bypasses_the_floor_of_completeness()
    {
        var innovation = TakenOver(Bare);

        (innovation.Publication, innovation.Completeness.Score).ShouldBe((Publication.Published, 0));
    }

    [Fact]
    public void Leaves_unknown_what_the_list_does_not_state()
    {
        var innovation = TakenOver(Bare);

        (innovation.Phase, innovation.Existence, innovation.StateReason).ShouldBe((null, Existence.Unconfirmed, null));
    }

    [Fact]
    public void Notes_who_and_when()
    {
        var innovation = TakenOver();

        (innovation.CreatedAt, innovation.UpdatedAt, innovation.UpdatedBy).ShouldBe((Noon, Noon, Ana));
    }

    [Fact]
    public void Raises_one_event()
    {
        var innovation = TakenOver();

        innovation.Events.ShouldHaveSingleItem().ShouldBe(new InnovationTakenOver(innovation.Id, Number, Noon));
    }

    [Fact]
    public void Allows_what_is_missing_to_be_added_step_by_step()
    {
        var innovation = TakenOver(Bare);

        innovation.Revise(Partial, Floor, Budi, Later);

        (innovation.Completeness.Score, innovation.Revision).ShouldBe((42, 2));
    }
}
