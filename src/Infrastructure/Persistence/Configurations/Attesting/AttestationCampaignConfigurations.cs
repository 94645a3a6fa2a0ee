using JippApi.Domain.AttestationCampaigns;
using JippApi.Domain.Innovations;
using JippApi.Domain.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

internal sealed class AttestationCampaignConfigurations
    : IEntityTypeConfiguration<AttestationCampaign>,
        IEntityTypeConfiguration<AttestationEntry>
{
    public void Configure(EntityTypeBuilder<AttestationCampaign> builder)
    {
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.Property(c => c.Title).HasMaxLength(AttestationCampaign.TitleMaxLength);
        builder.Property<AttestationScope?>(nameof(AttestationCampaign.Scope)).HasJsonValue().IsRequired();
        builder.Property(c => c.DueOn);
        builder.Property(c => c.SampleShare);
        builder.Property(c => c.RequestedAt);
        builder.Property(c => c.StatusReason).HasMaxLength(AttestationCampaign.ReasonMaxLength);
        builder.Ignore(c => c.Events);
        builder.HasIndex(c => c.OperationId);
        builder.HasIndex(c => new { c.Status, c.DueOn });
    }

    public void Configure(EntityTypeBuilder<AttestationEntry> builder)
    {
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.HasOne<AttestationCampaign>().WithMany().HasForeignKey(e => e.CampaignId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Innovation>().WithMany().HasForeignKey(e => e.InnovationId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(e => e.ProvinceCode).HasMaxLength(Region.CodeMaxLength);
        builder.Property(e => e.SourceList).HasMaxLength(AttestationEntry.SourceListMaxLength);
        builder.Property(e => e.Note).HasMaxLength(AttestationEntry.NoteMaxLength);
        builder.Ignore(e => e.Events).Ignore(e => e.Sources).Ignore(e => e.IsOpen);
        builder.HasIndex(e => new { e.CampaignId, e.InnovationId }).IsUnique();
        builder.HasIndex(e => new
        {
            e.CampaignId,
            e.Status,
            e.Id,
        });
    }
}
