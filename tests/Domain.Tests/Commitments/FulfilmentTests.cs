using JippApi.Domain.Commitments;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Tests.Commitments;

public sealed class FulfilmentTests
{
    private static readonly DateOnly Deadline = new(2026, 11, 30),
        InYear = new(2027, 5, 1),
        AfterYear = new(2028, 1, 1),
        Before = new(2026, 11, 30);

    [Theory]
    [InlineData(PlanStatus.Committed, 0, true, FulfilmentStatus.NotStarted)]
    [InlineData(PlanStatus.Accepted, 0, true, FulfilmentStatus.NotStarted)]
    [InlineData(PlanStatus.InProgress, 0, true, FulfilmentStatus.OnTrack)]
    [InlineData(PlanStatus.InProgress, 0, false, FulfilmentStatus.AtRisk)]
    [InlineData(PlanStatus.Committed, 0, false, FulfilmentStatus.AtRisk)]
    [InlineData(PlanStatus.InProgress, 1, false, FulfilmentStatus.Late)]
    [InlineData(PlanStatus.Committed, 1, true, FulfilmentStatus.Late)]
    [InlineData(PlanStatus.Stalled, 0, true, FulfilmentStatus.Late)]
    [InlineData(PlanStatus.Completed, 0, false, FulfilmentStatus.Live)]
    [InlineData(PlanStatus.Evaluated, 0, false, FulfilmentStatus.Live)]
    [InlineData(PlanStatus.Cancelled, 0, true, FulfilmentStatus.Broken)]
    public void Fulfilment_during_the_budget_year_follows_the_plan(
        PlanStatus plan,
        int overdue,
        bool document,
        FulfilmentStatus expected
    ) => Fulfilment.StatusOn(new(plan, 2027, overdue, document, Deadline), InYear).ShouldBe(expected);

    [Theory]
    [InlineData(PlanStatus.Committed, FulfilmentStatus.Broken)]
    [InlineData(PlanStatus.InProgress, FulfilmentStatus.Late)]
    [InlineData(PlanStatus.Completed, FulfilmentStatus.Live)]
    public void Fulfilment_after_the_budget_year_follows_the_plan(PlanStatus plan, FulfilmentStatus expected) =>
        Fulfilment.StatusOn(new(plan, 2027, 0, true, Deadline), AfterYear).ShouldBe(expected);

    [Fact]
    public void A_promise_without_a_budget_document_is_at_risk_after_the_deadline()
    {
        Fulfilment.StatusOn(new(PlanStatus.Committed, 2027, 0, false, Deadline), Before).ShouldBe(FulfilmentStatus.NotStarted);
        Fulfilment.StatusOn(new(PlanStatus.Committed, 2027, 0, false, Deadline), Before.AddDays(1)).ShouldBe(FulfilmentStatus.AtRisk);
        Fulfilment.StatusOn(new(PlanStatus.Committed, 2027, 0, false, null), Before.AddDays(1)).ShouldBe(FulfilmentStatus.NotStarted);
    }

    [Fact]
    public void A_promise_that_became_routine_is_institutionalised() =>
        Fulfilment
            .StatusOn(new(PlanStatus.Evaluated, 2027, 0, true, Deadline, IsInstitutionalised: true), AfterYear)
            .ShouldBe(FulfilmentStatus.Institutionalised);
}
