using JippApi.Application.Sources;
using JippApi.Domain.Operations;
using JippApi.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Work.Jobs;

/// <summary>Chooses the values of all innovations again that lists describe, 500 in each transaction.</summary>
internal sealed class RecomputeJob : IJob
{
    private const string Phase = "RECORDS";
    private const int Size = 500;

    public OperationKind Kind => OperationKind.Recompute;

    public async Task RunAsync(JobRun run, CancellationToken ct)
    {
        bool isOver;
        do
        {
            isOver = true;
            await run.StepAsync(
                async services =>
                {
                    var before = run.Progress;
                    var total =
                        before.Total
                        ?? await services.GetRequiredService<JippDb>().ListedRecords.Select(r => r.InnovationId).Distinct().CountAsync(ct);
                    Guid? after = before.Checkpoint is { } text ? Guid.Parse(text) : null;
                    var step = await services.GetRequiredService<IMediator>().Send(new RecomputeRecords(after, Size), ct);
                    isOver = step.Done < Size;
                    var done = before.Done + step.Done;
                    return new(done, isOver ? done : Math.Max(total, done), Phase, step.Last?.ToString() ?? before.Checkpoint);
                },
                ct
            );
        } while (!isOver);
    }
}
