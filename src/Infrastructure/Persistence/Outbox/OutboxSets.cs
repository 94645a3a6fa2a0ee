using JippApi.Infrastructure.Persistence.Outbox;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <summary>Events that wait to be dispatched.</summary>
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    internal DbSet<OutboxHead> OutboxHeads => Set<OutboxHead>();

    internal DbSet<ConsumerProgress> Consumers => Set<ConsumerProgress>();

    internal DbSet<ParkedEvent> ParkedEvents => Set<ParkedEvent>();
}
