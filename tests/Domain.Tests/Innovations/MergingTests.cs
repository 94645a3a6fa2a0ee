using JippApi.Domain.Innovations;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Tests.Innovations.Sample;

namespace JippApi.Domain.Tests.Innovations;

public sealed class MergingTests
{
    private readonly Innovation innovation = Published();

    public MergingTests() => innovation.ClearEvents();

    [Fact]
    public void A_merged_record_points_to_the_survivor()
    {
        var survivor = TakenOver();

        innovation.MergeInto(survivor, Budi, Later);

        innovation.MergedInto.ShouldBe(survivor.Id);
        innovation.Events.ShouldHaveSingleItem().ShouldBe(new InnovationMerged(innovation.Id, survivor.Id, Later));
    }

    [Fact]
    public void Merging_leaves_the_survivor_unchanged()
    {
        var survivor = TakenOver();
        var before = State.Of(survivor);

        innovation.MergeInto(survivor, Budi, Later);

        survivor.ShouldStillBe(before);
    }

    [Fact]
    public void A_record_cannot_merge_into_itself() =>
        new Action(() => innovation.MergeInto(innovation, Budi, Later)).ShouldBreak(
            InnovationRules.MergeTargetValid,
            unchanged: innovation
        );

    [Theory]
    [InlineData(Publication.Draft)]
    [InlineData(Publication.InReview)]
    [InlineData(Publication.Withdrawn)]
    [InlineData(Publication.Merged)]
    public void The_survivor_must_be_public(Publication state) =>
        new Action(() => innovation.MergeInto(In(state), Budi, Later)).ShouldBreak(InnovationRules.MergeTargetValid, unchanged: innovation);

    [Fact]
    public void Merges_never_form_a_cycle()
    {
        var survivor = TakenOver();
        innovation.MergeInto(survivor, Budi, Later);

        new Action(() => survivor.MergeInto(innovation, Budi, Later)).ShouldBreak(InnovationRules.MergeTargetValid, unchanged: survivor);
    }
}
