using JippApi.Application.Campaigns;
using JippApi.Domain.Operations;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Work.Jobs;

/// <summary>Carries out a campaign, one plan in each transaction.</summary>
internal sealed class CampaignJob : IJob
{
    private const string Phase = "PLANS";

    public OperationKind Kind => OperationKind.Campaign;

    public async Task RunAsync(JobRun run, CancellationToken ct)
    {
        do
        {
            await run.StepAsync(
                async services =>
                {
                    var advance = await services.GetRequiredService<IMediator>().Send(new AdvanceCampaign(run.Id.Value), ct);
                    return new(advance.Done, advance.Total, Phase, null);
                },
                ct
            );
        } while (run.Progress.Done < run.Progress.Total);
    }
}
