using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Work;

/// <summary>The right to do a kind of work; one row for each kind.</summary>
internal sealed class Lease
{
    public const int NameMaxLength = 60;
    public const int HolderMaxLength = 120;

    public required string Name { get; init; }

    /// <summary>The process that holds it, or held it last; for operators.</summary>
    public required string Holder { get; init; }

    /// <summary>Grows each time the lease is taken, so that a former holder is recognised by its old token.</summary>
    public required long Token { get; init; }

    /// <summary>When anyone may take it.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }
}

/// <summary>A lease as held by its taker.</summary>
internal sealed record HeldLease(string Name, long Token);

/// <summary>Another process has taken the lease, so the transaction must be rolled back.</summary>
public sealed class LeaseLostException(string name) : Exception($"Another process has taken the lease '{name}'.");

/// <summary>
/// Takes and keeps leases by compare-and-set in a single statement, so that no engine needs a locking hint. If the
/// clocks of two processes differ, a lease changes hands early or late, but only one of them can commit: work under a
/// lease first proves, in its own transaction, that the lease still holds.
/// </summary>
internal static class Leases
{
    /// <summary>Takes a lease that nobody holds.</summary>
    /// <returns>The lease, or null if someone else holds it.</returns>
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
    /// Proves that the lease still holds, and extends it. At the start of a transaction this also keeps everyone else
    /// from taking it before the commit. An expired lease that nobody has taken still holds.
    /// </summary>
    /// <exception cref="LeaseLostException">Someone else has taken it.</exception>
    public static async Task HoldAsync(this JippDb db, HeldLease lease, DateTimeOffset now, TimeSpan length, CancellationToken ct)
    {
        var until = now + length;
        var held = await db
            .Leases.Where(l => l.Name == lease.Name && l.Token == lease.Token)
            .ExecuteUpdateAsync(l => l.SetProperty(x => x.ExpiresAt, until), ct);
        if (held == 0)
            throw new LeaseLostException(lease.Name);
    }

    /// <summary>Releases a lease, if it is still held.</summary>
    public static Task ReleaseAsync(this JippDb db, HeldLease lease, DateTimeOffset now) =>
        db.InTransactionAsync(
            () =>
                db
                    .Leases.Where(l => l.Name == lease.Name && l.Token == lease.Token)
                    .ExecuteUpdateAsync(l => l.SetProperty(x => x.ExpiresAt, now), CancellationToken.None),
            CancellationToken.None
        );
}
