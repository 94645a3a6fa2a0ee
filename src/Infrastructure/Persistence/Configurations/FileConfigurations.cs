using JippApi.Domain.ActionItems;
using JippApi.Domain.Commitments;
using JippApi.Domain.Files;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Mentoring;
using JippApi.Domain.Monitoring;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

/// <summary>Evidence has a column for each kind of parent, so that the database can enforce foreign keys.</summary>
internal sealed class FileConfigurations : IEntityTypeConfiguration<StoredFile>, IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.ToTable("Files");
        builder.HasKey(f => f.Id);
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Version).IsConcurrencyToken();
        builder.Property(f => f.Name).HasMaxLength(FileName.MaxLength);
        builder.Property(f => f.MediaType).HasMaxLength(FileType.MediaTypeMaxLength);
        builder.Property(f => f.Size);
        builder.Property(f => f.AnnouncedSha256).HasMaxLength(StoredFile.HashLength);
        builder.Property(f => f.Sha256).HasMaxLength(StoredFile.HashLength);
        builder.Property(f => f.Classification);
        builder.Property(f => f.UploadedBy);
        builder.Property(f => f.CreatedAt);
        builder.Property(f => f.ExpiresAt);
        builder.Property(f => f.Parts).HasJsonConversion();
        builder.Ignore(f => f.Events);
        builder.HasIndex(f => new { f.UploadedBy, f.Status });
        builder.HasIndex(f => new { f.Status, f.ExpiresAt });
        builder.HasIndex(f => f.HasLeftovers);
    }

    public void Configure(EntityTypeBuilder<Evidence> builder)
    {
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.Property(e => e.Classification);
        builder.Property(e => e.Kind);
        builder.Property(e => e.Caption).HasMaxLength(Evidence.CaptionMaxLength);
        builder.Property(e => e.AttachedBy);
        builder.Property(e => e.AttachedAt);
        builder.Ignore(e => e.Parent).Ignore(e => e.Events);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(e => e.FileId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Innovation>().WithMany().HasForeignKey(e => e.InnovationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Hub>().WithMany().HasForeignKey(e => e.HubId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ReplicationPlan>().WithMany().HasForeignKey(e => e.PlanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ActionItem>().WithMany().HasForeignKey(e => e.ActionItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CommitmentSheet>().WithMany().HasForeignKey(e => e.CommitmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<MentoringSession>().WithMany().HasForeignKey(e => e.SessionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<MonitoringReport>().WithMany().HasForeignKey(e => e.ReportId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(e => new { e.InnovationId, e.AttachedAt });
        builder.HasIndex(e => new { e.HubId, e.AttachedAt });
        builder.HasIndex(e => new { e.PlanId, e.AttachedAt });
        builder.HasIndex(e => new { e.ActionItemId, e.AttachedAt });
        builder.HasIndex(e => new { e.CommitmentId, e.AttachedAt });
        builder.HasIndex(e => new { e.SessionId, e.AttachedAt });
        builder.HasIndex(e => new { e.ReportId, e.AttachedAt });
    }
}
