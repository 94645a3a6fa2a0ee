using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Events;
using JippApi.Application.Notifications;
using JippApi.Domain.AttestationCampaigns;
using JippApi.Domain.Notifications;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.AttestationCampaigns;

/// <summary>Tells the hub when whoever was asked says that an innovation is not theirs.</summary>
internal sealed class DisownedNotices(IAppDb db, Recipients recipients, NotificationWriter notices) : IEventConsumer
{
    public string Name => "disowned-innovations";

    public IReadOnlyCollection<Type> Types { get; } = [typeof(AttestationEntryDisowned)];

    public async Task HandleAsync(IReadOnlyList<HappenedEvent> events, CancellationToken ct)
    {
        List<AttestationEntryId> ids = [.. events.Select(happened => ((AttestationEntryDisowned)happened.Event).EntryId)];
        var rows = await db
            .AttestationEntries.AsNoTracking()
            .Where(e => ids.Contains(e.Id))
            .Select(e => new
            {
                e.Id,
                e.CampaignId,
                e.ProvinceCode,
                Title = db.Innovations.Where(i => i.Id == e.InnovationId).Select(i => i.Content.Title).FirstOrDefault(),
            })
            .ToDictionaryAsync(row => row.Id, ct);
        List<Notice> told = [];
        foreach (var happened in events)
        {
            var row = rows[((AttestationEntryDisowned)happened.Event).EntryId];
            told.Add(
                Notice.Of(
                    happened,
                    NotificationKind.OwnerDisowned,
                    await recipients.NearestAsync(row.ProvinceCode, Permissions.WriteHubs, ct),
                    $"attestation-campaigns/{row.CampaignId.Value}/entries?status=DISOWNED",
                    new Dictionary<string, string> { ["innovation"] = row.Title ?? "" }
                )
            );
        }

        await notices.AddAsync(told, ct);
    }
}
