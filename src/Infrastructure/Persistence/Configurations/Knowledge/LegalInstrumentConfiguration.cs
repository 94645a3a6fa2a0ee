using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.LegalInstruments;
using JippApi.Infrastructure.Persistence.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

/// <summary>Instruments are read by what they name, by issuer, and newest first.</summary>
internal sealed class LegalInstrumentConfiguration : IEntityTypeConfiguration<RegisteredInstrument>
{
    public void Configure(EntityTypeBuilder<RegisteredInstrument> builder)
    {
        builder.HasKey(i => i.Id);
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Version).IsConcurrencyToken();
        builder.Property(i => i.Kind);
        builder.Property(i => i.Date);
        builder.Property(i => i.RegisteredAt);
        builder.Property(i => i.Title).HasMaxLength(RegisteredInstrument.TitleMaxLength);
        builder.Property(i => i.Number).HasMaxLength(RegisteredInstrument.NumberMaxLength);
        builder.Property(i => i.Reference).HasMaxLength(RegisteredInstrument.ReferenceMaxLength);
        builder.Property(i => i.Reason).HasMaxLength(RegisteredInstrument.ReasonMaxLength);
        builder.Property(i => i.Registrants).HasJsonConversion(OutboxMessage.Json);
        builder.Ignore(i => i.Events);
        builder.HasOne<Institution>().WithMany().HasForeignKey(i => i.IssuerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(i => new { i.RegisteredAt, i.Id });
        builder.OwnsMany(
            i => i.Innovations,
            named =>
            {
                named.ToTable("LegalInstrumentInnovations").WithOwner().HasForeignKey("InstrumentId");
                named.HasKey("InstrumentId", nameof(CoveredInnovation.InnovationId));
                named.HasOne<Innovation>().WithMany().HasForeignKey(one => one.InnovationId).OnDelete(DeleteBehavior.Restrict);
                named.HasIndex(one => one.InnovationId);
            }
        );
    }
}
