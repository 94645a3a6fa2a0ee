using JippApi.Domain.Innovations;
using static JippApi.Domain.Tests.Innovations.Sample;

namespace JippApi.Domain.Tests.Innovations;

public sealed class ReviewTests
{
    private readonly Innovation innovation = In(Publication.InReview);

    public ReviewTests() => innovation.ClearEvents();

    [Fact]
    public void Approval_publishes_the_first_revision_with_a_number()
    {
        innovation.Publish(Number, Floor, Budi, Later);

        (innovation.RegistryNumber, innovation.Revision).ShouldBe((Number, 1));
        innovation.Events.ShouldHaveSingleItem().ShouldBe(new InnovationPublished(innovation.Id, Number, 1, Later));
    }

    [Fact]
    public void A_returned_record_has_the_reason()
    {
        innovation.Return("Kurang data", Budi, Later);

        (innovation.StatusReason, innovation.RegistryNumber, innovation.Revision).ShouldBe(("Kurang data", null, 0));
        innovation.Events.ShouldHaveSingleItem().ShouldBe(new InnovationReturned(innovation.Id, "Kurang data", Later));
    }

    [Fact]
    public void A_new_review_starts_without_the_old_reason()
    {
        innovation.Return("Kurang data", Budi, Later);

        innovation.Submit(Ana, Later);

        innovation.StatusReason.ShouldBeNull();
        innovation.Events[^1].ShouldBe(new InnovationSubmitted(innovation.Id, Later));
    }

    [Fact]
    public void A_withdrawal_keeps_its_reason()
    {
        innovation.Publish(Number, Floor, Budi, Later);
        innovation.ClearEvents();

        innovation.Withdraw("Tidak berjalan", Budi, Later);

        (innovation.StatusReason, innovation.RegistryNumber, innovation.Revision).ShouldBe(("Tidak berjalan", Number, 1));
        innovation.Events.ShouldHaveSingleItem().ShouldBe(new InnovationWithdrawn(innovation.Id, "Tidak berjalan", Later));
    }
}
