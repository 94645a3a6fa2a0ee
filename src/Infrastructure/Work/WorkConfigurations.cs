using JippApi.Application.Common;
using JippApi.Domain.Operations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Work;

/// <summary>The tables of the worker. Rows that every worker reads are seeded.</summary>
internal sealed class WorkConfigurations : IEntityTypeConfiguration<Lease>, IEntityTypeConfiguration<TimedJob>
{
    private const int CheckQualityAt = 90; // 01:30 WIB, so that the counts of the day are there in the morning

    private const int ExpireAt = 60; // confirmations end with a day

    private const int PurgeAt = 150; // 02:30 WIB, when few people are awake

    private const int RedeliverAt = 180;

    private const int SettleAt = 210;

    private const int PullAt = 240;

    private const int RemindCampaignsAt = 390; // 06:30 WIB, so that the mail is there when people begin to work

    private const int RemindEvaluatorsAt = 420; // 07:00 WIB, for the same reason

    private const int EscalateEvery = 60; // quiet hours leave at least two hours a day

    private static readonly DateTimeOffset Beginning = DateTimeOffset.UnixEpoch;

    public void Configure(EntityTypeBuilder<Lease> builder)
    {
        builder.HasKey(l => l.Name);
        builder.Property(l => l.Name).HasMaxLength(Lease.NameMaxLength);
        builder.Property(l => l.Holder).HasMaxLength(Lease.HolderMaxLength);
        builder.HasData(
            Code.All<OperationKind>()
                .Select(name => new Lease
                {
                    Name = name,
                    Holder = "",
                    Token = 0,
                    ExpiresAt = Beginning,
                })
        );
    }

    public void Configure(EntityTypeBuilder<TimedJob> builder)
    {
        builder.HasKey(j => j.Kind);
        builder.HasData(
            new TimedJob
            {
                Kind = OperationKind.CheckQuality,
                MinuteOfDay = CheckQualityAt,
                NextAt = Beginning,
            },
            new TimedJob
            {
                Kind = OperationKind.Purge,
                MinuteOfDay = PurgeAt,
                NextAt = Beginning,
            },
            new TimedJob
            {
                Kind = OperationKind.ExpireConfirmations,
                MinuteOfDay = ExpireAt,
                NextAt = Beginning,
            },
            new TimedJob
            {
                Kind = OperationKind.Escalate,
                EveryMinutes = EscalateEvery,
                NextAt = Beginning,
            },
            new TimedJob
            {
                Kind = OperationKind.Redeliver,
                MinuteOfDay = RedeliverAt,
                NextAt = Beginning,
            },
            new TimedJob
            {
                Kind = OperationKind.SettleMappings,
                MinuteOfDay = SettleAt, // mappings that hold from today on
                NextAt = Beginning,
            },
            new TimedJob
            {
                Kind = OperationKind.Pull,
                MinuteOfDay = PullAt,
                NextAt = Beginning,
            },
            new TimedJob
            {
                Kind = OperationKind.RemindCampaigns,
                MinuteOfDay = RemindCampaignsAt,
                NextAt = Beginning,
            },
            new TimedJob
            {
                Kind = OperationKind.RemindEvaluators,
                MinuteOfDay = RemindEvaluatorsAt,
                NextAt = Beginning,
            }
        );
    }
}
