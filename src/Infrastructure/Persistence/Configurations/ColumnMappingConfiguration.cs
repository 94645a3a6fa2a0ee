using JippApi.Domain.ColumnMappings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

internal sealed class ColumnMappingConfiguration : IEntityTypeConfiguration<ColumnMapping>
{
    public void Configure(EntityTypeBuilder<ColumnMapping> builder)
    {
        builder.HasKey(m => m.Id);
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Version).IsConcurrencyToken();
        builder.Property(m => m.Source);
        builder.Property(m => m.Number);
        builder.Property(m => m.Columns).HasJsonConversion();
        builder.Property(m => m.RecordedBy);
        builder.Property(m => m.RecordedAt);
        builder.Property(m => m.Reason).HasMaxLength(ColumnMapping.ReasonMaxLength);
        builder.Ignore(m => m.Events);
        builder.HasIndex(m => new { m.Source, m.Number }).IsUnique();
    }
}
