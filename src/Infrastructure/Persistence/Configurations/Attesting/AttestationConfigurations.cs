using JippApi.Application.Attestations;
using JippApi.Domain.Attestations;
using JippApi.Domain.Innovations;
using JippApi.Infrastructure.Persistence.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

internal sealed class AttestationConfigurations
    : IEntityTypeConfiguration<Attestation>,
        IEntityTypeConfiguration<Dispute>,
        IEntityTypeConfiguration<ConfirmationReminder>
{
    public void Configure(EntityTypeBuilder<Attestation> builder)
    {
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.HasOne<Innovation>().WithMany().HasForeignKey(a => a.InnovationId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(a => a.Method);
        builder.Property<AttestationContent?>(nameof(Attestation.Content)).HasJsonValue().IsRequired();
        builder.Property(a => a.Persons).HasJsonConversion(OutboxMessage.Json);
        builder.Property(a => a.DecisionReason).HasMaxLength(Attestation.ReasonMaxLength);
        builder.Ignore(a => a.Confirmation).Ignore(a => a.Events);
        builder.HasIndex(a => new
        {
            a.InnovationId,
            a.StatedAt,
            a.Id,
        });
        builder.HasIndex(a => new { a.Status, a.StatedAt });
    }

    public void Configure(EntityTypeBuilder<Dispute> builder)
    {
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.Property(d => d.OpenedAt);
        builder.HasOne<Innovation>().WithMany().HasForeignKey(d => d.InnovationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Attestation>().WithMany().HasForeignKey(d => d.FirstId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Attestation>().WithMany().HasForeignKey(d => d.SecondId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(d => d.Persons).HasJsonConversion(OutboxMessage.Json);
        builder.Property(d => d.Institutions).HasJsonConversion(OutboxMessage.Json);
        builder.Property(d => d.Reason).HasMaxLength(Dispute.ReasonMaxLength);
        builder.Ignore(d => d.Events);
        builder.HasIndex(d => d.OpenInnovationId).IsUnique();
        builder.HasIndex(d => new { d.Status, d.OpenedAt });
    }

    public void Configure(EntityTypeBuilder<ConfirmationReminder> builder)
    {
        builder.HasKey(r => new
        {
            r.AccountId,
            r.Stage,
            r.InnovationId,
        });
        builder.HasOne<Innovation>().WithMany().HasForeignKey(r => r.InnovationId).OnDelete(DeleteBehavior.Cascade);
    }
}
