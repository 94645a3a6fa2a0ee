using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

internal sealed class InnovationConfiguration : IEntityTypeConfiguration<Innovation>
{
    public void Configure(EntityTypeBuilder<Innovation> builder)
    {
        builder.HasKey(i => i.Id);
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Version).IsConcurrencyToken();
        builder.Property(i => i.RegistryNumber).HasMaxLength(Innovation.RegistryNumberMaxLength);
        builder.HasIndex(i => i.RegistryNumber).IsUnique();
        builder.Property(i => i.StateReason).HasMaxLength(Innovation.ReasonMaxLength);
        builder.Property(i => i.CreatedAt);
        builder.Ignore(i => i.Completeness).Ignore(i => i.Content).Ignore(i => i.Events);
        builder.HasIndex(i => new { i.Publication, i.UpdatedAt });

        ConfigureContent(builder);
        ConfigureSources(builder);
    }

    private static void ConfigureContent(EntityTypeBuilder<Innovation> builder)
    {
        builder.Property(i => i.Title).HasMaxLength(Innovation.TitleMaxLength);
        builder.Property(i => i.ShortName).HasMaxLength(Innovation.ShortNameMaxLength);
        builder.Property(i => i.Summary).HasMaxLength(Innovation.SummaryMaxLength);
        builder.Property(i => i.RegionCode).HasMaxLength(Region.CodeMaxLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(i => i.RegionCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Institution>().WithMany().HasForeignKey(i => i.OwnerId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(i => i.Sdgs).HasJsonConversion();
        builder.Property(i => i.Tags).HasJsonConversion();
        builder.Property(i => i.Innovators).HasJsonConversion();
        builder.Property(i => i.References).HasJsonConversion();
        builder.Property(i => i.Notes).HasJsonConversion();
        builder.Property(i => i.Awards).HasJsonConversion();
        builder.Property(i => i.Components).HasJsonConversion();
        builder.ComplexProperty(i => i.Sections);
    }

    private static void ConfigureSources(EntityTypeBuilder<Innovation> builder) =>
        builder.OwnsMany(
            i => i.SourceRecords,
            record =>
            {
                record.ToTable("InnovationSources").WithOwner().HasForeignKey("InnovationId");
                record.Property<long>("Number");
                record.HasKey("Number");
                record.Property(r => r.SourceRecordId).HasMaxLength(SourceRecord.SourceRecordIdMaxLength);
                record.Property(r => r.Label).HasMaxLength(SourceRecord.LabelMaxLength);
                record.HasIndex(r => new { r.Source, r.SourceRecordId }).IsUnique();
            }
        );
}
