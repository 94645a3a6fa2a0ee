using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationKits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

/// <summary>A kit is read by its innovation only.</summary>
internal sealed class ReplicationKitConfiguration : IEntityTypeConfiguration<ReplicationKit>
{
    public void Configure(EntityTypeBuilder<ReplicationKit> builder)
    {
        builder.HasKey(k => k.InnovationId);
        builder.Property(k => k.InnovationId).ValueGeneratedNever();
        builder.Property(k => k.Version).IsConcurrencyToken();
        builder.Property(k => k.CreatedAt);
        builder.Property<KitContent?>(nameof(ReplicationKit.Content)).HasJsonValue().IsRequired();
        builder.Ignore(k => k.Events);
        builder.HasOne<Innovation>().WithOne().HasForeignKey<ReplicationKit>(k => k.InnovationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Institution>().WithMany().HasForeignKey(k => k.StatedById).OnDelete(DeleteBehavior.Restrict);
    }
}
