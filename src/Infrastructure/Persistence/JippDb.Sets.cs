using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

/// <summary>The tables of the infrastructure itself.</summary>
public abstract partial class JippDb
{
    /// <summary>
    /// How often each family of public resources has changed, without the rows of <see cref="DataChanges"/>.
    /// </summary>
    public DbSet<DataVersion> DataVersions => Set<DataVersion>();

    /// <summary>The latest changes of the families.</summary>
    public DbSet<DataChange> DataChanges => Set<DataChange>();

    /// <summary>Answers to requests that carried an idempotency key.</summary>
    public DbSet<IdempotencyRecord> IdempotencyRecords => Set<IdempotencyRecord>();

    /// <summary>Secrets that all processes on this database share.</summary>
    public DbSet<ServerKey> ServerKeys => Set<ServerKey>();

    /// <summary>The keys that sign access tokens.</summary>
    public DbSet<SigningKey> SigningKeys => Set<SigningKey>();

    internal DbSet<Sequence> Sequences => Set<Sequence>();
}
