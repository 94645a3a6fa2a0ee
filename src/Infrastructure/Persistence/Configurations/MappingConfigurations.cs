using JippApi.Domain.CodeMappings;
using JippApi.Domain.ColumnMappings;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

internal sealed class CodeMappingConfiguration : IEntityTypeConfiguration<CodeMapping>, IEntityTypeConfiguration<WaitingValue>
{
    public void Configure(EntityTypeBuilder<CodeMapping> builder)
    {
        builder.HasKey(m => m.Id);
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Version).IsConcurrencyToken();
        builder.Property(m => m.Source);
        builder.Property(m => m.Set).HasMaxLength(CodeMapping.SetMaxLength);
        builder.Property(m => m.Value).HasMaxLength(CodeMapping.ValueMaxLength);
        builder.Property(m => m.Folded).HasMaxLength(CodeMapping.ValueMaxLength);
        builder.Property(m => m.Code).HasMaxLength(CodeMapping.CodeMaxLength);
        builder.Property(m => m.ValidFrom);
        builder.Property(m => m.MappedBy);
        builder.Property(m => m.MappedAt);
        builder.Property(m => m.Reason).HasMaxLength(CodeMapping.ReasonMaxLength);
        builder.Property(m => m.CloseReason).HasMaxLength(CodeMapping.ReasonMaxLength);
        builder.Ignore(m => m.Events);
        builder
            .HasIndex(m => new
            {
                m.Source,
                m.Set,
                m.Folded,
                m.Slot,
            })
            .IsUnique();
    }

    public void Configure(EntityTypeBuilder<WaitingValue> builder)
    {
        builder.HasKey(v => new
        {
            v.Source,
            v.Key,
            v.Number,
        });
        builder.Property(v => v.Key).HasMaxLength(SourceRecord.SourceRecordIdMaxLength);
        builder.Property(v => v.Set).HasMaxLength(CodeMapping.SetMaxLength);
        builder.Property(v => v.Folded).HasMaxLength(CodeMapping.ValueMaxLength);
        builder.Property(v => v.Value).HasMaxLength(CodeMapping.ValueMaxLength);
        builder.HasIndex(v => new
        {
            v.Source,
            v.Set,
            v.Folded,
        });
    }
}

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
