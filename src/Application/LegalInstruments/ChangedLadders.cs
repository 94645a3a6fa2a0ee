using JippApi.Application.Common;
using JippApi.Application.Events;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutionalisation;
using JippApi.Domain.LegalInstruments;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.LegalInstruments;

/// <summary>
/// Shows in the directory what a decision on a legal instrument or on evidence, or a merge, has done to the levels of
/// innovations. Changes of the records themselves are shown at once by whoever writes their entries.
/// </summary>
internal sealed class ChangedLadders(IAppDb db, TimeProvider clock) : IEventConsumer
{
    public string Name => "changed-ladders";

    public IReadOnlyCollection<Type> Types { get; } =
    [
        typeof(LegalInstrumentAccepted),
        typeof(LegalInstrumentRejected),
        typeof(LegalInstrumentRepealed),
        typeof(EvidenceVerified),
        typeof(InnovationMerged),
        typeof(InnovationUnmerged),
    ];

    public async Task HandleAsync(IReadOnlyList<HappenedEvent> events, CancellationToken ct)
    {
        HashSet<InnovationId> named = [.. events.SelectMany(happened => InnovationsOf(happened.Event))];
        List<RegisteredInstrumentId> instruments =
        [
            .. events.Select(happened => InstrumentOf(happened.Event)).OfType<RegisteredInstrumentId>(),
        ];
        if (instruments.Count > 0)
            named.UnionWith(
                await db
                    .LegalInstruments.Where(i => instruments.Contains(i.Id))
                    .SelectMany(i => i.Innovations)
                    .Select(one => one.InnovationId)
                    .ToListAsync(ct)
            );
        await LadderLevels.RefreshAsync(db, await WithSurvivorsAsync(named, ct), clock.GetUtcNow(), ct);
    }

    private static IEnumerable<InnovationId> InnovationsOf(IDomainEvent happened) =>
        happened switch
        {
            EvidenceVerified verified => [verified.InnovationId],
            InnovationMerged merged => [merged.SurvivorId],
            InnovationUnmerged separated => [separated.InnovationId, separated.SurvivorId],
            _ => [],
        };

    private static RegisteredInstrumentId? InstrumentOf(IDomainEvent happened) =>
        happened switch
        {
            LegalInstrumentAccepted accepted => accepted.InstrumentId,
            LegalInstrumentRejected rejected => rejected.InstrumentId,
            LegalInstrumentRepealed repealed => repealed.InstrumentId,
            _ => null,
        };

    /// <summary>Adds the records into which they were merged: what names a merged record holds up its survivor.</summary>
    private async Task<HashSet<InnovationId>> WithSurvivorsAsync(HashSet<InnovationId> ids, CancellationToken ct)
    {
        List<InnovationId> level = [.. ids];
        while (level.Count > 0)
        {
            var merged = level;
            var survivors = await db
                .Innovations.Where(i => merged.Contains(i.Id) && i.Publication == Publication.Merged && i.MergedInto != null)
                .Select(i => i.MergedInto!.Value)
                .ToListAsync(ct);
            level = [.. survivors.Where(ids.Add)];
        }

        return ids;
    }
}
