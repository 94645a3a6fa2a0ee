using System.Globalization;
using JippApi.Application.DataQuality;
using JippApi.Domain.Operations;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Work.Jobs;

/// <summary>
/// Checks published records by the rules of data quality, in the order of the directory, and then keeps the counts of
/// the day. A record that fails alone is set aside.
/// </summary>
internal sealed class CheckQualityJob : IJob
{
    private const string Records = "RECORDS";
    private const string Day = "DAY";

    public OperationKind Kind => OperationKind.CheckQuality;

    public async Task RunAsync(JobRun run, CancellationToken ct)
    {
        var rows = RowsOf(run, ct);
        while (!rows.IsOver(run.Progress))
            await run.StepAsync(rows, ct);

        await run.StepAsync(
            async services =>
            {
                await services.GetRequiredService<IMediator>().Send(new RecordQualityDay(), ct);
                return run.Progress;
            },
            ct
        );
    }

    private static RowStep RowsOf(JobRun run, CancellationToken ct)
    {
        return new(
            async (services, size) =>
                Next(await services.GetRequiredService<IMediator>().Send(new CheckRecords(run.Id.Value, After(), size), ct)),
            async services =>
            {
                var next = await services
                    .GetRequiredService<IMediator>()
                    .Send(new CheckRecords(run.Id.Value, After(), 1, LeavesOut: true), ct);
                return next.LastId is { } id ? new($"{Records} {id}", Next(next)) : null;
            },
            progress => progress.Phase == Day
        );

        long After() => run.Progress.Checkpoint is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : 0;

        JobProgress Next(CheckedRecords step)
        {
            var done = run.Progress.Done + step.Done;
            return step.Last is { } last
                ? new(done, Math.Max(step.Total ?? run.Progress.Total ?? 0, done), Records, last.ToString(CultureInfo.InvariantCulture))
                : new(done, done, Day, null);
        }
    }
}
