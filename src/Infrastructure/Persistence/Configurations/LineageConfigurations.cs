using JippApi.Application.Lineage;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutionalisation;
using JippApi.Domain.Lineage;
using JippApi.Domain.ReplicationPlans;
using JippApi.Infrastructure.Persistence.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

/// <summary>Links are read from both ends by status, paths from both ends by depth.</summary>
internal sealed class LineageConfigurations : IEntityTypeConfiguration<ReplicationLink>, IEntityTypeConfiguration<LineagePath>
{
    public void Configure(EntityTypeBuilder<ReplicationLink> builder)
    {
        builder.HasKey(l => l.Id);
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.Version).IsConcurrencyToken();
        builder.Property(l => l.OriginRevision);
        builder.Property(l => l.PlanId);
        builder.Property(l => l.ClaimedBy);
        builder.Property(l => l.ClaimedAt);
        builder.Property(l => l.Note).HasMaxLength(ReplicationLink.NoteMaxLength);
        builder.Property(l => l.OpenPair).HasMaxLength(ReplicationLink.PairLength);
        builder.Property(l => l.History).HasJsonConversion();
        builder.Property(l => l.Parties).HasJsonConversion(OutboxMessage.Json);
        builder.Property(l => l.Owners).HasJsonConversion(OutboxMessage.Json);
        builder.Ignore(l => l.Counts).Ignore(l => l.AllowedTransitions).Ignore(l => l.Events);
        builder.HasOne<Innovation>().WithMany().HasForeignKey(l => l.OriginId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Innovation>().WithMany().HasForeignKey(l => l.ReplicaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ReplicationPlan>().WithMany().HasForeignKey(l => l.PlanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(l => l.OpenPair).IsUnique();
        builder.HasIndex(l => new { l.OriginId, l.Status });
        builder.HasIndex(l => new { l.ReplicaId, l.Status });
        builder.HasIndex(l => new { l.UpdatedAt, l.Id });
    }

    public void Configure(EntityTypeBuilder<LineagePath> builder)
    {
        builder.HasKey(p => new { p.AncestorId, p.DescendantId });
        builder.HasOne<Innovation>().WithMany().HasForeignKey(p => p.AncestorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Innovation>().WithMany().HasForeignKey(p => p.DescendantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => new
        {
            p.AncestorId,
            p.Depth,
            p.DescendantId,
        });
        builder.HasIndex(p => new
        {
            p.DescendantId,
            p.Depth,
            p.AncestorId,
        });
    }
}

/// <summary>Evaluations, and evidence of institutionalisation.</summary>
internal sealed class OutcomeConfigurations
    : IEntityTypeConfiguration<PlanEvaluation>,
        IEntityTypeConfiguration<InstitutionalisationEvidence>
{
    public void Configure(EntityTypeBuilder<PlanEvaluation> builder)
    {
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.Property(e => e.AdopterId);
        builder.Property(e => e.Number);
        builder.Property(e => e.By);
        builder.Property(e => e.At);
        builder.Property(e => e.LessonsLearned).HasMaxLength(EvaluationFindings.TextMaxLength);
        builder.Property(e => e.Reasons).HasMaxLength(EvaluationFindings.TextMaxLength);
        builder.Property(e => e.Outcomes).HasJsonConversion();
        builder.Ignore(e => e.Events);
        builder.HasOne<ReplicationPlan>().WithMany().HasForeignKey(e => e.PlanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(e => new { e.PlanId, e.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<InstitutionalisationEvidence> builder)
    {
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.Property(e => e.OwnerId);
        builder.Property(e => e.Kind);
        builder.Property(e => e.Date);
        builder.Property(e => e.ClaimedAt);
        builder.Property(e => e.Title).HasMaxLength(InstitutionalisationEvidence.TitleMaxLength);
        builder.Property(e => e.Number).HasMaxLength(InstitutionalisationEvidence.NumberMaxLength);
        builder.Property(e => e.Description).HasMaxLength(InstitutionalisationEvidence.DescriptionMaxLength);
        builder.Property(e => e.Reference).HasMaxLength(InstitutionalisationEvidence.ReferenceMaxLength);
        builder.Property(e => e.Reason).HasMaxLength(InstitutionalisationEvidence.ReasonMaxLength);
        builder.Property(e => e.Claimants).HasJsonConversion(OutboxMessage.Json);
        builder.Ignore(e => e.Events);
        builder.HasOne<Innovation>().WithMany().HasForeignKey(e => e.InnovationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(e => new { e.InnovationId, e.ClaimedAt });
    }
}
