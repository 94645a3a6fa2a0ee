using JippApi.Application.Common;
using JippApi.Application.Events;
using JippApi.Domain.AttestationCampaigns;
using JippApi.Domain.Attestations;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.AttestationCampaigns;

/// <summary>
/// Follows what happens to records beside the links: whoever has answered is not asked any more, a rejected answer is
/// asked for again, and a withdrawn record is nobody's question.
/// </summary>
internal sealed class AnswersElsewhere(IAppDb db) : IEventConsumer
{
    /// <summary>A citizen or the team of a replica cannot answer for the owner.</summary>
    private static readonly ConfirmationMethod[] Answering =
    [
        ConfirmationMethod.Self,
        ConfirmationMethod.HubVisit,
        ConfirmationMethod.SystemLog,
        ConfirmationMethod.Ministry,
    ];

    public string Name => "attestation-campaigns";

    public IReadOnlyCollection<Type> Types { get; } = [typeof(ExistenceStated), typeof(AttestationDecided), typeof(InnovationWithdrawn)];

    public async Task HandleAsync(IReadOnlyList<HappenedEvent> events, CancellationToken ct)
    {
        List<InnovationId> ids = [.. events.Select(happened => InnovationOf(happened.Event)).Distinct()];
        var running = db.AttestationCampaigns.Where(c =>
            c.Status == AttestationCampaignStatus.Opening || c.Status == AttestationCampaignStatus.Open
        );
        var found = await db
            .AttestationEntries.Where(e => ids.Contains(e.InnovationId) && running.Any(c => c.Id == e.CampaignId))
            .ToListAsync(ct);
        var entries = found.ToLookup(entry => entry.InnovationId);
        foreach (var happened in events)
        {
            foreach (var entry in entries[InnovationOf(happened.Event)])
                Follow(entry, happened.Event);
        }
    }

    private static void Follow(AttestationEntry entry, IDomainEvent happened)
    {
        switch (happened)
        {
            case ExistenceStated stated when entry.IsOpen && Answering.Contains(stated.Method):
                entry.RecordAnswer(stated.AttestationId.Value, stated.Existence, stated.At);
                break;
            case AttestationDecided { Status: AttestationStatus.Rejected } decided:
                entry.AskAgain(decided.AttestationId.Value);
                break;
            case InnovationWithdrawn:
                entry.Drop();
                break;
        }
    }

    private static InnovationId InnovationOf(IDomainEvent happened) =>
        happened switch
        {
            ExistenceStated e => e.InnovationId,
            AttestationDecided e => e.InnovationId,
            InnovationWithdrawn e => e.InnovationId,
            var other => throw new InvalidOperationException($"{other.GetType().Name} is not among the types of this consumer."),
        };
}
