using JippApi.Domain.Common;
using JippApi.Domain.Operations;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Work;

/// <summary>
/// Work that starts by itself, at an interval or at a time of day. A table row, so that it can be changed without a new
/// release.
/// </summary>
internal sealed class TimedJob
{
    public required OperationKind Kind { get; init; }

    /// <summary>The interval in minutes; null when it has a time of day.</summary>
    public int? EveryMinutes { get; init; }

    /// <summary>The minute of the day in Western Indonesian Time, 0 to 1439; null when it has an interval.</summary>
    public int? MinuteOfDay { get; init; }

    /// <summary>When it starts next.</summary>
    public required DateTimeOffset NextAt { get; init; }

    /// <summary>
    /// Returns the next start after a moment. Several missed starts, for instance while no worker ran, are made up for
    /// by a single one.
    /// </summary>
    public DateTimeOffset After(DateTimeOffset now)
    {
        if (EveryMinutes is { } minutes)
            return now.AddMinutes(minutes);
        var today = Wib.EndOf(Wib.DayOf(now).AddDays(-1)).AddMinutes(MinuteOfDay ?? 0);
        return today > now ? today : today.AddDays(1);
    }
}

/// <summary>Requests timed jobs when they are due, each exactly once however many processes look.</summary>
internal sealed class JobScheduler(IServiceScopeFactory scopes, TimeProvider clock) : IBackgroundWork
{
    private static readonly UserId System = new("system");

    public async Task<bool> RunOnceAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (db, now) = (scope.ServiceProvider.GetRequiredService<JippDb>(), clock.GetUtcNow());
        var due = await db.TimedJobs.AsNoTracking().Where(j => j.NextAt <= now).ToListAsync(ct);
        foreach (var job in due)
            await db.InTransactionAsync(() => BeginAsync(db, job, now, ct), ct);
        return due.Count > 0;
    }

    /// <summary>If an operation of the same kind has not ended, no further one is created.</summary>
    private static async Task<bool> BeginAsync(JippDb db, TimedJob job, DateTimeOffset now, CancellationToken ct)
    {
        var (seen, next) = (job.NextAt, job.After(now));
        var moved = await db
            .TimedJobs.Where(j => j.Kind == job.Kind && j.NextAt == seen)
            .ExecuteUpdateAsync(j => j.SetProperty(x => x.NextAt, next), ct);
        if (moved == 0 || await db.Operations.AnyAsync(o => o.Kind == job.Kind && o.EndedAt == null, ct))
            return false;

        db.Operations.Add(Operation.Request(job.Kind, System, now));
        await db.SaveChangesAsync(ct);
        return true;
    }
}
