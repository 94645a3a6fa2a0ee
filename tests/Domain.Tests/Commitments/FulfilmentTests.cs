using JippApi.Domain.Commitments;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Tests.Commitments;

public sealed class FulfilmentTests
{
    private static readonly DateOnly Deadline = new(2026, 11, 30),
        InYear = new(2027, 5, 1),
        AfterYear = new(2028, 1, 1),
        Before = new(2026, 11, 30);

    private static readonly SignedWork Open = new(Items: 4, Verified: 0, Overdue: 0, SetAside: 0, BeforeBudgetYear: 0),
        Verified = Open with { Verified = 4 };

    [Theory]
    [InlineData(PlanStatus.Committed, 0, true, FulfilmentStatus.NotStarted)]
    [InlineData(PlanStatus.Accepted, 0, true, FulfilmentStatus.NotStarted)]
    [InlineData(PlanStatus.InProgress, 0, true, FulfilmentStatus.OnTrack)]
    [InlineData(PlanStatus.InProgress, 0, false, FulfilmentStatus.AtRisk)]
    [InlineData(PlanStatus.Committed, 0, false, FulfilmentStatus.AtRisk)]
    [InlineData(PlanStatus.InProgress, 1, false, FulfilmentStatus.Late)]
    [InlineData(PlanStatus.Committed, 1, true, FulfilmentStatus.Late)]
    [InlineData(PlanStatus.Stalled, 0, true, FulfilmentStatus.Late)]
    [InlineData(PlanStatus.Completed, 0, false, FulfilmentStatus.Reported)]
    [InlineData(PlanStatus.Evaluated, 0, false, FulfilmentStatus.Reported)]
    [InlineData(PlanStatus.Cancelled, 0, true, FulfilmentStatus.Broken)]
    public void Fulfilment_during_the_budget_year_follows_the_plan(
        PlanStatus plan,
        int overdue,
        bool document,
        FulfilmentStatus expected
    ) => Fulfilment.StatusOn(new(plan, 2027, Open with { Overdue = overdue }, document, Deadline), InYear).ShouldBe(expected);

    [Theory]
    [InlineData(PlanStatus.Committed, FulfilmentStatus.Broken)]
    [InlineData(PlanStatus.InProgress, FulfilmentStatus.Late)]
    [InlineData(PlanStatus.Completed, FulfilmentStatus.Live)]
    public void Fulfilment_after_the_budget_year_follows_the_plan(PlanStatus plan, FulfilmentStatus expected) =>
        Fulfilment.StatusOn(new(plan, 2027, Verified, true, Deadline), AfterYear).ShouldBe(expected);

    [Fact]
    public void A_promise_without_a_budget_document_is_at_risk_after_the_deadline()
    {
        StatusOn(Deadline, Before).ShouldBe(FulfilmentStatus.NotStarted);
        StatusOn(Deadline, Before.AddDays(1)).ShouldBe(FulfilmentStatus.AtRisk);
        StatusOn(null, Before.AddDays(1)).ShouldBe(FulfilmentStatus.NotStarted);

        static FulfilmentStatus StatusOn(DateOnly? deadline, DateOnly day) =>
            Fulfilment.StatusOn(new(PlanStatus.Committed, 2027, Open, false, deadline), day);
    }

    [Fact]
    public void Leaders_who_sign_late_have_a_month_for_the_budget()
    {
        Fulfilment.DeadlineOf(Deadline, new(2026, 12, 6)).ShouldBe(new(2027, 1, 6));
        Fulfilment.DeadlineOf(Deadline, new(2026, 6, 1)).ShouldBe(Deadline);
        Fulfilment.DeadlineOf(Deadline, null).ShouldBe(Deadline);
        Fulfilment.DeadlineOf(null, new(2026, 12, 6)).ShouldBeNull();
    }

    [Theory]
    [InlineData(4, 3, new[] { FulfilmentGap.ItemNotVerified })] // one was only reported
    [InlineData(0, 0, new[] { FulfilmentGap.ItemNotVerified })] // nothing was promised, or all of it was set aside
    [InlineData(1, 1, new FulfilmentGap[0])]
    public void A_promise_is_kept_when_others_verified_everything_signed(int items, int verified, FulfilmentGap[] gaps) =>
        Fulfilment.GapsOf(new(PlanStatus.Completed, 2027, Open with { Items = items, Verified = verified }, true, Deadline)).ShouldBe(gaps);

    [Fact]
    public void A_promised_target_needs_a_measured_value()
    {
        var facts = new PromiseFacts(PlanStatus.Completed, 2027, Verified, true, Deadline) { UnmeasuredTargets = 1 };

        Fulfilment.GapsOf(facts).ShouldBe([FulfilmentGap.TargetNotMeasured]);
        Fulfilment
            .StatusOn(facts with { UnmeasuredTargets = 0, Decision = EvaluationDecision.Improve }, InYear)
            .ShouldBe(FulfilmentStatus.Live);
    }

    [Fact]
    public void A_promise_whose_evaluation_says_stop_is_broken() =>
        Fulfilment
            .StatusOn(new(PlanStatus.Evaluated, 2027, Verified, true, Deadline) { Decision = EvaluationDecision.Stop }, InYear)
            .ShouldBe(FulfilmentStatus.Broken);

    [Theory]
    [InlineData(4, FulfilmentStatus.Institutionalised)]
    [InlineData(3, FulfilmentStatus.Reported)]
    public void Only_a_kept_promise_is_institutionalised(int verified, FulfilmentStatus expected) =>
        Fulfilment
            .StatusOn(
                new(PlanStatus.Evaluated, 2027, Open with { Verified = verified }, true, Deadline) { IsInstitutionalised = true },
                AfterYear
            )
            .ShouldBe(expected);
}
