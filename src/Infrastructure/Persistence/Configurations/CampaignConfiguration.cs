using JippApi.Domain.Campaigns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

internal sealed class CampaignConfiguration : IEntityTypeConfiguration<Campaign>, IEntityTypeConfiguration<CampaignEntry>
{
    public void Configure(EntityTypeBuilder<Campaign> builder)
    {
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.Property(c => c.OperationId);
        builder.Property(c => c.RequestedBy);
        builder.Property(c => c.ActingFor);
        builder.Property(c => c.RequestedAt);
        builder.Property(c => c.To).HasJsonConversion();
        builder.Ignore(c => c.Events);
        builder.HasIndex(c => c.OperationId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<CampaignEntry> builder)
    {
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.HasOne<Campaign>().WithMany().HasForeignKey(e => e.CampaignId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(e => e.Number);
        builder.Property<CampaignSteps?>(nameof(CampaignEntry.Steps)).HasJsonValue().IsRequired();
        builder.Property(e => e.Problem).HasMaxLength(CampaignEntry.ProblemMaxLength);
        builder.Property(e => e.Details).HasJsonConversion();
        builder.Ignore(e => e.Events);
        builder.HasIndex(e => new { e.CampaignId, e.Number }).IsUnique();
    }
}
