using JippApi.Application.Common;
using JippApi.Application.Escalations;
using JippApi.Application.Innovations;
using JippApi.Domain.Operations;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Work.Jobs;

/// <summary>
/// Escalates overdue items: follows existing escalations, opens new ones, notifies people of overdue answers, and then of
/// overdue items. Each step is a use case
/// in a transaction of its own, and repeating a step finds nothing left to do.
/// </summary>
internal sealed class EscalateJob(WorkerOptions options) : IJob
{
    private delegate IRequest<BatchResult> Step(Guid? after, int batchSize);

    private static readonly (string Name, Step Step)[] Phases =
    [
        ("FOLLOW", (after, batchSize) => new AdvanceEscalations(after, batchSize)),
        ("OPEN", (after, batchSize) => new OpenEscalations(after, batchSize)),
        ("DRAFTS", (after, batchSize) => new RemindOfDrafts(after, batchSize)),
        ("PROPOSALS", (after, batchSize) => new RemindOfProposals(after, batchSize)),
        ("ANSWERS", (after, batchSize) => new EscalateAnswers(after, batchSize)),
        ("TELL", (_, batchSize) => new SendEscalationDigests(batchSize)),
    ];

    public OperationKind Kind => OperationKind.Escalate;

    public async Task RunAsync(JobRun run, CancellationToken ct)
    {
        var begun = Math.Max(0, Array.FindIndex(Phases, phase => phase.Name == run.Progress.Phase));
        foreach (var (name, step) in Phases[begun..])
        {
            if (run.Progress.Phase != name)
                await StepAsync(run, name, step, null, ct);
            else if (run.Progress.Checkpoint is null && run.Progress.Phase == Phases[^1].Name)
                return; // an earlier worker has notified everyone
            while (run.Progress.Checkpoint is { } place)
                await StepAsync(run, name, step, Guid.Parse(place), ct);
        }
    }

    private Task StepAsync(JobRun run, string name, Step step, Guid? after, CancellationToken ct) =>
        run.StepAsync(
            async services =>
            {
                var batch = await services.GetRequiredService<IMediator>().Send(step(after, options.StepSize), ct);
                return new(run.Progress.Done + batch.Done, null, name, batch.Last?.ToString());
            },
            ct
        );
}
