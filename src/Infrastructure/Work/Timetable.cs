using JippApi.Domain.Common;
using JippApi.Domain.Operations;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Work;

/// <summary>
/// Work that begins by itself: every so many minutes, or at a minute of the day. A row of a table, so that it can be
/// changed without a new version.
/// </summary>
internal sealed class TimedJob
{
    /// <summary>What is done.</summary>
    public required OperationKind Kind { get; init; }

    /// <summary>Minutes from one beginning to the next; null where it has a time of day.</summary>
    public int? EveryMinutes { get; init; }

    /// <summary>Minute of the day in Western Indonesian Time, 0 to 1439; null where it has an interval.</summary>
    public int? MinuteOfDay { get; init; }

    /// <summary>When it begins next.</summary>
    public required DateTimeOffset NextAt { get; init; }

    /// <summary>
    /// When it begins after a moment. Times that were missed, e.g. while no worker ran, are made up for once.
    /// </summary>
    public DateTimeOffset After(DateTimeOffset now)
    {
        if (EveryMinutes is { } minutes)
            return now.AddMinutes(minutes);
        var today = Wib.EndOf(Wib.DayOf(now).AddDays(-1)).AddMinutes(MinuteOfDay ?? 0);
        return today > now ? today : today.AddDays(1);
    }
}

/// <summary>Asks for timed jobs when it is their time; each time once, however many processes look.</summary>
internal sealed class Timetable(IServiceScopeFactory scopes, TimeProvider clock) : IWork
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

    /// <summary>One that has not ended stands for the next one.</summary>
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
