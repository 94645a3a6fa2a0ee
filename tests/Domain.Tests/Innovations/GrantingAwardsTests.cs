using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Tests.Common;

namespace JippApi.Domain.Tests.Innovations;

public class GrantingAwardsTests
{
    private static readonly DateTimeOffset Taken = new(2027, 1, 4, 2, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Decreed = Taken.AddDays(30);
    private static readonly Actor Ministry = new(new("kementerian"));
    private static readonly Guid Edition = Guid.CreateVersion7();
    private static readonly Award Best = new("KIPP", 2027, "TOP_45", "Top 45 KIPP 2027", Edition);

    [Fact]
    public void A_granted_award_is_public_at_once_and_keeps_the_last_writer()
    {
        var innovation = Published();

        innovation.Grant(Best, Decreed).ShouldBeTrue();

        innovation.Content.Awards.ShouldBe([Best]);
        (innovation.Revision, innovation.UpdatedAt, innovation.UpdatedBy).ShouldBe((2, Decreed, Ministry.UserId));
        innovation.Events.ShouldContain(new InnovationAwarded(innovation.Id, Edition, "TOP_45", 2, Decreed));
    }

    [Fact]
    public void Repeating_the_work_adds_nothing()
    {
        var innovation = Published();
        innovation.Grant(Best, Decreed);

        innovation.Grant(Best with { Text = "Top 45" }, Decreed).ShouldBeFalse();
        innovation.Grant(Best with { Tier = "TOP_5" }, Decreed).ShouldBeTrue();

        innovation.Content.Awards.Select(award => award.Tier).ShouldBe(["TOP_45", "TOP_5"]);
    }

    [Fact]
    public void A_draft_is_granted_nothing()
    {
        var draft = Innovation.Draft(new() { Title = "Draf" }, Ministry, Taken);

        new Action(() => draft.Grant(Best, Decreed)).ShouldBreak(InnovationRules.PublishedOnly, draft);
    }

    [Fact]
    public void A_merge_moves_it_and_separating_gives_it_back()
    {
        var (merged, survivor) = (Published(), Published());
        merged.Grant(Best, Decreed);

        var merge = InnovationMerge.Of(merged, survivor, Ministry, Decreed);
        survivor.Content.Awards.ShouldBe([Best]);
        merge.Undo(merged, survivor, Ministry, Decreed);

        survivor.Content.Awards.ShouldBeEmpty();
        merged.Content.Awards.ShouldBe([Best]);
    }

    private static Innovation Published() => Innovation.TakeOver(new() { Title = "Layanan keliling" }, "JIPP-2027-1", Ministry, Taken);
}
