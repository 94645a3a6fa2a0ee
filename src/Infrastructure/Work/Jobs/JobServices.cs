using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Work.Jobs;

/// <summary>
/// Registers the jobs. A new one takes one line here, a kind in <c>OperationKind</c>, and a row in the timetable if it
/// is scheduled.
/// </summary>
internal static class JobServices
{
    public static IServiceCollection AddJobs(this IServiceCollection services) =>
        services
            .AddJob<ReindexJob>()
            .AddJob<PurgeJob>()
            .AddJob<EscalateJob>()
            .AddJob<ExpireConfirmationsJob>()
            .AddJob<RedeliverJob>()
            .AddJob<CampaignJob>()
            .AddJob<AttestationCampaignJob>()
            .AddJob<GrantAwardsJob>()
            .AddJob<RemindCampaignsJob>()
            .AddJob<DrawEvaluatorsJob>()
            .AddJob<RemindEvaluatorsJob>()
            .AddJob<RecomputeJob>()
            .AddJob<ImportJob>()
            .AddJob<PullJob>()
            .AddJob<SettleMappingsJob>()
            .AddJob<CheckQualityJob>()
            .AddJob<FindDuplicatesJob>();
}
