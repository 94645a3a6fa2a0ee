using JippApi.Application.Common;
using JippApi.Application.Escalations;
using JippApi.Application.Innovations;
using JippApi.Domain.Operations;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Work.Jobs;

/// <summary>
/// Escalates overdue items: follows existing escalations, opens new ones, notifies people of overdue answers, and then
/// of
/// overdue items. Each step is a use case
/// in a transaction of its own, and repeating a step finds nothing left to do. What fails alone is set aside.
/// </summary>
internal sealed class EscalateJob : IJob
{
    private delegate IRequest<BatchResult> Step(Guid? after, int batchSize, bool leavesOut = false);

    private static readonly (string Name, Step Step)[] Phases =
    [
        ("FOLLOW", (after, batchSize, leavesOut) => new AdvanceEscalations(after, batchSize, leavesOut)),
        ("OPEN", (after, batchSize, leavesOut) => new OpenEscalations(after, batchSize, leavesOut)),
        ("DRAFTS", (after, batchSize, leavesOut) => new RemindOfDrafts(after, batchSize, leavesOut)),
        ("PROPOSALS", (after, batchSize, leavesOut) => new RemindOfProposals(after, batchSize, leavesOut)),
        ("ANSWERS", (after, batchSize, leavesOut) => new EscalateAnswers(after, batchSize, leavesOut)),
        ("TELL", (after, batchSize, leavesOut) => new SendEscalationDigests(after, batchSize, leavesOut)),
    ];

    public OperationKind Kind => OperationKind.Escalate;

    public async Task RunAsync(JobRun run, CancellationToken ct)
    {
        var begun = Math.Max(0, Array.FindIndex(Phases, phase => phase.Name == run.Progress.Phase));
        foreach (var (name, step) in Phases[begun..])
        {
            var rows = RowsOf(run, name, step, ct);
            if (run.Progress.Phase != name)
                await run.StepAsync(rows, ct);
            else if (run.Progress.Checkpoint is null && run.Progress.Phase == Phases[^1].Name)
                return; // an earlier worker has notified everyone
            while (!rows.IsOver(run.Progress))
                await run.StepAsync(rows, ct);
        }
    }

    private static RowStep RowsOf(JobRun run, string name, Step step, CancellationToken ct)
    {
        return new(
            async (services, size) =>
            {
                var batch = await services.GetRequiredService<IMediator>().Send(step(After(), size), ct);
                return Next(batch);
            },
            async services =>
            {
                var next = await services.GetRequiredService<IMediator>().Send(step(After(), 1, leavesOut: true), ct);
                return next.Last is { } row ? new($"{name} {row}", Next(next)) : null;
            },
            progress => progress.Phase == name && progress.Checkpoint is null
        );

        Guid? After() => run.Progress.Phase == name && run.Progress.Checkpoint is { } place ? Guid.Parse(place) : null;

        JobProgress Next(BatchResult batch) => new(run.Progress.Done + batch.Done, null, name, batch.Last?.ToString());
    }
}
