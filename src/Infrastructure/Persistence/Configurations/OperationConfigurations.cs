using JippApi.Domain.Operations;
using JippApi.Infrastructure.Persistence.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

/// <summary>The tables of operations and of the outbox. Rows that every worker reads are seeded.</summary>
internal sealed class OperationConfigurations
    : IEntityTypeConfiguration<Operation>,
        IEntityTypeConfiguration<OutboxHead>,
        IEntityTypeConfiguration<ConsumerProgress>,
        IEntityTypeConfiguration<ParkedEvent>
{
    public void Configure(EntityTypeBuilder<Operation> builder)
    {
        builder.HasKey(o => o.Id);
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Version).IsConcurrencyToken();
        builder.Property(o => o.Kind);
        builder.Property(o => o.RequestedBy);
        builder.Property(o => o.RequestedAt);
        builder.Property(o => o.CancelReason).HasMaxLength(Operation.ReasonMaxLength);
        builder.Property(o => o.Phase).HasMaxLength(Operation.TextMaxLength);
        builder.Property(o => o.Checkpoint).HasMaxLength(Operation.TextMaxLength);
        builder.Property(o => o.ProblemCode).HasMaxLength(Operation.TextMaxLength);
        builder.Ignore(o => o.Events).Ignore(o => o.IsEnded);
        builder.HasIndex(o => new { o.RequestedAt, o.Id });
        builder.HasIndex(o => new { o.Kind, o.EndedAt });
        builder.HasIndex(o => o.RequestedBy);
        builder.OwnsMany(
            o => o.Log,
            note =>
            {
                note.ToTable("OperationLog").WithOwner().HasForeignKey("OperationId");
                note.HasKey("OperationId", nameof(OperationLogEntry.Number));
                note.Property(n => n.Number).ValueGeneratedNever();
                note.Property(n => n.Detail).HasMaxLength(Operation.TextMaxLength);
            }
        );
    }

    public void Configure(EntityTypeBuilder<OutboxHead> builder)
    {
        builder.ToTable("OutboxHead").HasKey(h => h.Id);
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.HasData(new OutboxHead { Id = 1, Position = 0 });
    }

    public void Configure(EntityTypeBuilder<ConsumerProgress> builder)
    {
        builder.ToTable("EventConsumers").HasKey(c => c.Name);
        builder.Property(c => c.Name).HasMaxLength(ConsumerProgress.NameMaxLength);
    }

    public void Configure(EntityTypeBuilder<ParkedEvent> builder)
    {
        builder.HasKey(p => new { p.Consumer, p.EventId });
        builder.Property(p => p.Consumer).HasMaxLength(ConsumerProgress.NameMaxLength);
        builder.Property(p => p.Error).HasMaxLength(ParkedEvent.ErrorMaxLength);
    }
}
