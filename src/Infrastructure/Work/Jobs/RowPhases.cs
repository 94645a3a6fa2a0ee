using JippApi.Application.Common;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Work.Jobs;

/// <summary>
/// Work in phases, each of which goes through rows. Each step is a use case in a transaction of its own, and repeating a
/// step finds nothing left to do. What fails alone is set aside.
/// </summary>
internal static class RowPhases
{
    public delegate IRequest<BatchResult> Step(Guid? after, int batchSize, bool leavesOut = false);

    public static async Task RunAsync(JobRun run, IReadOnlyList<(string Name, Step Step)> phases, CancellationToken ct)
    {
        var begun = phases.Index().FirstOrDefault(phase => phase.Item.Name == run.Progress.Phase).Index;
        foreach (var (name, step) in phases.Skip(begun))
        {
            var rows = RowsOf(run, name, step, ct);
            if (run.Progress.Phase != name)
                await run.StepAsync(rows, ct);
            else if (run.Progress.Checkpoint is null && run.Progress.Phase == phases[^1].Name)
                return; // an earlier worker has finished
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
