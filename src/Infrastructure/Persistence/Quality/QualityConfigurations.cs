using JippApi.Application.DataQuality;
using JippApi.Application.Innovations.Directory;
using JippApi.Domain.Operations;
using JippApi.Domain.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence;

/// <summary>
/// Checks and findings belong to an entry of the directory and go with it, and so do runs with operations.
/// </summary>
internal sealed class QualityConfigurations
    : IEntityTypeConfiguration<QualityCheck>,
        IEntityTypeConfiguration<QualityFinding>,
        IEntityTypeConfiguration<QualityRun>,
        IEntityTypeConfiguration<QualityDay>
{
    private const int CodeMaxLength = 40;

    public void Configure(EntityTypeBuilder<QualityCheck> builder)
    {
        builder.HasKey(c => c.EntryNumber);
        builder.Property(c => c.EntryNumber).ValueGeneratedNever();
        builder.HasOne<DirectoryEntry>().WithOne().HasForeignKey<QualityCheck>(c => c.EntryNumber).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<QualityFinding> builder)
    {
        builder.HasKey(f => new { f.EntryNumber, f.Rule });
        builder.Property(f => f.EntryNumber).ValueGeneratedNever();
        builder.Property(f => f.Value).HasMaxLength(QualityFinding.ValueMaxLength);
        builder.Property(f => f.Members).HasJsonConversion();
        builder.HasOne<DirectoryEntry>().WithMany().HasForeignKey(f => f.EntryNumber).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(f => new
        {
            f.Rule,
            f.Outcome,
            f.EntryNumber,
        });
    }

    public void Configure(EntityTypeBuilder<QualityRun> builder)
    {
        builder.HasKey(r => r.OperationId);
        builder.Property(r => r.OperationId).ValueGeneratedNever();
        builder.Property(r => r.RegionCode).HasMaxLength(Region.CodeMaxLength);
        builder.Property(r => r.InnovationIds).HasJsonConversion();
        builder.HasOne<Operation>().WithOne().HasForeignKey<QualityRun>(r => r.OperationId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<QualityDay> builder)
    {
        builder.HasKey(d => new
        {
            d.Day,
            d.ProvinceCode,
            d.Source,
            d.Rule,
        });
        builder.Property(d => d.ProvinceCode).HasMaxLength(Region.CodeMaxLength);
        builder.Property(d => d.Source).HasMaxLength(CodeMaxLength);
        builder.Property(d => d.Rule).HasMaxLength(CodeMaxLength);
    }
}
