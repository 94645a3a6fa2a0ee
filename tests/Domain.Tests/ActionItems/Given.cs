using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Tests.ActionItems;

internal static class Given
{
    public static readonly DateTimeOffset Now = new(2027, 3, 1, 2, 0, 0, TimeSpan.Zero);

    public static readonly Actor Unit = new(new UserId("unit"));
    public static readonly Actor Mentor = new(new UserId("mentor"));

    /// <summary>The plan is running, and the item waits for nothing.</summary>
    public static readonly ItemContext Running = new(PlanPhase.Running, OpenDependencies: []);

    public static readonly Dependencies NoOthers = new(new Dictionary<ActionItemId, IReadOnlyList<ActionItemId>>());

    public static readonly ActionItemDetails Details = new() { Activity = "Latih petugas" };

    private static readonly OriginFacts Origin = new(true, true, false, false);

    public static ReplicationPlan Plan() =>
        ReplicationPlan.Draft(
            InnovationId.New(),
            1,
            Origin,
            InstitutionId.New(),
            null,
            new()
            {
                Kind = ReplicationKind.Adapt,
                Extent = ReplicationExtent.Full,
                BudgetYear = 2027,
            },
            Now
        );

    public static ActionItem Item(ActionItemDetails? details = null, Dependencies? others = null, ActionItemId? id = null) =>
        ActionItem.Plan(Plan(), 1, details ?? Details, others ?? NoOthers, Now, id);

    public static ActionItem In(ActionItemStatus status)
    {
        var item = Item();
        if (status == ActionItemStatus.Planned)
            return item;
        if (status == ActionItemStatus.Cancelled)
        {
            item.Cancel("Tidak jadi", Unit, Running, Now);
            return item;
        }

        item.Report(new(40, ["https://contoh.go.id/bukti"], null), Unit, Running, Now);
        if (status == ActionItemStatus.Blocked)
            item.Block("Anggaran belum cair", Unit, Running, Now);
        if (status is ActionItemStatus.Done or ActionItemStatus.Verified)
            item.Finish(Unit, Running, Now);
        if (status == ActionItemStatus.Verified)
            item.Verify(Mentor, Running, Now);
        item.Status.ShouldBe(status);
        return item;
    }
}
