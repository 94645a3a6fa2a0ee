using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Work;

/// <summary>Who may do a kind of work now; one row for each kind.</summary>
internal sealed class Lease
{
    public const int NameMaxLength = 60;
    public const int HolderMaxLength = 120;

    /// <summary>The kind of work.</summary>
    public required string Name { get; init; }

    /// <summary>The process that holds it or held it last; for people who look.</summary>
    public required string Holder { get; init; }

    /// <summary>Grows each time that the lease is taken: an old holder is known by its old token.</summary>
    public required long Token { get; init; }

    /// <summary>From then on anybody may take it.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }
}

/// <summary>A lease that was taken, by its token.</summary>
internal sealed record HeldLease(string Name, long Token);

/// <summary>Another process has taken the lease: nothing of the transaction may remain.</summary>
public sealed class LeaseLostException(string name) : Exception($"The lease '{name}' was taken by another process.");

/// <summary>
/// Taking and keeping leases, by comparing and setting in one statement: no engine needs a hint for it. Clocks of
/// processes that differ make a lease change hands early or late, and never two of them commit: what is done under a
/// lease first proves, in its own transaction, that it still holds.
/// </summary>
internal static class Leases
{
    /// <summary>Takes a lease that nobody holds.</summary>
    /// <returns>The lease; null when somebody else has it.</returns>
    public static async Task<HeldLease?> TryTakeAsync(
        this JippDb db,
        string name,
        string holder,
        DateTimeOffset now,
        TimeSpan length,
        CancellationToken ct
    )
    {
        var seen = await db.Leases.AsNoTracking().SingleAsync(l => l.Name == name, ct);
        if (seen.ExpiresAt > now)
            return null;
        var (token, until) = (seen.Token + 1, now + length);
        var taken = await db.InTransactionAsync(
            () =>
                db
                    .Leases.Where(l => l.Name == name && l.Token == seen.Token && l.ExpiresAt <= now)
                    .ExecuteUpdateAsync(
                        l => l.SetProperty(x => x.Token, token).SetProperty(x => x.Holder, holder).SetProperty(x => x.ExpiresAt, until),
                        ct
                    ),
            ct
        );
        return taken == 1 ? new(name, token) : null;
    }

    /// <summary>
    /// Proves that the lease still holds and prolongs it; within a transaction, first thing, it also keeps everybody
    /// else from taking it before the commit. A lease that ran out and that nobody took still holds.
    /// </summary>
    /// <exception cref="LeaseLostException">Somebody else has taken it.</exception>
    public static async Task HoldAsync(this JippDb db, HeldLease lease, DateTimeOffset now, TimeSpan length, CancellationToken ct)
    {
        var until = now + length;
        var held = await db
            .Leases.Where(l => l.Name == lease.Name && l.Token == lease.Token)
            .ExecuteUpdateAsync(l => l.SetProperty(x => x.ExpiresAt, until), ct);
        if (held == 0)
            throw new LeaseLostException(lease.Name);
    }

    /// <summary>Gives a lease back, if it still holds.</summary>
    public static Task ReleaseAsync(this JippDb db, HeldLease lease, DateTimeOffset now) =>
        db.InTransactionAsync(
            () =>
                db
                    .Leases.Where(l => l.Name == lease.Name && l.Token == lease.Token)
                    .ExecuteUpdateAsync(l => l.SetProperty(x => x.ExpiresAt, now), CancellationToken.None),
            CancellationToken.None
        );
}
