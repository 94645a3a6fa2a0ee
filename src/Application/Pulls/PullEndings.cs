using JippApi.Application.Common;
using JippApi.Application.Events;
using JippApi.Domain.Innovations;
using JippApi.Domain.Operations;
using JippApi.Domain.Pulls;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Pulls;

/// <summary>
/// Ends pulls whose operation has failed or was cancelled; the next pull of the list removes their pages.
/// </summary>
internal sealed class PullEndings(IAppDb db) : IEventConsumer
{
    public string Name => "pull-endings";

    public IReadOnlyCollection<Type> Types { get; } = [typeof(OperationEnded)];

    public async Task HandleAsync(IReadOnlyList<HappenedEvent> events, CancellationToken ct)
    {
        var ended = events
            .Select(happened => (OperationEnded)happened.Event)
            .Where(e => e is { Kind: OperationKind.Pull, Status: OperationStatus.Failed or OperationStatus.Cancelled })
            .ToDictionary(e => e.OperationId);
        if (ended.Count == 0)
            return;
        List<OperationId> ids = [.. ended.Keys];
        foreach (var pull in await db.Pulls.Where(pull => ids.Contains(pull.OperationId)).ToListAsync(ct))
            pull.Abandon(ended[pull.OperationId].At);
    }
}

internal static class OpenPulls
{
    /// <summary>
    /// Whether a list is being read. A pull whose operation has ended is ended first, so that it never keeps another from
    /// reading the list; in a transaction of the caller.
    /// </summary>
    public static async Task<bool> IsReadAsync(IAppDb db, InnovationSource source, DateTimeOffset now, CancellationToken ct)
    {
        var open = db.Pulls.Where(p => p.Source == source && p.Status == PullStatus.Reading);
        foreach (var pull in await open.Where(p => !db.Operations.Any(o => o.Id == p.OperationId && o.EndedAt == null)).ToListAsync(ct))
            pull.Abandon(now);
        await db.SaveChangesAsync(ct);
        return await open.AnyAsync(ct);
    }
}
