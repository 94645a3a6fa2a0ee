using JippApi.Domain.ReplicationPlans;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Tests.ReplicationPlans.SamplePlan;

namespace JippApi.Domain.Tests.ReplicationPlans;

public sealed class PlanTransitionTests
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
    public void Transitions_follow_the_table(PlanStatus from, PlanStatus to, bool open)
    {
        var plan = In(from);
        var items = to == PlanStatus.Completed ? Done : Planned;
        plan.ClearEvents();

        plan.BlockingRule(to, Open, items).ShouldBe(open ? null : PlanRules.TransitionAllowed);
        if (!open)
        {
            new Action(() => plan.Make(to, Later)).ShouldBreak(PlanRules.TransitionAllowed, unchanged: plan);
            return;
        }

        plan.Make(to, Later);
        (plan.Status, plan.UpdatedAt).ShouldBe((to, Later));
        plan.Events.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_closed_transition_names_the_open_ones() =>
        new Action(() => In(PlanStatus.Proposed).Start(Later))
            .ShouldBreak(PlanRules.TransitionAllowed)
            .Details.ShouldBe([nameof(PlanStatus.Accepted), nameof(PlanStatus.Declined), nameof(PlanStatus.Cancelled)], ignoreOrder: true);

    [Theory]
    [InlineData(false, true, false, "origin-not-published")]
    [InlineData(true, false, false, "origin-not-willing")]
    [InlineData(true, true, true, "origin-stopped")]
    public void Proposing_requires_a_replicable_origin(bool published, bool willing, bool stopped, string code)
    {
        var plan = Draft();
        OriginFacts facts = new(published, willing, stopped, OwnerIsAdopter: false);

        Should.Throw<Domain.Common.RuleBrokenException>(() => plan.Propose(facts, DueOn, Later)).Rule.Code.ShouldBe(code);
        (plan.Status, plan.AnswerDueOn).ShouldBe((PlanStatus.Draft, null));
    }

    [Fact]
    public void Proposing_sets_the_due_date_of_the_answer()
    {
        var plan = In(PlanStatus.Proposed);

        plan.IsAnswerOverdue(DueOn).ShouldBeFalse();
        plan.IsAnswerOverdue(DueOn.AddDays(1)).ShouldBeTrue();
        In(PlanStatus.Accepted).IsAnswerOverdue(DueOn.AddDays(1)).ShouldBeFalse();
    }

    [Fact]
    public void Committing_requires_a_responsible_unit()
    {
        var plan = In(PlanStatus.Accepted);

        new Action(() => plan.Commit(new(Count: 2, WithUnit: 0, Open: 2, WithEvidence: 0), Later)).ShouldBreak(
            PlanRules.HasResponsibleUnit,
            unchanged: plan
        );
    }

    [Fact]
    public void Committing_is_possible_only_by_signatures()
    {
        var (ready, early) = (In(PlanStatus.Accepted), In(PlanStatus.Draft));

        new Action(() => throw ready.RefusalToCommit(ReplicationPlan.UnrestrictedOrigin, Planned)).ShouldBreak(
            PlanRules.CommittedBySigning,
            unchanged: ready
        );
        new Action(() => throw ready.RefusalToCommit(ReplicationPlan.UnrestrictedOrigin, Planned with { WithUnit = 0 })).ShouldBreak(
            PlanRules.HasResponsibleUnit,
            unchanged: ready
        );
        new Action(() => throw early.RefusalToCommit(ReplicationPlan.UnrestrictedOrigin, Planned)).ShouldBreak(
            PlanRules.TransitionAllowed,
            unchanged: early
        );
    }

    [Fact]
    public void Completing_requires_all_items_done()
    {
        var plan = In(PlanStatus.InProgress);

        new Action(() => plan.Complete(Done with { Open = 1, Outstanding = ["2. Latih petugas"] }, Later))
            .ShouldBreak(PlanRules.AllItemsClosed, unchanged: plan)
            .Details.ShouldBe(["2. Latih petugas"]);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(0)]
    public void Completing_requires_evidence(int count)
    {
        var plan = In(PlanStatus.InProgress);

        new Action(() => plan.Complete(new(count, count, 0, WithEvidence: 0), Later)).ShouldBreak(PlanRules.HasEvidence, unchanged: plan);
    }

    [Fact]
    public void Resuming_clears_the_reason_of_the_stall()
    {
        var plan = In(PlanStatus.Stalled);
        plan.StatusReason.ShouldBe("Banjir");

        plan.Start(Later);

        plan.StatusReason.ShouldBeNull();
    }
}
