using System.Diagnostics;
using JippApi.Infrastructure.Persistence.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace JippApi.Infrastructure.Persistence;

/// <summary>Transactions, and the units of work that are retried after a database fault.</summary>
public abstract partial class JippDb
{
    private int savepoints;

    /// <summary>
    /// Whether part of the unit of work may be in the database: a transaction has committed, or its outcome is unknown
    /// because the response was lost. A caller that can recognise such a commit by what it left behind may reset this.
    /// </summary>
    public bool MayHaveSaved { get; set; }

    public bool IsDryRun { get; private set; }

    /// <summary>
    /// Runs a unit of work, and runs it again from the start when a transient database fault ended it with nothing
    /// saved.
    /// </summary>
    /// <param name="work">All of the work, including loading whatever it needs.</param>
    /// <param name="ct">Cancels the work, between attempts too.</param>
    /// <param name="ended">The fault that has just ended a first run.</param>
    public Task<T> RunUnitAsync<T>(Func<Task<T>> work, CancellationToken ct, Exception? ended = null) =>
        new TransientFaultStrategy(this).ExecuteAsync(
            _ =>
            {
                if (Interlocked.Exchange(ref ended, null) is { } fault)
                    return Task.FromException<T>(fault);
                ResetUnit();
                ChangeTracker.Clear();
                return work();
            },
            ct
        );

    /// <summary>Runs a unit of work that is a single transaction.</summary>
    public Task<T> InOneTransactionAsync<T>(Func<Task<T>> work, CancellationToken ct) =>
        RunUnitAsync(() => InTransactionAsync(work, ct), ct);

    public async Task<T> InTransactionAsync<T>(Func<Task<T>> work, CancellationToken ct)
    {
        if (Database.CurrentTransaction is { } outer)
            return await InSavepointAsync(outer, work, ct);
        var result = await WatchedAsync(() => InOwnTransactionAsync(work, ct));
        this.GetService<WriteFaults>().Saved();
        return result;
    }

    /// <summary>
    /// Runs the work as in a transaction that is committed, and rolls it back. Work with effects outside the database
    /// must leave them out while <see cref="IsDryRun"/> is set.
    /// </summary>
    public async Task<T> DryRunAsync<T>(Func<Task<T>> work, CancellationToken ct)
    {
        Debug.Assert(Database.CurrentTransaction is null, "a dry run is a transaction of its own");
        try
        {
            IsDryRun = true;
            return await WatchedAsync(() => RolledBackAsync(work, ct));
        }
        finally
        {
            IsDryRun = false;
            ChangeTracker.Clear();
        }
    }

    private async Task<T> RolledBackAsync<T>(Func<Task<T>> work, CancellationToken ct)
    {
        using var turn = await WriterTurnAsync(ct);
        using var notes = new ClearedOnDispose(this);
        await using var transaction = await BeginAsync(ct);
        var result = await work();
        await transaction.RollbackAsync(ct);
        return result;
    }

    /// <summary>Remembers a database fault that ends the work.</summary>
    private async Task<T> WatchedAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception failure) when (failure.FaultOf() is { } fault)
        {
            this.GetService<WriteFaults>().Failed(fault);
            if (fault is DatabaseFault.ReadOnly)
                DropConnections();
            throw;
        }
    }

    /// <summary>
    /// Returns why the database cannot be written to, as far as this can be determined without writing; null if it can.
    /// </summary>
    public async Task<DatabaseFault?> WriteFaultAsync(CancellationToken ct)
    {
        if (!await IsReadOnlyAsync(ct))
            return this.GetService<WriteFaults>().Current;
        DropConnections();
        return await IsReadOnlyAsync(ct) ? DatabaseFault.ReadOnly : null;
    }

    /// <summary>
    /// Waits until this process may write. On engines with a single writer, the writers queue here, without blocking a
    /// thread.
    /// </summary>
    protected virtual ValueTask<IDisposable?> WriterTurnAsync(CancellationToken ct) => new((IDisposable?)null);

    /// <summary>Whether the current connection is read-only.</summary>
    protected abstract Task<bool> IsReadOnlyAsync(CancellationToken ct);

    /// <summary>Drops pooled connections: those opened while the database was read-only can never write.</summary>
    protected abstract void DropConnections();

    private async Task<T> InOwnTransactionAsync<T>(Func<Task<T>> work, CancellationToken ct)
    {
        var key = await this.GetService<AuditKeys>().CurrentAsync(ct); // before the turn: the first one is written
        using var turn = await WriterTurnAsync(ct);
        using var notes = new ClearedOnDispose(this);
        await using var transaction = await BeginAsync(ct);
        var result = await work();
        await DataChange.RecordAsync(this, ct);
        await AuditWriter.WriteAsync(this, key, Notes, ct);
        await CommitAsync(transaction, ct);
        return result;
    }

    /// <summary>
    /// If no transaction can be started, EF Core leaves the connection that it opened open, and it would be used again.
    /// </summary>
    private async Task<IDbContextTransaction> BeginAsync(CancellationToken ct)
    {
        try
        {
            return await Database.BeginTransactionAsync(ct);
        }
        catch
        {
            await Database.CloseConnectionAsync();
            throw;
        }
    }

    /// <summary>
    /// A commit whose response is lost may have been carried out; only a conflict proves that it was not.
    /// </summary>
    private async Task CommitAsync(IDbContextTransaction transaction, CancellationToken ct)
    {
        var saved = MayHaveSaved;
        MayHaveSaved = true;
        try
        {
            await transaction.CommitAsync(ct);
        }
        catch (Exception failure) when (failure.FaultOf() is DatabaseFault.Conflict)
        {
            MayHaveSaved = saved;
            throw;
        }
        finally
        {
            ChangedFamilies.UnionWith(TouchedFamilies);
            if (TouchedFamilies.Count > 0)
                this.GetService<DataVersions>().Invalidate();
        }
    }

    /// <summary>
    /// A database fault ends the whole transaction: there is no savepoint left to roll back to, and trying would hide
    /// the fault.
    /// </summary>
    private async Task<T> InSavepointAsync<T>(IDbContextTransaction transaction, Func<Task<T>> work, CancellationToken ct)
    {
        // A name of its own: an inner savepoint stays after its work, and a rollback to an equal name would stop there
        var (name, done) = ($"step{++savepoints}", Notes.Count);
        await transaction.CreateSavepointAsync(name, ct);
        try
        {
            return await work();
        }
        catch (Exception failure) when (!failure.IsUnavailable())
        {
            Notes.RemoveRange(done, Notes.Count - done);
            await transaction.RollbackToSavepointAsync(name, CancellationToken.None);
            throw;
        }
    }

    private void ResetUnit()
    {
        new ClearedOnDispose(this).Dispose();
        ChangedFamilies.Clear();
        MayHaveSaved = false;
    }

    /// <summary>
    /// Forgets what a transaction has touched and recorded, however it ends, because contexts are pooled.
    /// </summary>
    private sealed class ClearedOnDispose(JippDb db) : IDisposable
    {
        public void Dispose()
        {
            db.TouchedFamilies.Clear();
            db.Notes.Clear();
        }
    }
}
