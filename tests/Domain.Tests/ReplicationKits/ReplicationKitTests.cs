using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.ReplicationKits;
using JippApi.Domain.Tests.Common;
using JippApi.Domain.Tests.Innovations;

namespace JippApi.Domain.Tests.ReplicationKits;

public class ReplicationKitTests
{
    private static readonly DateTimeOffset Noon = new(2026, 6, 1, 5, 0, 0, TimeSpan.Zero);

    private static readonly KitContent Content = new()
    {
        Overview = "Pasang lalu latih.",
        Steps = [Step("Bentuk tim"), Step("Buka layanan", ReplicationStage.Implementation, 20, 30)],
        Costs = [new("Pelatihan", 1_000_000, 2_000_000)],
    };

    [Fact]
    public void A_kit_is_stated_once_and_revised_afterwards()
    {
        var innovation = Sample.Published();

        var kit = ReplicationKit.State(innovation, Content, Noon);
        kit.Revise(innovation, Content with { Overview = "Lain." }, Noon.AddDays(1));

        (kit.InnovationId, kit.StatedById, kit.Content.Overview).ShouldBe((innovation.Id, innovation.OwnerId!.Value, "Lain."));
        (kit.CreatedAt, kit.UpdatedAt).ShouldBe((Noon, Noon.AddDays(1)));
        kit.Events.Select(one => one.GetType()).ShouldBe([typeof(ReplicationKitStated), typeof(ReplicationKitRevised)]);
    }

    [Fact]
    public void Only_a_published_innovation_has_a_kit()
    {
        foreach (var state in new[] { Publication.Draft, Publication.InReview, Publication.Withdrawn, Publication.Merged })
            ShouldBreak(KitRules.OfPublished, Content, Sample.In(state));
    }

    [Fact]
    public void Ranges_ascend()
    {
        ShouldBreak(KitRules.RangesAscend, Content with { Steps = [Step("Bentuk tim", minimum: 10, maximum: 9)] });
        ShouldBreak(KitRules.RangesAscend, Content with { Costs = [new("Pelatihan", 2, 1.99m)] });
        ReplicationKit.State(Sample.Published(), Content with { Costs = [new("Pelatihan", 2, 2)] }, Noon);
    }

    [Fact]
    public void Steps_follow_the_stages_have_titles_of_their_own_and_end_in_time()
    {
        ShouldBreak(KitRules.StagesInOrder, Content with { Steps = [Step("A", ReplicationStage.Evaluation), Step("B")] });
        ShouldBreak(KitRules.TitlesDiffer, Content with { Steps = [Step("Bentuk tim"), Step("BENTUK TIM")] });
        var longest = Enumerable.Range(1, 5).Select(number => Step($"Langkah {number}", minimum: 1, maximum: KitContent.MaxStepDays));
        ReplicationKit.State(Sample.Published(), Content with { Steps = [.. longest] }, Noon);
        ShouldBreak(KitRules.EndsInTime, Content with { Steps = [.. longest, Step("Lagi", maximum: 11)] });
    }

    [Fact]
    public void Steps_are_laid_out_one_after_the_other_by_the_most_days()
    {
        var scheduled = KitSchedule.Of(Content.Steps, new(2027, 2, 20));

        scheduled
            .Select(one => (one.StartsOn, one.DueOn))
            .ShouldBe([(new DateOnly(2027, 2, 20), new DateOnly(2027, 3, 1)), (new DateOnly(2027, 3, 2), new DateOnly(2027, 3, 31))]);
    }

    [Fact]
    public void A_spread_of_nothing_is_unknown()
    {
        KitSpread.Of([]).ShouldBeNull();
        KitSpread.Of([7]).ShouldBe(new(1, 7, 7, 7));
        KitSpread.Of([9, 1, 4]).ShouldBe(new(3, 1, 4, 9));
        KitSpread.Of([9, 1, 4, 5]).ShouldBe(new(4, 1, 4.5m, 9));
    }

    private static KitStep Step(string title, ReplicationStage stage = ReplicationStage.Preparation, int minimum = 5, int maximum = 10) =>
        new(title, stage, new(minimum, maximum));

    private static void ShouldBreak(Rule rule, KitContent content, Innovation? innovation = null) =>
        new Action(() => ReplicationKit.State(innovation ?? Sample.Published(), content, Noon)).ShouldBreak(rule);
}
