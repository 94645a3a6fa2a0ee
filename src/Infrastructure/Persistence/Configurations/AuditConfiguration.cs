using JippApi.Application.Audit;
using JippApi.Infrastructure.Persistence.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

internal sealed class AuditConfiguration
    : IEntityTypeConfiguration<AuditEvent>,
        IEntityTypeConfiguration<AuditHead>,
        IEntityTypeConfiguration<SigningKey>
{
    private const int HashLength = 64;
    private const int RequestIdMaxLength = 128;

    public void Configure(EntityTypeBuilder<AuditEvent> builder)
    {
        builder.HasKey(e => e.Number);
        builder.Property(e => e.Number).ValueGeneratedNever();
        builder.Property(e => e.Actor).HasMaxLength(AuditEvent.KeyMaxLength);
        builder.Property(e => e.ActingFor).HasMaxLength(AuditEvent.KeyMaxLength);
        builder.Property(e => e.Client).HasMaxLength(AuditEvent.KeyMaxLength);
        builder.Property(e => e.Action).HasMaxLength(AuditEvent.CodeMaxLength);
        builder.Property(e => e.ResourceType).HasMaxLength(AuditEvent.CodeMaxLength);
        builder.Property(e => e.ResourceId).HasMaxLength(AuditEvent.KeyMaxLength);
        builder.Property(e => e.RegionCode).HasMaxLength(AuditEvent.KeyMaxLength);
        builder.Property(e => e.Sources).HasMaxLength(AuditEvent.KeyMaxLength);
        builder.Property(e => e.RequestId).HasMaxLength(RequestIdMaxLength);
        builder.Property(e => e.PreviousHash).HasMaxLength(HashLength);
        builder.Property(e => e.Hash).HasMaxLength(HashLength);
        builder.HasIndex(e => new { e.Actor, e.Number });
        builder.HasIndex(e => new { e.ResourceId, e.Number });
        builder.HasIndex(e => new { e.InstitutionId, e.Number });
        builder.HasIndex(e => new { e.RegionCode, e.Number });
    }

    public void Configure(EntityTypeBuilder<AuditHead> builder)
    {
        builder.ToTable("AuditHead").HasKey(h => h.Id);
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Hash).HasMaxLength(HashLength);
        builder.HasData(
            new AuditHead
            {
                Id = 1,
                Number = 0,
                Hash = Application.Audit.AuditHash.Beginning,
            }
        );
    }

    public void Configure(EntityTypeBuilder<SigningKey> builder)
    {
        builder.HasKey(k => k.Id);
        builder.Property(k => k.Id).HasMaxLength(HashLength);
    }
}
