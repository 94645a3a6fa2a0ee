using JippApi.Infrastructure.Persistence.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace JippApi.Infrastructure.Persistence;

/// <summary>
/// Transactions, and the units of work that are run again when a fault of the database has ended them.
/// </summary>
public abstract partial class JippDb
{
    /// <summary>
    /// Whether something of the unit of work may be in the database: a transaction has committed, or nobody knows
    /// whether it has, because the answer was lost. Whoever can tell by what the transaction has left behind may say
    /// that it is no matter.
    /// </summary>
    public bool MayHaveSaved { get; set; }

    /// <summary>
    /// Runs a unit of work, and again from its start when a passing fault of the database has ended it with nothing
    /// saved.
    /// </summary>
    /// <param name="work">All of it: whatever it needs it loads itself.</param>
    /// <param name="ct">Stops it, between two tries too.</param>
    /// <param name="ended">The fault that has just ended a first run of it.</param>
    public Task<T> InUnitAsync<T>(Func<Task<T>> work, CancellationToken ct, Exception? ended = null) =>
        new TransientFaultStrategy(this).ExecuteAsync(
            _ =>
            {
                if (Interlocked.Exchange(ref ended, null) is { } fault)
                    return Task.FromException<T>(fault);
                EndUnit();
                ChangeTracker.Clear();
                return work();
            },
            ct
        );

    /// <summary>Runs a unit of work that is one transaction.</summary>
    public Task<T> InOneTransactionAsync<T>(Func<Task<T>> work, CancellationToken ct) =>
        InUnitAsync(() => InTransactionAsync(work, ct), ct);

    /// <inheritdoc/>
    public async Task<T> InTransactionAsync<T>(Func<Task<T>> work, CancellationToken ct)
    {
        if (Database.CurrentTransaction is { } outer)
            return await InSavepointAsync(outer, work, ct);
        try
        {
            var result = await InOwnTransactionAsync(work, ct);
            this.GetService<WriteFaults>().Saved();
            return result;
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
    /// What keeps the database from being written to, as far as can be told without writing; null when nothing does.
    /// </summary>
    public async Task<DatabaseFault?> WriteFaultAsync(CancellationToken ct)
    {
        if (!await IsReadOnlyAsync(ct))
            return this.GetService<WriteFaults>().Current;
        DropConnections();
        return await IsReadOnlyAsync(ct) ? DatabaseFault.ReadOnly : null;
    }

    /// <summary>
    /// Waits until this process may write; engines with one writer at a time queue here, without holding a thread.
    /// </summary>
    protected virtual ValueTask<IDisposable?> WriterTurnAsync(CancellationToken ct) => new((IDisposable?)null);

    /// <summary>Whether the connection that is at hand can only read.</summary>
    protected abstract Task<bool> IsReadOnlyAsync(CancellationToken ct);

    /// <summary>
    /// Lets go of the connections in the pool: those that were opened while the database could only be read can never
    /// write.
    /// </summary>
    protected abstract void DropConnections();

    private async Task<T> InOwnTransactionAsync<T>(Func<Task<T>> work, CancellationToken ct)
    {
        using var turn = await WriterTurnAsync(ct);
        using var notes = new Cleared(this);
        await using var transaction = await BeginAsync(ct);
        var result = await work();
        await DataVersion.GrowAsync(this, ct);
        await AuditChain.AppendAsync(this, ct);
        await CommitAsync(transaction, ct);
        return result;
    }

    /// <summary>
    /// EF Core opens the connection and leaves it open when no transaction can be begun on it: it would be used again.
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
    /// A commit whose answer is lost may have been carried out; only a conflict says for certain that it was not.
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
            if (Touched.Count > 0)
                this.GetService<DataVersions>().Written();
        }
    }

    /// <summary>
    /// A fault of the database ends the whole transaction: there is no savepoint to go back to, and asking for it would
    /// hide the fault.
    /// </summary>
    private async Task<T> InSavepointAsync<T>(IDbContextTransaction transaction, Func<Task<T>> work, CancellationToken ct)
    {
        const string name = "step";
        var done = Notes.Count;
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

    private void EndUnit()
    {
        new Cleared(this).Dispose();
        MayHaveSaved = false;
    }

    /// <summary>
    /// What a transaction has touched and done is forgotten when it ends, however it ends: contexts are used again.
    /// </summary>
    private sealed class Cleared(JippDb db) : IDisposable
    {
        public void Dispose()
        {
            db.Touched.Clear();
            db.Notes.Clear();
        }
    }
}
