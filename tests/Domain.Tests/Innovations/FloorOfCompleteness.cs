using JippApi.Domain.Innovations;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Tests.Innovations.Sample;

namespace JippApi.Domain.Tests.Innovations;

public sealed class FloorOfCompleteness
{
    private const int PartialScore = 42;

    [Fact]
    public void Forbids_to_publish_below_and_names_what_is_missing()
    {
        var innovation = In(Publication.InReview, Partial);

        var broken = new Action(() => innovation.Publish(Number, PartialScore + 1, Budi, Later)).ShouldBreak(
            InnovationRules.CompleteEnough,
            unchanged: innovation
        );

        broken.Details.ShouldBe(innovation.Completeness.Missing);
        innovation.Obstacle(InnovationMove.Published, PartialScore + 1).ShouldBe(InnovationRules.CompleteEnough);
    }

    [Fact]
    public void Allows_to_publish_at_the_floor()
    {
        var innovation = In(Publication.InReview, Partial);

        innovation.Publish(Number, PartialScore, Budi, Later);

        innovation.Publication.ShouldBe(Publication.Published);
    }

    [Theory]
    [InlineData(PartialScore)]
    [InlineData(PartialScore - 1)]
    public void Allows_a_published_record_to_fall_down_to_it(int floor)
    {
        var published = Published();

        published.Revise(Partial, floor, Budi, Later);

        (published.Completeness.Score, published.Revision).ShouldBe((PartialScore, 2));
    }

    [Fact]
    public void Forbids_a_published_record_to_fall_below_and_names_what_would_be_missing()
    {
        var published = Published();

        var broken = new Action(() => published.Revise(Partial, PartialScore + 1, Budi, Later)).ShouldBreak(InnovationRules.CompleteEnough);

        broken.Details.ShouldBe(Draft(Partial).Completeness.Missing);
    }

    [Fact]
    public void Leaves_a_published_record_as_it_was_when_it_would_fall_below()
    {
        var published = Published();

        new Action(() => published.Revise(Bare, Floor, Budi, Later)).ShouldBreak(InnovationRules.CompleteEnough, unchanged: published);
    }

    [Fact]
    public void Forbids_a_record_that_is_below_to_fall_further()
    {
        var published = TakenOver(Partial);

        new Action(() => published.Revise(Partial with { Summary = null }, Floor, Budi, Later)).ShouldBreak(InnovationRules.CompleteEnough);
    }

    [Fact]
    public void Allows_a_record_that_is_below_to_stay_where_it_is()
    {
        var published = TakenOver(Partial);

        published.Revise(Partial with { Title = "Sapa" }, Floor, Budi, Later);

        (published.Content.Title, published.Completeness.Score).ShouldBe(("Sapa", PartialScore));
    }

    [Fact]
    public void Does_not_hinder_handing_in() => Should.NotThrow(() => Draft(Bare).Submit(Ana, Noon));
}
