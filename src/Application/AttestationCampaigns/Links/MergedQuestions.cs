using System.Text.Json;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.AttestationCampaigns;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.AttestationCampaigns;

/// <summary>
/// Asks no longer about a record that is merged into another one; the survivor is asked about by itself. Attestations
/// stay with the record about which they were made.
/// </summary>
internal sealed class MergedQuestions(IAppDb db) : IMergeFollower
{
    public string Feature => "attestation-campaigns";

    public async Task<string?> FollowAsync(Innovation merged, Innovation survivor, DateTimeOffset at, CancellationToken ct)
    {
        var id = merged.Id;
        var entries = await db.AttestationEntries.Where(e => e.InnovationId == id).ToListAsync(ct);
        List<Dropped> dropped = [];
        foreach (var entry in entries)
        {
            var before = entry.Status;
            if (entry.Drop())
                dropped.Add(new(entry.Id.Value, before.ToString()));
        }

        return dropped.Count == 0 ? null : JsonSerializer.Serialize(dropped);
    }

    public async Task UndoAsync(string state, DateTimeOffset at, CancellationToken ct)
    {
        var before = JsonSerializer.Deserialize<List<Dropped>>(state)!.ToDictionary(one => new AttestationEntryId(one.Id));
        List<AttestationEntryId> ids = [.. before.Keys];
        var running = db.AttestationCampaigns.Where(c =>
            c.Status == AttestationCampaignStatus.Opening || c.Status == AttestationCampaignStatus.Open
        );
        var entries = await db.AttestationEntries.Where(e => ids.Contains(e.Id) && running.Any(c => c.Id == e.CampaignId)).ToListAsync(ct);
        foreach (var entry in entries)
            entry.TakeUp(Enum.Parse<AttestationEntryStatus>(before[entry.Id].Status));
    }

    private sealed record Dropped(Guid Id, string Status);
}
