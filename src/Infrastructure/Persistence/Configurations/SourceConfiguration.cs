using JippApi.Domain.Innovations;
using JippApi.Domain.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

/// <summary>A row of a list is found by its key, and by the innovation that it describes.</summary>
internal sealed class SourceConfiguration
    : IEntityTypeConfiguration<ListedRecord>,
        IEntityTypeConfiguration<SourceTrust>,
        IEntityTypeConfiguration<SurvivorshipPolicy>
{
    public void Configure(EntityTypeBuilder<ListedRecord> builder)
    {
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.Property(r => r.Source);
        builder.Property(r => r.Key).HasMaxLength(SourceRecord.SourceRecordIdMaxLength);
        builder.Property(r => r.Hash).HasMaxLength(ListedRecord.HashLength);
        builder.Property(r => r.Unmapped).HasJsonConversion();
        builder.Property(r => r.ListedAt);
        builder.Ignore(r => r.Events);
        builder.HasOne<Innovation>().WithMany().HasForeignKey(r => r.InnovationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.Source, r.Key }).IsUnique();
        builder.HasIndex(r => new
        {
            r.Source,
            r.StatedAt,
            r.Id,
        });
    }

    public void Configure(EntityTypeBuilder<SourceTrust> builder)
    {
        builder.HasKey(t => t.Source);
        builder.Property(t => t.Version).IsConcurrencyToken();
        builder.Property(t => t.Reason).HasMaxLength(SourceTrust.ReasonMaxLength);
        builder.Ignore(t => t.Events);
    }

    public void Configure(EntityTypeBuilder<SurvivorshipPolicy> builder)
    {
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.Property(p => p.Number);
        builder.Property(p => p.ValidFrom);
        builder.Property(p => p.Members).HasJsonConversion();
        builder.Property(p => p.Reason).HasMaxLength(SurvivorshipPolicy.ReasonMaxLength);
        builder.Ignore(p => p.Events);
        builder.HasIndex(p => p.Number).IsUnique();
    }
}
