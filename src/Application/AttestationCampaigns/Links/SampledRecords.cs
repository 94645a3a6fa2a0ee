using JippApi.Application.Attestations;
using JippApi.Application.Common;
using JippApi.Domain.AttestationCampaigns;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.AttestationCampaigns;

/// <summary>
/// Asks for a second person where a campaign samples a record, however the owner answers and as often as they do:
/// whoever has answered by the link cannot replace the answer by another way.
/// </summary>
internal sealed class SampledRecords(IAppDb db) : IAttestationSampling
{
    public Task<bool> AsksSecondPersonAsync(InnovationId innovation, CancellationToken ct)
    {
        var running = db.AttestationCampaigns.Where(c =>
            c.Status == AttestationCampaignStatus.Opening || c.Status == AttestationCampaignStatus.Open
        );
        return db.AttestationEntries.AnyAsync(
            e =>
                e.InnovationId == innovation
                && e.Sampled
                && e.Status != AttestationEntryStatus.Settled
                && running.Any(c => c.Id == e.CampaignId),
            ct
        );
    }
}
