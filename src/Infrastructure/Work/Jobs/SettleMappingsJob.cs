using JippApi.Application.Common;
using JippApi.Application.Settling;
using JippApi.Domain.Innovations;
using JippApi.Domain.Operations;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Work.Jobs;

/// <summary>
/// Reads rows again whose values have been mapped, list by list, and then has imports that await approval read again. A
/// row that fails alone is set aside and waits for the next time.
/// </summary>
internal sealed class SettleMappingsJob : IJob
{
    private const string Imports = "IMPORTS";

    private static readonly InnovationSource[] Sources = Enum.GetValues<InnovationSource>();

    public OperationKind Kind => OperationKind.SettleMappings;

    public async Task RunAsync(JobRun run, CancellationToken ct)
    {
        var begun = Math.Max(0, Array.FindIndex(Sources, source => Code.Of(source) == run.Progress.Phase));
        foreach (var source in run.Progress.Phase == Imports ? [] : Sources[begun..])
        {
            var rows = RowsOf(run, source, ct);
            do
            {
                await run.StepAsync(rows, ct);
            } while (!rows.IsOver(run.Progress));
        }

        await run.StepAsync(
            async services =>
            {
                await services.GetRequiredService<IMediator>().Send(new SettleImports(run.Id.Value), ct);
                return run.Progress with { Phase = Imports, Checkpoint = null };
            },
            ct
        );
    }

    private static RowStep RowsOf(JobRun run, InnovationSource source, CancellationToken ct)
    {
        var name = Code.Of(source);
        return new(
            async (services, size) =>
                Next(await services.GetRequiredService<IMediator>().Send(new SettleRows(run.Id.Value, source, After(), size), ct)),
            async services =>
            {
                var next = await services.GetRequiredService<IMediator>().Send(new SettleRows(run.Id.Value, source, After(), 1, true), ct);
                return next.Last is { } row ? new($"{name} {row}", Next(next)) : null;
            },
            progress => progress.Phase == name && progress.Checkpoint is null
        );

        Guid? After() => run.Progress.Phase == name && run.Progress.Checkpoint is { } place ? Guid.Parse(place) : null;

        JobProgress Next(BatchResult batch) => new(run.Progress.Done + batch.Done, null, name, batch.Last?.ToString());
    }
}
