using JippApi.Application.Audit;
using JippApi.Application.Common;
using JippApi.Infrastructure.Persistence.Audit;
using JippApi.Infrastructure.Persistence.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace JippApi.Infrastructure.Persistence;

/// <summary>The model, the same on every database engine; what differs lives in the context of the engine.</summary>
public abstract partial class JippDb(DbContextOptions options) : DbContext(options), IAppDb
{
    /// <summary>Families of public resources that the open transaction has changed.</summary>
    internal HashSet<string> Touched { get; } = [];

    /// <summary>What the open transaction has done.</summary>
    internal List<AuditNote> Notes { get; } = [];

    /// <inheritdoc/>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        Database.CurrentTransaction is null
            ? InTransactionAsync(() => SaveAsync(acceptAllChangesOnSuccess, cancellationToken), cancellationToken)
            : SaveAsync(acceptAllChangesOnSuccess, cancellationToken);

    /// <inheritdoc/>
    public async Task<int> NextNumberAsync(string sequence, CancellationToken ct)
    {
        if (await GrowAsync() == 0 && !await BeginAsync(sequence, ct))
            await GrowAsync();
        return await Sequences.Where(s => s.Name == sequence).Select(s => s.Value).SingleAsync(ct);

        Task<int> GrowAsync() =>
            Sequences.Where(s => s.Name == sequence).ExecuteUpdateAsync(s => s.SetProperty(x => x.Value, x => x.Value + 1), ct);
    }

    /// <summary>
    /// All migrations as one script for the tool that comes with the engine. No database is needed to write it.
    /// </summary>
    public abstract string MigrationScript();

    /// <summary>Makes anew what the engine keeps beside the directory to search it.</summary>
    internal virtual Task RebuildIndexAsync(CancellationToken ct) => Task.CompletedTask;

    /// <inheritdoc/>
    public void Note(AuditNote note) => Notes.Add(note);

    /// <inheritdoc/>
    public void TouchAccess() => Touched.Add(DataFamilies.Access);

    /// <inheritdoc/>
    public Task<(long Number, string Hash)> AuditHeadAsync(CancellationToken ct) => AuditChain.HeadAsync(this, ct);

    /// <inheritdoc/>
    public void Forget() => ChangeTracker.Clear();

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        EndUnit();
        GC.SuppressFinalize(this);
        return base.DisposeAsync();
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        EndUnit(); // back into the pool, without anything of this request
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(JippDb).Assembly);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conventions.Apply(configurationBuilder);

    private async Task<int> SaveAsync(bool acceptAllChangesOnSuccess, CancellationToken ct)
    {
        ChangeTracker.DetectChanges();
        IReadOnlyList<OutboxMessage> messages;
        LineageWriter? lineage;
        using (new Unwatched(ChangeTracker))
        {
            Changes.GrowVersions(this);
            AuditNotes.AddFor(this);
            messages = OutboxMessage.Take(this);
            PlanHistory.AddFor(this);
            await DirectoryWriter.WriteAsync(this, ct);
            lineage = await LineageWriter.BeginAsync(this, ct);
        }

        try
        {
            var saved = await SaveFoundAsync(acceptAllChangesOnSuccess, ct);
            await this.InsertAsync(messages, ct);
            return lineage is null ? saved : saved + await lineage.WriteAsync(ct);
        }
        catch (DbUpdateException failure) when (failure.IsUniqueViolation())
        {
            // The next revision is written before the innovation itself: of two changes to one version, the second meets the first one's.
            if (await Changes.AreStaleAsync(this, ct))
                throw new DbUpdateConcurrencyException(failure.Message, failure);
            throw;
        }
    }

    /// <summary>Saves the changes that were found before; looking for them takes longer than saving does.</summary>
    internal async Task<int> SaveFoundAsync(bool acceptAllChangesOnSuccess, CancellationToken ct)
    {
        using var unwatched = new Unwatched(ChangeTracker);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, ct);
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

    /// <summary>While it lasts, what was loaded is not looked through again and again for what has changed.</summary>
    private sealed class Unwatched : IDisposable
    {
        private readonly ChangeTracker tracker;

        public Unwatched(ChangeTracker tracker)
        {
            this.tracker = tracker;
            tracker.AutoDetectChangesEnabled = false;
        }

        public void Dispose() => tracker.AutoDetectChangesEnabled = true;
    }
}
