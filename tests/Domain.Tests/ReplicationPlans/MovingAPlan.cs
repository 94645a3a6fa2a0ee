using JippApi.Domain.ReplicationPlans;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Tests.ReplicationPlans.SamplePlan;

namespace JippApi.Domain.Tests.ReplicationPlans;

public sealed class MovingAPlan
{
    private const string Table = """
        from        Proposed  Accepted  Declined  Committed  InProgress  Stalled  Completed  Cancelled
        Draft       open      -         -         -          -           -        -          open
        Proposed    -         open      open      -          -           -        -          open
        Accepted    -         -         -         open       -           -        -          open
        Declined    -         -         -         -          -           -        -          -
        Committed   -         -         -         -          open        -        -          open
        InProgress  -         -         -         -          -           open     open       open
        Stalled     -         -         -         -          open        -        -          open
        Completed   -         -         -         -          -           -        -          -
        Cancelled   -         -         -         -          -           -        -          -
        """;

    public static TheoryData<PlanStatus, PlanStatus, bool> Cells
    {
        get
        {
            var rows = Table
                .Split('\n')
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                .ToList();
            TheoryData<PlanStatus, PlanStatus, bool> cells = [];
            foreach (var row in rows.Skip(1))
                for (var column = 1; column < row.Length; column++)
                    cells.Add(Enum.Parse<PlanStatus>(row[0]), Enum.Parse<PlanStatus>(rows[0][column]), row[column] == "open");
            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Is_open_or_closed_as_the_table_says(PlanStatus from, PlanStatus to, bool open)
    {
        var plan = In(from);
        var items = to == PlanStatus.Completed ? Done : Planned;
        plan.ClearEvents();

        plan.Obstacle(to, Open, items).ShouldBe(open ? null : PlanRules.MoveAllowed);
        if (!open)
        {
            new Action(() => plan.Make(to, Later)).ShouldBreak(PlanRules.MoveAllowed, unchanged: plan);
            return;
        }

        plan.Make(to, Later);
        (plan.Status, plan.UpdatedAt).ShouldBe((to, Later));
        plan.Events.ShouldHaveSingleItem();
    }

    [Fact]
    public void That_is_closed_says_which_are_open() =>
        new Action(() => In(PlanStatus.Proposed).Start(Later))
            .ShouldBreak(PlanRules.MoveAllowed)
            .Details.ShouldBe([nameof(PlanStatus.Accepted), nameof(PlanStatus.Declined), nameof(PlanStatus.Cancelled)], ignoreOrder: true);

    [Theory]
    [InlineData(false, true, false, "origin-not-published")]
    [InlineData(true, false, false, "origin-not-willing")]
    [InlineData(true, true, true, "origin-stopped")]
    public void To_the_owner_needs_an_origin_that_can_be_repeated(bool published, bool willing, bool stopped, string code)
    {
        var plan = Draft();
        OriginFacts facts = new(published, willing, stopped, OwnerIsAdopter: false);

        Should.Throw<Domain.Common.RuleBrokenException>(() => plan.Propose(facts, DueOn, Later)).Rule.Code.ShouldBe(code);
        (plan.Status, plan.AnswerDueOn).ShouldBe((PlanStatus.Draft, null));
    }

    [Fact]
    public void To_the_owner_sets_when_the_answer_is_due()
    {
        var plan = In(PlanStatus.Proposed);

        plan.IsAnswerOverdue(DueOn).ShouldBeFalse();
        plan.IsAnswerOverdue(DueOn.AddDays(1)).ShouldBeTrue();
        In(PlanStatus.Accepted).IsAnswerOverdue(DueOn.AddDays(1)).ShouldBeFalse();
    }

    [Fact]
    public void To_commitment_needs_a_responsible_office()
    {
        var plan = In(PlanStatus.Accepted);

        new Action(() => plan.Commit(new(Count: 2, WithUnit: 0, Open: 2, WithEvidence: 0), Later)).ShouldBreak(
            PlanRules.HasResponsibleUnit,
            unchanged: plan
        );
    }

    [Fact]
    public void To_commitment_leads_no_way_but_signatures()
    {
        var (ready, early) = (In(PlanStatus.Accepted), In(PlanStatus.Draft));

        new Action(() => ready.RefuseToCommit(ReplicationPlan.AnyOrigin, Planned)).ShouldBreak(
            PlanRules.CommittedBySigning,
            unchanged: ready
        );
        new Action(() => ready.RefuseToCommit(ReplicationPlan.AnyOrigin, Planned with { WithUnit = 0 })).ShouldBreak(
            PlanRules.HasResponsibleUnit,
            unchanged: ready
        );
        new Action(() => early.RefuseToCommit(ReplicationPlan.AnyOrigin, Planned)).ShouldBreak(PlanRules.MoveAllowed, unchanged: early);
    }

    [Fact]
    public void To_the_end_needs_all_items_done()
    {
        var plan = In(PlanStatus.InProgress);

        new Action(() => plan.Complete(Done with { Open = 1, StillToDo = ["2. Latih petugas"] }, Later))
            .ShouldBreak(PlanRules.AllItemsClosed, unchanged: plan)
            .Details.ShouldBe(["2. Latih petugas"]);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(0)]
    public void To_the_end_needs_evidence(int count)
    {
        var plan = In(PlanStatus.InProgress);

        new Action(() => plan.Complete(new(count, count, 0, WithEvidence: 0), Later)).ShouldBreak(PlanRules.HasEvidence, unchanged: plan);
    }

    [Fact]
    public void On_forgets_why_it_stood_still()
    {
        var plan = In(PlanStatus.Stalled);
        plan.StatusReason.ShouldBe("Banjir");

        plan.Start(Later);

        plan.StatusReason.ShouldBeNull();
    }
}
