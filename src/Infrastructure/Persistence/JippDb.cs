using JippApi.Application.Common;
using JippApi.Application.Innovations.Directory;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;
using JippApi.Infrastructure.Persistence.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace JippApi.Infrastructure.Persistence;

/// <summary>The model, the same on every database engine; what differs lives in the context of the engine.</summary>
public abstract class JippDb(DbContextOptions options) : DbContext(options), IAppDb
{
    /// <inheritdoc/>
    public DbSet<Innovation> Innovations => Set<Innovation>();

    /// <inheritdoc/>
    public DbSet<Institution> Institutions => Set<Institution>();

    /// <inheritdoc/>
    public DbSet<Region> Regions => Set<Region>();

    /// <inheritdoc/>
    public DbSet<DirectoryEntry> Directory => Set<DirectoryEntry>();

    /// <inheritdoc/>
    public DbSet<DirectoryTerm> DirectoryTerms => Set<DirectoryTerm>();

    /// <inheritdoc/>
    public DbSet<PublicDocument> PublicDocuments => Set<PublicDocument>();

    /// <inheritdoc/>
    public DbSet<InnovationRevision> Revisions => Set<InnovationRevision>();

    /// <inheritdoc/>
    public DbSet<KnownWord> KnownWords => Set<KnownWord>();

    /// <summary>Events that wait to be dispatched.</summary>
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    /// <summary>How often each family of public resources has changed.</summary>
    public DbSet<DataVersion> DataVersions => Set<DataVersion>();

    /// <summary>Answers to requests that carried an idempotency key.</summary>
    public DbSet<IdempotencyRecord> IdempotencyRecords => Set<IdempotencyRecord>();

    /// <summary>Secrets that all processes on this database share.</summary>
    public DbSet<ServerKey> ServerKeys => Set<ServerKey>();

    internal DbSet<Sequence> Sequences => Set<Sequence>();

    /// <summary>Families of public resources that the open transaction has changed.</summary>
    internal HashSet<string> Touched { get; } = [];

    /// <inheritdoc/>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        Database.CurrentTransaction is null
            ? InTransactionAsync(() => SaveAsync(acceptAllChangesOnSuccess, cancellationToken), cancellationToken)
            : SaveAsync(acceptAllChangesOnSuccess, cancellationToken);

    /// <inheritdoc/>
    public async Task<int> NextNumberAsync(string sequence, CancellationToken ct)
    {
        if (await GrowAsync() == 0 && !await BeginAsync(sequence, ct)) await GrowAsync();
        return await Sequences.Where(s => s.Name == sequence).Select(s => s.Value).SingleAsync(ct);

        Task<int> GrowAsync() => Sequences.Where(s => s.Name == sequence).ExecuteUpdateAsync(s => s.SetProperty(x => x.Value, x => x.Value + 1), ct);
    }

    /// <summary>Makes anew what the engine keeps beside the directory to search it.</summary>
    internal virtual Task RebuildIndexAsync(CancellationToken ct) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task<T> InTransactionAsync<T>(Func<Task<T>> work, CancellationToken ct)
    {
        if (Database.CurrentTransaction is { } outer) return await InSavepointAsync(outer, work, ct);

        using var turn = await WriterTurnAsync(ct);
        Touched.Clear();
        await using var transaction = await Database.BeginTransactionAsync(ct);
        var result = await work();
        await DataVersion.GrowAsync(this, ct);
        await transaction.CommitAsync(ct);
        if (Touched.Count > 0) this.GetService<DataVersions>().Written();
        return result;
    }

    /// <inheritdoc/>
    public void Forget() => ChangeTracker.Clear();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(JippDb).Assembly);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conventions.Apply(configurationBuilder);

    /// <summary>Waits until this process may write; engines with one writer at a time queue here, without holding a thread.</summary>
    protected virtual ValueTask<IDisposable?> WriterTurnAsync(CancellationToken ct) => new((IDisposable?)null);

    private async Task<int> SaveAsync(bool acceptAllChangesOnSuccess, CancellationToken ct)
    {
        Changes.GrowVersions(this);
        OutboxMessage.AddFor(this);
        await DirectoryWriter.WriteAsync(this, ct);
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, ct);
        }
        catch (DbUpdateException failure) when (failure.IsUniqueViolation())
        {
            // The next revision is written before the innovation itself: of two changes to one version, the second meets the first one's.
            if (await Changes.AreStaleAsync(this, ct)) throw new DbUpdateConcurrencyException(failure.Message, failure);
            throw;
        }
    }

    /// <summary>Begins a sequence at 1; false when another transaction has just begun it.</summary>
    private async Task<bool> BeginAsync(string sequence, CancellationToken ct)
    {
        var first = Sequences.Add(new Sequence { Name = sequence, Value = 1 });
        try
        {
            await base.SaveChangesAsync(true, ct); // within a transaction EF sets a savepoint of its own
            return true;
        }
        catch (DbUpdateException failure) when (failure.IsUniqueViolation())
        {
            return false;
        }
        finally
        {
            first.State = EntityState.Detached;
        }
    }

    private static async Task<T> InSavepointAsync<T>(IDbContextTransaction transaction, Func<Task<T>> work, CancellationToken ct)
    {
        const string name = "step";
        await transaction.CreateSavepointAsync(name, ct);
        try
        {
            return await work();
        }
        catch
        {
            await transaction.RollbackToSavepointAsync(name, CancellationToken.None);
            throw;
        }
    }
}
