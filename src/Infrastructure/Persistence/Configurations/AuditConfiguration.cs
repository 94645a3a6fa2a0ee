using JippApi.Application.Audit;
using JippApi.Infrastructure.Persistence.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

internal sealed class AuditConfiguration
    : IEntityTypeConfiguration<AuditEvent>,
        IEntityTypeConfiguration<AuditTile>,
        IEntityTypeConfiguration<AuditTreeHead>,
        IEntityTypeConfiguration<AuditKeyRow>,
        IEntityTypeConfiguration<AuditLogSize>,
        IEntityTypeConfiguration<SigningKey>
{
    private const int HashLength = 64;
    private const int RequestIdMaxLength = 128;
    private const int SecretMaxLength = 128;
    private const int SignatureLength = 64;

    public void Configure(EntityTypeBuilder<AuditEvent> builder)
    {
        builder.ToTable("AuditLog").HasKey(e => e.Number);
        builder.Property(e => e.Actor).HasMaxLength(AuditEvent.KeyMaxLength);
        builder.Property(e => e.ActingFor).HasMaxLength(AuditEvent.KeyMaxLength);
        builder.Property(e => e.Client).HasMaxLength(AuditEvent.KeyMaxLength);
        builder.Property(e => e.Action).HasMaxLength(AuditEvent.CodeMaxLength);
        builder.Property(e => e.ResourceType).HasMaxLength(AuditEvent.CodeMaxLength);
        builder.Property(e => e.ResourceId).HasMaxLength(AuditEvent.KeyMaxLength);
        builder.Property(e => e.RegionCode).HasMaxLength(AuditEvent.KeyMaxLength);
        builder.Property(e => e.Sources).HasMaxLength(AuditEvent.KeyMaxLength);
        builder.Property(e => e.RequestId).HasMaxLength(RequestIdMaxLength);
        builder.Property(e => e.DetailsSalt).HasMaxLength(AuditLeaf.SaltLength);
        builder.Property(e => e.DetailsHash).HasMaxLength(MerkleHash.Length);
        builder.Property(e => e.Mac).HasMaxLength(MerkleHash.Length);
        builder.Property(e => e.ChainHash).HasMaxLength(HashLength);
        builder.HasIndex(e => e.EventId).IsUnique();
        builder.HasIndex(e => new { e.LeafIndex, e.Number });
        builder.HasIndex(e => new { e.Actor, e.Number });
        builder.HasIndex(e => new { e.ResourceId, e.Number });
        builder.HasIndex(e => new { e.InstitutionId, e.Number });
        builder.HasIndex(e => new { e.RegionCode, e.Number });
    }

    public void Configure(EntityTypeBuilder<AuditTile> builder)
    {
        builder.HasKey(t => new { t.Level, t.Index });
        builder.Property(t => t.Hashes).HasMaxLength(AuditTile.Width * MerkleHash.Length);
    }

    public void Configure(EntityTypeBuilder<AuditTreeHead> builder)
    {
        builder.HasKey(h => h.Size);
        builder.Property(h => h.Size).ValueGeneratedNever();
        builder.Property(h => h.RootHash).HasMaxLength(MerkleHash.Length);
        builder.Property(h => h.KeyId).HasMaxLength(AuditTreeHead.KeyIdMaxLength);
        builder.Property(h => h.Signature).HasMaxLength(SignatureLength);
    }

    public void Configure(EntityTypeBuilder<AuditKeyRow> builder)
    {
        builder.ToTable("AuditKeys").HasKey(k => k.Id);
        builder.Property(k => k.Id).HasMaxLength(AuditTreeHead.KeyIdMaxLength);
        builder.Property(k => k.Secret).HasMaxLength(SecretMaxLength);
        builder.Property(k => k.Endorsement).HasMaxLength(SignatureLength);
    }

    public void Configure(EntityTypeBuilder<AuditLogSize> builder)
    {
        builder.ToTable("AuditLogSize").HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.VerifiedMark).HasMaxLength(MerkleHash.Length);
        builder.HasData(new AuditLogSize { Id = 1, Size = 0 });
    }

    public void Configure(EntityTypeBuilder<SigningKey> builder)
    {
        builder.HasKey(k => k.Id);
        builder.Property(k => k.Id).HasMaxLength(HashLength);
    }
}
