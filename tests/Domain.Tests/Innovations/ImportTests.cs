using JippApi.Domain.Innovations;
using static JippApi.Domain.Tests.Innovations.Sample;

namespace JippApi.Domain.Tests.Innovations;

public sealed class ImportTests
{
    [Fact]
    public void An_imported_record_is_public_at_once_as_its_first_revision()
    {
        var innovation = TakenOver();

        (innovation.Publication, innovation.RegistryNumber, innovation.Revision).ShouldBe((Publication.Published, Number, 1));
    }

    [Fact]
    public void Importing_bypasses_the_completeness_floor()
    {
        var innovation = TakenOver(Bare);

        (innovation.Publication, innovation.Completeness.Score).ShouldBe((Publication.Published, 0));
    }

    [Fact]
    public void Fields_the_list_does_not_state_stay_unknown()
    {
        var innovation = TakenOver(Bare);

        (innovation.Phase, innovation.Existence, innovation.StatusReason).ShouldBe((null, Existence.Unconfirmed, null));
    }

    [Fact]
    public void Importing_records_author_and_time()
    {
        var innovation = TakenOver();

        (innovation.CreatedAt, innovation.UpdatedAt, innovation.UpdatedBy).ShouldBe((Noon, Noon, Ana.UserId));
    }

    [Fact]
    public void Importing_raises_one_event()
    {
        var innovation = TakenOver();

        innovation.Events.ShouldHaveSingleItem().ShouldBe(new InnovationTakenOver(innovation.Id, Number, Noon));
    }

    [Fact]
    public void Missing_fields_of_an_imported_record_can_be_added_stepwise()
    {
        var innovation = TakenOver(Bare);

        innovation.Revise(Partial, Floor, Budi, Later);

        (innovation.Completeness.Score, innovation.Revision).ShouldBe((42, 2));
    }
}
