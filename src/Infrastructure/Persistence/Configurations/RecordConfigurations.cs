using JippApi.Application.Common;
using JippApi.Infrastructure.Persistence.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

internal sealed class RecordConfigurations
    : IEntityTypeConfiguration<OutboxMessage>,
        IEntityTypeConfiguration<DataVersion>,
        IEntityTypeConfiguration<DataChange>,
        IEntityTypeConfiguration<IdempotencyRecord>,
        IEntityTypeConfiguration<ServerKey>,
        IEntityTypeConfiguration<Sequence>
{
    private const int NameMaxLength = 60;
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("Outbox").HasKey(m => m.Number);
        builder.Property(m => m.Type).HasMaxLength(NameMaxLength);
        builder.HasIndex(m => m.EventId).IsUnique();
        builder.HasIndex(m => new { m.Position, m.Number });
    }

    public void Configure(EntityTypeBuilder<DataVersion> builder)
    {
        builder.HasKey(v => v.Family);
        builder.Property(v => v.Family).HasMaxLength(NameMaxLength);
        builder.HasData(DataGroups.All.Select(family => new { Family = family, Value = 1L }));
    }

    public void Configure(EntityTypeBuilder<DataChange> builder)
    {
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Family).HasMaxLength(NameMaxLength);
    }

    public void Configure(EntityTypeBuilder<IdempotencyRecord> builder)
    {
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasMaxLength(HashLength);
        builder.Property(r => r.BodyHash).HasMaxLength(HashLength);
        builder.HasIndex(r => r.AnsweredAt);
    }

    public void Configure(EntityTypeBuilder<ServerKey> builder)
    {
        builder.HasKey(k => k.Name);
        builder.Property(k => k.Name).HasMaxLength(NameMaxLength);
    }

    public void Configure(EntityTypeBuilder<Sequence> builder)
    {
        builder.HasKey(s => s.Name);
        builder.Property(s => s.Name).HasMaxLength(NameMaxLength);
        builder.Property(s => s.Value);
        // Seeded, because starting a sequence saves all pending changes
        builder.HasData(new Sequence { Name = LineageWriter.LockName, Value = 0 });
    }
}
