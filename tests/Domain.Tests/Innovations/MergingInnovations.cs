using JippApi.Domain.Innovations;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Tests.Innovations.Sample;

namespace JippApi.Domain.Tests.Innovations;

public sealed class MergingInnovations
{
    private readonly Innovation innovation = Published();

    public MergingInnovations() => innovation.ClearEvents();

    [Fact]
    public void Leads_from_the_one_to_the_other()
    {
        var survivor = TakenOver();

        innovation.MergeInto(survivor, Budi, Later);

        innovation.MergedInto.ShouldBe(survivor.Id);
        innovation.Events.ShouldHaveSingleItem().ShouldBe(new InnovationMerged(innovation.Id, survivor.Id, Later));
    }

    [Fact]
    public void Leaves_the_survivor_as_it_was()
    {
        var survivor = TakenOver();
        var before = State.Of(survivor);

        innovation.MergeInto(survivor, Budi, Later);

        survivor.ShouldStillBe(before);
    }

    [Fact]
    public void Needs_another_record() =>
        new Action(() => innovation.MergeInto(innovation, Budi, Later)).ShouldBreak(
            InnovationRules.MergesIntoAnotherPublished,
            unchanged: innovation
        );

    [Theory]
    [InlineData(Publication.Draft)]
    [InlineData(Publication.InReview)]
    [InlineData(Publication.Withdrawn)]
    [InlineData(Publication.Merged)]
    public void Needs_a_survivor_that_is_public(Publication state) =>
        new Action(() => innovation.MergeInto(In(state), Budi, Later)).ShouldBreak(
            InnovationRules.MergesIntoAnotherPublished,
            unchanged: innovation
        );

    [Fact]
    public void Never_goes_in_a_circle()
    {
        var survivor = TakenOver();
        innovation.MergeInto(survivor, Budi, Later);

        new Action(() => survivor.MergeInto(innovation, Budi, Later)).ShouldBreak(
            InnovationRules.MergesIntoAnotherPublished,
            unchanged: survivor
        );
    }
}
