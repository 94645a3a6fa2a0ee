using JippApi.Domain.Common;
using JippApi.Domain.Operations;

namespace JippApi.Domain.Tests.Operations;

public sealed class OperationTests
{
    private const int MaxAttempts = 3;

    private static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    private static readonly UserId Somebody = new("somebody");

    private readonly Operation operation = Operation.Request(OperationKind.Reindex, Somebody, Noon);

    [Fact]
    public void An_operation_waits_runs_and_succeeds()
    {
        operation.Status.ShouldBe(OperationStatus.Queued);
        operation.TakeUp(MaxAttempts, Noon.AddSeconds(1)).ShouldBeTrue();
        operation.ReportProgress(5, 10, "ENTRIES", "5", Noon.AddSeconds(2));
        operation.Succeed(Noon.AddSeconds(3));

        (operation.Status, operation.Attempts, operation.StartedAt, operation.EndedAt).ShouldBe(
            (OperationStatus.Succeeded, 1, Noon.AddSeconds(1), Noon.AddSeconds(3))
        );
        operation
            .Log.Select(note => note.Step)
            .ShouldBe([OperationStep.Requested, OperationStep.Started, OperationStep.EnteredPhase, OperationStep.Succeeded]);
        operation.Events.Select(happened => happened.GetType()).ShouldBe([typeof(OperationRequested), typeof(OperationEnded)]);
    }

    [Fact]
    public void An_abandoned_operation_resumes_where_it_stopped()
    {
        operation.TakeUp(MaxAttempts, Noon);
        operation.ReportProgress(5, 10, "ENTRIES", "5", Noon);

        operation.TakeUp(MaxAttempts, Noon.AddMinutes(1)).ShouldBeTrue();

        (operation.Attempts, operation.Checkpoint, operation.Done, operation.StartedAt).ShouldBe((2, "5", 5, Noon));
        operation.Log[^1].ShouldBe(new(4, Noon.AddMinutes(1), OperationStep.TakenOver, 2, null));
    }

    [Fact]
    public void An_operation_that_kills_its_workers_too_often_fails()
    {
        for (var death = 1; death <= MaxAttempts; death++)
            operation.TakeUp(MaxAttempts, Noon.AddMinutes(death)).ShouldBeTrue();

        operation.TakeUp(MaxAttempts, Noon.AddHours(1)).ShouldBeFalse();

        (operation.Status, operation.ProblemCode, operation.Attempts).ShouldBe((OperationStatus.Failed, Operation.WorkerDied, MaxAttempts));
    }

    [Fact]
    public void A_failure_is_retried_until_attempts_run_out()
    {
        for (var attempt = 1; attempt < MaxAttempts; attempt++)
        {
            operation.TakeUp(MaxAttempts, Noon);
            operation.Fail("JOB_FAILED", MaxAttempts, TimeSpan.FromMinutes(attempt), Noon);
            (operation.Status, operation.DueAt).ShouldBe((OperationStatus.Queued, Noon.AddMinutes(attempt)));
        }

        operation.TakeUp(MaxAttempts, Noon);
        operation.Fail("JOB_FAILED", MaxAttempts, TimeSpan.FromMinutes(1), Noon);

        (operation.Status, operation.ProblemCode, operation.IsEnded).ShouldBe((OperationStatus.Failed, "JOB_FAILED", true));
    }

    [Fact]
    public void A_stopped_worker_costs_no_attempt()
    {
        for (var stop = 0; stop < MaxAttempts + 2; stop++)
        {
            operation.TakeUp(MaxAttempts, Noon).ShouldBeTrue();
            operation.PutBack(Noon);
        }

        (operation.Status, operation.Attempts).ShouldBe((OperationStatus.Queued, 0));
    }

    [Fact]
    public void A_waiting_operation_is_cancelled_at_once()
    {
        operation.Cancel("Salah tekan", Somebody, Noon);

        (operation.Status, operation.EndedAt).ShouldBe((OperationStatus.Cancelled, Noon));
    }

    [Fact]
    public void A_running_operation_is_cancelled_when_its_worker_notices()
    {
        operation.TakeUp(MaxAttempts, Noon);
        operation.Cancel("Cukup", Somebody, Noon);

        operation.Status.ShouldBe(OperationStatus.Running);
        operation.BlockingRule(OperationStatus.Cancelled).ShouldBe(OperationRules.TransitionAllowed);
        operation.EndCancelled(Noon.AddSeconds(1));
        operation.Status.ShouldBe(OperationStatus.Cancelled);
    }

    [Fact]
    public void An_operation_cancelled_after_its_worker_died_never_runs_again()
    {
        operation.TakeUp(MaxAttempts, Noon);
        operation.Cancel("Cukup", Somebody, Noon);

        operation.TakeUp(MaxAttempts, Noon.AddMinutes(1)).ShouldBeFalse();

        operation.Status.ShouldBe(OperationStatus.Cancelled);
    }

    [Fact]
    public void An_ended_operation_stays_ended()
    {
        operation.TakeUp(MaxAttempts, Noon);
        operation.Succeed(Noon);

        Action[] moves =
        [
            () => operation.TakeUp(MaxAttempts, Noon),
            () => operation.Succeed(Noon),
            () => operation.EndCancelled(Noon),
            () => operation.PutBack(Noon),
            () => operation.Fail("JOB_FAILED", MaxAttempts, TimeSpan.Zero, Noon),
            () => operation.ReportProgress(1, 1, "ENTRIES", null, Noon),
            () => operation.Cancel("x", Somebody, Noon),
        ];
        foreach (var move in moves)
            Should.Throw<RuleBrokenException>(move).Rule.ShouldBe(OperationRules.TransitionAllowed);
    }
}
