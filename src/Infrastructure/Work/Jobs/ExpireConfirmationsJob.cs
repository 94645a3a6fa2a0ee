using JippApi.Application.Attestations;
using JippApi.Application.LegalInstruments;
using JippApi.Domain.Operations;

namespace JippApi.Infrastructure.Work.Jobs;

/// <summary>
/// Lets confirmations that innovations still run become due and expire, and tells those who can renew them; lets the
/// levels of institutionalisation follow the clock; reminds of legal instruments that expire.
/// </summary>
internal sealed class ExpireConfirmationsJob : IJob
{
    private static readonly (string Name, RowPhases.Step Step)[] Phases =
    [
        ("AGE", (after, batchSize, leavesOut) => new AgeConfirmations(after, batchSize, leavesOut)),
        ("LADDER", (after, batchSize, leavesOut) => new FollowLadders(after, batchSize, leavesOut)),
        ("REMIND", (after, batchSize, leavesOut) => new RemindOfConfirmations(after, batchSize, leavesOut)),
        ("TELL", (after, batchSize, leavesOut) => new SendConfirmationDigests(after, batchSize, leavesOut)),
        ("INSTRUMENTS", (after, batchSize, leavesOut) => new RemindOfInstruments(after, batchSize, leavesOut)),
    ];

    public OperationKind Kind => OperationKind.ExpireConfirmations;

    public Task RunAsync(JobRun run, CancellationToken ct) => RowPhases.RunAsync(run, Phases, ct);
}
