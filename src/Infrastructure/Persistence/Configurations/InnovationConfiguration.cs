using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;
using JippApi.Infrastructure.Persistence.Outbox;
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
        builder.Property(i => i.StatusReason).HasMaxLength(Innovation.ReasonMaxLength);
        builder.Property(i => i.CreatedAt);
        builder.Property<Confirmation?>(nameof(Innovation.Confirmation)).HasJsonValue();
        builder.Property(i => i.Freshness).HasDefaultValue(Freshness.Never).ValueGeneratedNever();
        builder.HasIndex(i => i.ConfirmedUntil);
        builder.Property(i => i.Writers).HasJsonConversion(OutboxMessage.Json);
        builder.Property(i => i.Origins).HasJsonConversion(OutboxMessage.Json);
        builder.Property(i => i.FormerOwners).HasJsonConversion(OutboxMessage.Json);
        builder.Ignore(i => i.Completeness).Ignore(i => i.InvolvedPersons).Ignore(i => i.InvolvedOwners).Ignore(i => i.Events);
        builder.HasIndex(i => new { i.Publication, i.UpdatedAt });

        builder.HasOne<Region>().WithMany().HasForeignKey(i => i.RegionCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Institution>().WithMany().HasForeignKey(i => i.OwnerId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(i => i.RegionCode).HasMaxLength(Region.CodeMaxLength);
        builder.ComplexProperty(
            i => i.Content,
            content =>
            {
                // EF Core gives complex properties no foreign keys, so the aggregate maps these itself.
                content.Ignore(c => c.OwnerId).Ignore(c => c.RegionCode).Ignore(c => c.SourceRecords);
                content.ComplexProperty(c => c.Sections);
                content.KeepInColumns();
            }
        );
        ConfigureSources(builder);
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
