using JippApi.Application.Competitions.Results;
using JippApi.Domain.Operations;

namespace JippApi.Infrastructure.Work.Jobs;

/// <summary>Adds the awards of a decree to the records of the winners.</summary>
internal sealed class GrantAwardsJob : IJob
{
    public OperationKind Kind => OperationKind.GrantAwards;

    public Task RunAsync(JobRun run, CancellationToken ct) =>
        RowPhases.RunAsync(run, [("AWARDS", (after, size, leavesOut) => new GrantAwards(run.Id.Value, after, size, leavesOut))], ct);
}
