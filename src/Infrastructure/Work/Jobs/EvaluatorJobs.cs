using JippApi.Application.Competitions.Judging;
using JippApi.Domain.Operations;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Work.Jobs;

/// <summary>
/// Draws evaluators for the entries of a stage, and tells each once. A later draw only adds what is still lacking.
/// </summary>
internal sealed class DrawEvaluatorsJob : IJob
{
    private const string Edition = "EDITION";

    public OperationKind Kind => OperationKind.DrawEvaluators;

    public async Task RunAsync(JobRun run, CancellationToken ct)
    {
        if (run.Progress.Phase == Edition)
            return; // an earlier worker has finished
        await RowPhases.RunAsync(
            run,
            [
                ("DRAW", (after, size, leavesOut) => new DrawForEntries(run.Id.Value, after, size, leavesOut)),
                ("TELL", (_, _, leavesOut) => new TellDrawnEvaluators(run.Id.Value, leavesOut)),
            ],
            ct
        );

        // Whoever requested the draw finds in the figures of the edition which entries still lack evaluators
        await run.StepAsync(
            async services =>
            {
                var edition = await services.GetRequiredService<IMediator>().Send(new FindDrawnEdition(run.Id.Value), ct);
                return new(run.Progress.Done, null, Edition, edition.CompetitionId?.ToString());
            },
            ct
        );
    }
}

/// <summary>Reminds evaluators of what is due, and tells organisers once which entries are overdue.</summary>
internal sealed class RemindEvaluatorsJob : IJob
{
    private static readonly (string Name, RowPhases.Step Step)[] Phases =
    [
        ("REMIND", (after, size, leavesOut) => new RemindEvaluators(after, size, leavesOut)),
        ("OVERDUE", (_, _, leavesOut) => new TellOverdueEvaluations(leavesOut)),
    ];

    public OperationKind Kind => OperationKind.RemindEvaluators;

    public Task RunAsync(JobRun run, CancellationToken ct) => RowPhases.RunAsync(run, Phases, ct);
}
