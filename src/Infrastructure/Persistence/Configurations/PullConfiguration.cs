using JippApi.Domain.Pulls;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

internal sealed class PullConfiguration : IEntityTypeConfiguration<Pull>
{
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<Pull> builder)
    {
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.Property(p => p.Source);
        builder.Property(p => p.OperationId);
        builder.Property(p => p.RequestedBy);
        builder.Property(p => p.RequestedAt);
        builder.Property(p => p.Cursor).HasMaxLength(Pull.CursorMaxLength);
        builder.Property(p => p.ContentHash).HasMaxLength(HashLength);
        builder.Property(p => p.Parts).HasJsonConversion();
        builder.Property(p => p.VanishedKeys).HasJsonConversion();
        builder.Property(p => p.Tag).HasJsonValue();
        builder.Ignore(p => p.Pages);
        builder.Ignore(p => p.Bytes);
        builder.Ignore(p => p.TooManyVanished);
        builder.Ignore(p => p.Events);
        builder.HasIndex(p => new { p.Source, p.RequestedAt });
        builder.HasIndex(p => p.OperationId);
    }
}
