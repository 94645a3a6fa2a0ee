using JippApi.Domain.Innovations;
using JippApi.Domain.ReviewTasks;
using JippApi.Infrastructure.Persistence.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

/// <summary>Proposals are found by record and by age; claims by task.</summary>
internal sealed class ReviewConfiguration
    : IEntityTypeConfiguration<Proposal>,
        IEntityTypeConfiguration<InnovationMerge>,
        IEntityTypeConfiguration<ReviewClaim>
{
    public void Configure(EntityTypeBuilder<Proposal> builder)
    {
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.Property(p => p.Kind);
        builder.Property(p => p.Evidence).HasMaxLength(Proposal.EvidenceMaxLength);
        builder.Property(p => p.Reason).HasMaxLength(Proposal.ReasonMaxLength);
        builder.Property(p => p.Members).HasJsonConversion();
        builder.Property(p => p.Persons).HasJsonConversion(OutboxMessage.Json);
        builder.Property(p => p.Institutions).HasJsonConversion(OutboxMessage.Json);
        builder.Ignore(p => p.Events);
        builder.HasOne<Innovation>().WithMany().HasForeignKey(p => p.InnovationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => new { p.InnovationId, p.ProposedAt });
        builder.HasIndex(p => new { p.Status, p.ProposedAt });
    }

    public void Configure(EntityTypeBuilder<InnovationMerge> builder)
    {
        builder.HasKey(m => m.Id);
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Version).IsConcurrencyToken();
        builder.Property(m => m.MergedBy);
        builder.Property(m => m.MergedAt);
        builder.Property(m => m.Sources).HasJsonConversion();
        builder.Property(m => m.Awards).HasJsonConversion();
        builder.Property(m => m.Notes).HasJsonConversion();
        builder.Property(m => m.Followed).HasJsonConversion();
        builder.Ignore(m => m.Events);
        builder.HasOne<Innovation>().WithMany().HasForeignKey(m => m.MergedId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Innovation>().WithMany().HasForeignKey(m => m.SurvivorId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReviewClaim> builder)
    {
        builder.HasKey(c => c.TaskId);
        builder.Property(c => c.TaskId).ValueGeneratedNever();
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.Ignore(c => c.Events);
        builder.HasIndex(c => c.ClaimedBy);
    }
}
