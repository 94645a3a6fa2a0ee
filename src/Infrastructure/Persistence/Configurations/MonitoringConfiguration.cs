using JippApi.Domain.Indicators;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Monitoring;
using JippApi.Domain.ReplicationPlans;
using JippApi.Infrastructure.Persistence.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

/// <summary>Indicator values are rows because queries ask for the latest one at each place.</summary>
internal sealed class MonitoringConfiguration
    : IEntityTypeConfiguration<MonitoringReport>,
        IEntityTypeConfiguration<Indicator>,
        IEntityTypeConfiguration<IndicatorActual>
{
    private const int Digits = 18;
    private const int Decimals = 4;

    public void Configure(EntityTypeBuilder<MonitoringReport> builder)
    {
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.Property(r => r.Period).HasMaxLength(MonitoringReport.PeriodLength);
        builder.Property(r => r.StatusReason).HasMaxLength(MonitoringReport.ReasonMaxLength);
        builder.Property(r => r.Achievements).HasMaxLength(ReportContent.TextMaxLength);
        builder.Property(r => r.Obstacles).HasMaxLength(ReportContent.TextMaxLength);
        builder.Property(r => r.NeededSupport).HasMaxLength(ReportContent.TextMaxLength);
        builder.Property(r => r.VerifierNote).HasMaxLength(ReportVerification.NoteMaxLength);
        builder.Property(r => r.Actuals).HasJsonConversion(OutboxMessage.Json);
        builder.Property(r => r.VerifiedActuals).HasJsonConversion(OutboxMessage.Json);
        builder.Property(r => r.Reporters).HasJsonConversion(OutboxMessage.Json);
        builder.Property(r => r.CreatedAt);
        builder.Ignore(r => r.AllowedTransitions).Ignore(r => r.Events);
        builder.HasOne<ReplicationPlan>().WithMany().HasForeignKey(r => r.PlanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Institution>().WithMany().HasForeignKey(r => r.AdopterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.PlanId, r.Period }).IsUnique();
        builder.HasIndex(r => new { r.UpdatedAt, r.Id });
        builder.HasIndex(r => new { r.Status, r.UpdatedAt });
    }

    public void Configure(EntityTypeBuilder<Indicator> builder)
    {
        builder.HasKey(i => i.Id);
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Version).IsConcurrencyToken();
        builder.Property(i => i.Code).HasMaxLength(IndicatorDetails.CodeMaxLength);
        builder.Property(i => i.Name).HasMaxLength(IndicatorDetails.NameMaxLength);
        builder.Property(i => i.Unit).HasMaxLength(IndicatorDetails.UnitMaxLength);
        builder.Property(i => i.Method).HasMaxLength(IndicatorDetails.MethodMaxLength);
        builder.Property(i => i.Baseline).HasPrecision(Digits, Decimals);
        builder.Ignore(i => i.Details).Ignore(i => i.Events);
        builder.HasOne<Innovation>().WithMany().HasForeignKey(i => i.InnovationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(i => new { i.InnovationId, i.Code }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<IndicatorActual> builder)
    {
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.Property(a => a.Date);
        builder.Property(a => a.Value).HasPrecision(Digits, Decimals);
        builder.Property(a => a.Source).HasMaxLength(IndicatorActual.TextMaxLength);
        builder.Property(a => a.Evidence).HasMaxLength(IndicatorActual.TextMaxLength);
        builder.Property(a => a.RecordedAt);
        builder.Ignore(a => a.Events);
        builder.HasOne<Indicator>().WithMany().HasForeignKey(a => a.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ReplicationPlan>().WithMany().HasForeignKey(a => a.PlanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Institution>().WithMany().HasForeignKey(a => a.InstitutionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => new
        {
            a.IndicatorId,
            a.PlanId,
            a.Date,
        });
        builder.HasIndex(a => new { a.IndicatorId, a.RecordedAt });
    }
}
