using JippApi.Application.Common;
using JippApi.Application.Duplicates;
using JippApi.Domain.Operations;
using JippApi.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Work.Jobs;

/// <summary>
/// Compares all published innovations with each other, in the order of their ids, and queues those that seem to be the
/// same. An innovation that fails alone is set aside.
/// </summary>
internal sealed class FindDuplicatesJob : IJob
{
    private const string Phase = "INNOVATIONS";
    private const string End = "END";

    public OperationKind Kind => OperationKind.FindDuplicates;

    public async Task RunAsync(JobRun run, CancellationToken ct)
    {
        var rows = RowsOf(run, ct);
        while (!rows.IsOver(run.Progress))
            await run.StepAsync(rows, ct);
    }

    private static RowStep RowsOf(JobRun run, CancellationToken ct)
    {
        return new(
            async (services, size) =>
            {
                var total = run.Progress.Total ?? await services.GetRequiredService<JippDb>().MatchRecords.CountAsync(r => r.IsPublic, ct);
                return Next(total, await services.GetRequiredService<IMediator>().Send(new ScanDuplicates(After(), size), ct));
            },
            async services =>
            {
                var next = await services.GetRequiredService<IMediator>().Send(new ScanDuplicates(After(), 1, LeavesOut: true), ct);
                return next.Last is { } row ? new($"{Phase} {row}", Next(run.Progress.Total ?? 0, next)) : null;
            },
            progress => progress.Phase == End
        );

        Guid? After() => run.Progress.Checkpoint is { } place ? Guid.Parse(place) : null;

        JobProgress Next(int total, BatchResult batch)
        {
            var done = run.Progress.Done + batch.Done;
            return batch.Last is { } last ? new(done, Math.Max(total, done), Phase, last.ToString()) : new(done, done, End, null);
        }
    }
}
