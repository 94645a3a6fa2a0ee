using JippApi.Application.AttestationCampaigns;
using JippApi.Domain.Operations;

namespace JippApi.Infrastructure.Work.Jobs;

/// <summary>
/// Opens a campaign: selects the records, asks their owners, and tells hubs whom nobody could ask. Or closes campaigns
/// that are to be closed. Each phase finds nothing to do in an operation for the other purpose.
/// </summary>
internal sealed class AttestationCampaignJob : IJob
{
    public OperationKind Kind => OperationKind.AttestationCampaign;

    public Task RunAsync(JobRun run, CancellationToken ct) =>
        RowPhases.RunAsync(
            run,
            [
                ("ENTRIES", (after, size, leavesOut) => new SelectRecords(run.Id.Value, after, size, leavesOut)),
                ("ASK", (after, size, leavesOut) => new AskOwners(run.Id.Value, after, size, leavesOut)),
                ("OPEN", (_, _, leavesOut) => new FinishOpening(run.Id.Value, leavesOut)),
                .. RemindCampaignsJob.Closing,
            ],
            ct
        );
}

/// <summary>
/// Reminds owners of open campaigns, closes campaigns whose last day has passed, and tells the hubs what came of them.
/// </summary>
internal sealed class RemindCampaignsJob : IJob
{
    /// <summary>The phases in which campaigns that are to be closed end.</summary>
    public static readonly IReadOnlyList<(string Name, RowPhases.Step Step)> Closing =
    [
        ("EXPIRE", (after, size, leavesOut) => new ExpireQuestions(after, size, leavesOut)),
        ("END", (after, _, leavesOut) => new EndCampaigns(after, leavesOut)),
    ];

    public OperationKind Kind => OperationKind.RemindCampaigns;

    public Task RunAsync(JobRun run, CancellationToken ct) =>
        RowPhases.RunAsync(
            run,
            [
                ("REMIND", (after, size, leavesOut) => new RemindOwners(after, size, leavesOut)),
                ("DUE", (after, size, leavesOut) => new CloseDueCampaigns(after, size, leavesOut)),
                .. Closing,
            ],
            ct
        );
}
