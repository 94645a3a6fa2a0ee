using JippApi.Application.Audit;
using JippApi.Application.Common;
using JippApi.Application.Duplicates;
using JippApi.Infrastructure.Persistence.Audit;
using JippApi.Infrastructure.Persistence.Outbox;
using JippApi.Infrastructure.Persistence.Plain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace JippApi.Infrastructure.Persistence;

/// <summary>The model, the same on every database engine; differences are in each engine's own context.</summary>
public abstract partial class JippDb(DbContextOptions options) : DbContext(options), IAppDb
{
    /// <summary>The families of public resources changed by the open transaction.</summary>
    internal HashSet<string> TouchedFamilies { get; } = [];

    /// <summary>The families changed by the committed transactions of the unit of work.</summary>
    public ISet<string> ChangedFamilies { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The audit entries of the open transaction.</summary>
    internal List<PendingAuditEvent> Notes { get; } = [];

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        Database.CurrentTransaction is null
            ? InTransactionAsync(() => SaveAsync(acceptAllChangesOnSuccess, cancellationToken), cancellationToken)
            : SaveAsync(acceptAllChangesOnSuccess, cancellationToken);

    public Task<int> NextNumberAsync(string sequence, CancellationToken ct) =>
        IsDryRun ? Task.FromResult(Numbers.NextPlaceholder())
        : HasManyWriters ? this.GetService<Numbers>().NextAsync(sequence, ct)
        : NextUnbrokenNumberAsync(sequence, ct);

    public async Task<int> NextUnbrokenNumberAsync(string sequence, CancellationToken ct)
    {
        await LockAsync(sequence, ct);
        return await Sequences.Where(s => s.Name == sequence).Select(s => s.Value).SingleAsync(ct);
    }

    public async Task LockAsync(string name, CancellationToken ct)
    {
        // Without a transaction the lock would end with its own statement, before anything is read under it
        if (Database.CurrentTransaction is null)
            throw new InvalidOperationException($"The lock {name} needs a transaction.");
        if (await GrowAsync() == 0 && !await BeginAsync(name, ct))
            await GrowAsync();

        Task<int> GrowAsync() =>
            Sequences.Where(s => s.Name == name).ExecuteUpdateAsync(s => s.SetProperty(x => x.Value, x => x.Value + 1), ct);
    }

    /// <summary>
    /// Returns all migrations as one script for the engine's own command-line tool. Writing it needs no database.
    /// </summary>
    public abstract string MigrationScript();

    /// <summary>Rebuilds the engine's search index over the directory.</summary>
    internal virtual Task RebuildIndexAsync(CancellationToken ct) => Task.CompletedTask;

    public void AddAuditEvent(PendingAuditEvent note) => Notes.Add(note);

    public void InvalidateAccess() => TouchedFamilies.Add(DataGroups.Access);

    public void ClearTrackedChanges() => ChangeTracker.Clear();

    public override ValueTask DisposeAsync()
    {
        ResetUnit();
        GC.SuppressFinalize(this);
        return base.DisposeAsync();
    }

    public override void Dispose()
    {
        ResetUnit(); // returns the context to the pool with nothing of this request left in it
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>
    /// Whether transactions can write side by side; otherwise a second connection would wait for the first.
    /// </summary>
    protected virtual bool HasManyWriters => true;

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(JippDb).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conventions.Apply(configurationBuilder);

    private async Task<int> SaveAsync(bool acceptAllChangesOnSuccess, CancellationToken ct)
    {
        ChangeTracker.DetectChanges();
        IReadOnlyList<OutboxMessage> messages;
        LineageWriter? lineage;
        IReadOnlyCollection<MatchKey> keys;
        using (new SuspendedChangeDetection(ChangeTracker))
        {
            PendingChanges.IncrementVersions(this);
            var notes = AuditNotes.Of(ChangeTracker).ToList();
            messages = OutboxMessage.Take(this);
            Notes.AddRange(notes.Zip(messages, (note, message) => note with { EventId = message.EventId }));
            PlanHistory.AddFor(this);
            await DirectoryWriter.WriteAsync(this, ct);
            await SearchWriter.WriteAsync(this, ct);
            keys = await MatchWriter.WriteAsync(this, ct);
            lineage = await LineageWriter.BeginAsync(this, ct);
        }

        try
        {
            var saved = await SaveDetectedAsync(acceptAllChangesOnSuccess, ct);
            await this.InsertAsync(messages, ct);
            await this.InsertAsync(keys, ct);
            return lineage is null ? saved : saved + await lineage.WriteAsync(ct);
        }
        catch (DbUpdateException failure) when (failure.IsUniqueViolation())
        {
            // The next revision is written before the innovation itself. If two changes start from the same version,
            // the second therefore collides with the revision of the first.
            if (await PendingChanges.HasStaleInnovationAsync(this, ct) || await PendingChanges.HasListedRecordAsync(this, ct))
                throw new DbUpdateConcurrencyException(failure.Message, failure);
            throw;
        }
    }

    /// <summary>Saves the changes already detected; detecting them takes longer than saving.</summary>
    internal async Task<int> SaveDetectedAsync(bool acceptAllChangesOnSuccess, CancellationToken ct)
    {
        using var unwatched = new SuspendedChangeDetection(ChangeTracker);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, ct);
    }

    /// <summary>
    /// Saves rows that are no part of any record: nothing is audited, and no transaction is opened for it.
    /// </summary>
    internal Task<int> SaveUnauditedAsync(CancellationToken ct) => base.SaveChangesAsync(true, ct);

    /// <summary>Starts a sequence at 1. Returns false if another transaction has just started it.</summary>
    private async Task<bool> BeginAsync(string sequence, CancellationToken ct)
    {
        var first = Sequences.Add(new Sequence { Name = sequence, Value = 1 });
        try
        {
            await base.SaveChangesAsync(true, ct); // within a transaction EF Core sets a savepoint of its own
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

    /// <summary>
    /// Suspends automatic change detection, which would otherwise examine everything loaded again and again.
    /// </summary>
    private sealed class SuspendedChangeDetection : IDisposable
    {
        private readonly ChangeTracker tracker;

        public SuspendedChangeDetection(ChangeTracker tracker)
        {
            this.tracker = tracker;
            tracker.AutoDetectChangesEnabled = false;
        }

        public void Dispose() => tracker.AutoDetectChangesEnabled = true;
    }
}
