using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

internal sealed class ReplicationPlanConfiguration : IEntityTypeConfiguration<ReplicationPlan>
{
    public void Configure(EntityTypeBuilder<ReplicationPlan> builder)
    {
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.Property(p => p.OriginRevision);
        builder.Property(p => p.CreatedAt);
        builder.HasOne<Innovation>().WithMany().HasForeignKey(p => p.OriginId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Institution>().WithMany().HasForeignKey(p => p.AdopterId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(p => p.StatusReason).HasMaxLength(ReplicationPlan.ReasonMaxLength);
        builder.Property(p => p.ReadinessException).HasMaxLength(ReplicationPlan.ReasonMaxLength);
        builder.Property(p => p.AgreementNumber).HasMaxLength(ReplicationPlan.AgreementNumberMaxLength);
        builder.HasIndex(p => p.AgreementNumber).IsUnique();
        builder.Ignore(p => p.Fidelity).Ignore(p => p.AllowedTransitions).Ignore(p => p.Phase).Ignore(p => p.Events);
        builder.Ignore(p => p.BlockingRuleForEvaluation).Ignore(p => p.CoreChanges);
        builder.Property(p => p.BudgetDocument).HasJsonValue();
        builder.Property(p => p.Proposers).HasJsonConversion();
        // no foreign key: SQLite would have to copy the whole table
        builder.HasIndex(p => p.PartnerId);
        builder.HasIndex(p => p.ProblemId);
        builder.ComplexProperty(
            p => p.Content,
            content =>
            {
                // EF Core gives complex properties no indexes, so the aggregate maps it itself
                content.Ignore(c => c.BudgetYear);
                content.KeepInColumns();
            }
        );
        builder.HasOne<Innovation>().WithMany().HasForeignKey(p => p.ReplicaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => p.ReplicaId).IsUnique();
        builder.HasIndex(p => p.SheetId);
        builder.HasIndex(p => new { p.AdopterId, p.UpdatedAt });
        builder.HasIndex(p => new { p.OriginId, p.UpdatedAt });
        builder.HasIndex(p => new { p.BudgetYear, p.Status });
        builder.HasIndex(p => new
        {
            p.BudgetYear,
            p.AdopterId,
            p.Status,
        });
        builder.HasIndex(p => new { p.UpdatedAt, p.Id });
        builder.OwnsMany(
            p => p.Readiness,
            readiness =>
            {
                readiness.ToTable("PlanReadiness").WithOwner().HasForeignKey("PlanId");
                readiness.HasKey("PlanId", nameof(Readiness.Number));
                readiness.Property(r => r.Number).ValueGeneratedNever();
                readiness.Property(r => r.At);
                readiness.Property(r => r.Answers).HasJsonConversion();
                readiness.Ignore(r => r.Score).Ignore(r => r.Band).Ignore(r => r.NextActions);
            }
        );
    }
}

internal sealed class PlanStateConfiguration : IEntityTypeConfiguration<PlanState>
{
    public void Configure(EntityTypeBuilder<PlanState> builder)
    {
        builder.HasKey(s => new { s.PlanId, s.Version });
        builder.HasOne<ReplicationPlan>().WithMany().HasForeignKey(s => s.PlanId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PlanCommentConfiguration : IEntityTypeConfiguration<PlanComment>
{
    public void Configure(EntityTypeBuilder<PlanComment> builder)
    {
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasOne<ReplicationPlan>().WithMany().HasForeignKey(c => c.PlanId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(c => c.Text).HasMaxLength(PlanComment.TextMaxLength);
        builder.Property(c => c.Visibility);
        builder.Property(c => c.By);
        builder.Property(c => c.ByOwner);
        builder.Property(c => c.InPlaceOfOwner);
        builder.Property(c => c.Stance);
        builder.Property(c => c.CoreRevision);
        builder.Property(c => c.At);
        builder.Ignore(c => c.Events);
        builder.HasIndex(c => new { c.PlanId, c.At });
    }
}

internal sealed class ActionItemConfiguration : IEntityTypeConfiguration<ActionItem>
{
    private const int Digits = 18;
    private const int Decimals = 2;

    public void Configure(EntityTypeBuilder<ActionItem> builder)
    {
        builder.HasKey(i => i.Id);
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Version).IsConcurrencyToken();
        builder.HasOne<ReplicationPlan>().WithMany().HasForeignKey(i => i.PlanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Institution>().WithMany().HasForeignKey(i => i.AdopterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Institution>().WithMany().HasForeignKey(i => i.ResponsibleUnitId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(i => i.Number);
        builder.Property(i => i.CreatedAt);
        builder.Property(i => i.Activity).HasMaxLength(ActionItem.TextMaxLength);
        builder.Property(i => i.Output).HasMaxLength(ActionItem.TextMaxLength);
        builder.Property(i => i.Indicator).HasMaxLength(ActionItem.TextMaxLength);
        builder.Property(i => i.Target).HasMaxLength(ActionItem.TextMaxLength);
        builder.Property(i => i.StatusReason).HasMaxLength(ActionItem.ReasonMaxLength);
        builder.Property(i => i.BudgetAmount).HasPrecision(Digits, Decimals);
        builder.Property(i => i.CreationHash).HasMaxLength(64);
        builder.Property(i => i.BudgetSource).HasMaxLength(ActionItem.BudgetSourceMaxLength);
        builder.Property(i => i.DependsOn).HasJsonConversion();
        builder.Property(i => i.Evidence).HasJsonConversion();
        builder.Property(i => i.Reporters).HasJsonConversion();
        builder.Property(i => i.ReportNote).HasMaxLength(ActionItem.ReasonMaxLength);
        builder.Ignore(i => i.IsClosed).Ignore(i => i.AllowedTransitions).Ignore(i => i.Details).Ignore(i => i.Events);
        builder.HasIndex(i => new { i.PlanId, i.Number }).IsUnique();
        builder.HasIndex(i => new
        {
            i.AssigneeId,
            i.Status,
            i.DueOn,
        });
        builder.HasIndex(i => new
        {
            i.ResponsibleUnitId,
            i.Status,
            i.DueOn,
        });
    }
}
