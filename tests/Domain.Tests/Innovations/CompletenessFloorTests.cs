using JippApi.Domain.Innovations;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Tests.Innovations.Sample;

namespace JippApi.Domain.Tests.Innovations;

public sealed class CompletenessFloorTests
{
    private const int PartialScore = 42;

    [Fact]
    public void Publishing_below_the_floor_is_refused_naming_what_is_missing()
    {
        var innovation = In(Publication.InReview, Partial);

        var broken = new Action(() => innovation.Publish(Number, PartialScore + 1, Budi, Later)).ShouldBreak(
            InnovationRules.CompleteEnough,
            unchanged: innovation
        );

        broken.Details.ShouldBe(innovation.Completeness.Missing);
        innovation.BlockingRule(InnovationMove.Published, PartialScore + 1).ShouldBe(InnovationRules.CompleteEnough);
    }

    [Fact]
    public void Publishing_at_the_floor_is_allowed()
    {
        var innovation = In(Publication.InReview, Partial);

        innovation.Publish(Number, PartialScore, Budi, Later);

        innovation.Publication.ShouldBe(Publication.Published);
    }

    [Theory]
    [InlineData(PartialScore)]
    [InlineData(PartialScore - 1)]
    public void A_published_record_may_fall_to_the_floor(int floor)
    {
        var published = Published();

        published.Revise(Partial, floor, Budi, Later);

        (published.Completeness.Score, published.Revision).ShouldBe((PartialScore, 2));
    }

    [Fact]
    public void A_published_record_cannot_fall_below_the_floor()
    {
        var published = Published();

        var broken = new Action(() => published.Revise(Partial, PartialScore + 1, Budi, Later)).ShouldBreak(InnovationRules.CompleteEnough);

        broken.Details.ShouldBe(Draft(Partial).Completeness.Missing);
    }

    [Fact]
    public void A_revision_refused_by_the_floor_changes_nothing()
    {
        var published = Published();

        new Action(() => published.Revise(Bare, Floor, Budi, Later)).ShouldBreak(InnovationRules.CompleteEnough, unchanged: published);
    }

    [Fact]
    public void A_record_below_the_floor_cannot_fall_further()
    {
        var published = TakenOver(Partial);

        new Action(() => published.Revise(Partial with { Summary = null }, Floor, Budi, Later)).ShouldBreak(InnovationRules.CompleteEnough);
    }

    [Fact]
    public void A_record_below_the_floor_may_keep_its_score()
    {
        var published = TakenOver(Partial);

        published.Revise(Partial with { Title = "Sapa" }, Floor, Budi, Later);

        (published.Content.Title, published.Completeness.Score).ShouldBe(("Sapa", PartialScore));
    }

    [Fact]
    public void Submitting_below_the_floor_is_allowed() => Should.NotThrow(() => Draft(Bare).Submit(Ana, Noon));
}
