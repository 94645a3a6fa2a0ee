using JippApi.Application.Common;
using JippApi.Application.Events;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Duplicates;

/// <summary>
/// Compares innovations with the directory as soon as they are public, whichever way they came in, and queues the pairs
/// that somebody should compare.
/// </summary>
internal sealed class OfferNewRecords(IAppDb db, DuplicateMatcher matcher, DuplicateQueue queue) : IEventConsumer
{
    public string Name => "duplicates-of-new-records";

    public IReadOnlyCollection<Type> Types { get; } = [typeof(InnovationTakenOver), typeof(InnovationPublished)];

    public async Task HandleAsync(IReadOnlyList<HappenedEvent> events, CancellationToken ct)
    {
        List<InnovationId> ids = [.. events.Select(happened => IdOf(happened.Event)).Distinct()];
        var records = await db
            .MatchRecords.AsNoTracking()
            .Where(r => r.IsPublic && ids.Contains(r.InnovationId))
            .OrderBy(r => r.InnovationId)
            .ToListAsync(ct);
        var matches = await matcher.FindAsync(records, ct);
        await queue.OfferAsync([.. matches.Select(match => (records[match.Place].InnovationId, match))], ct);
    }

    private static InnovationId IdOf(object happened) =>
        happened is InnovationTakenOver taken ? taken.InnovationId : ((InnovationPublished)happened).InnovationId;
}
