using JippApi.Application.Innovations;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence.Queries;

internal sealed class InnovationUses(JippDb db) : IInnovationUses
{
    public async Task<bool> IsUsedAsync(InnovationId id, CancellationToken ct) =>
        await db.InstitutionalisationEvidence.AnyAsync(e => e.InnovationId == id, ct)
        || await db.LegalInstruments.AnyAsync(i => i.Innovations.Any(named => named.InnovationId == id), ct)
        || await db.ReplicationKits.AnyAsync(k => k.InnovationId == id, ct)
        || await db.ReplicationLinks.AnyAsync(l => l.OriginId == id || l.ReplicaId == id, ct)
        || await db.ReplicationPlans.AnyAsync(p => p.OriginId == id || p.ReplicaId == id, ct)
        || await db.Attestations.AnyAsync(a => a.InnovationId == id, ct)
        || await db.AttestationEntries.AnyAsync(e => e.InnovationId == id, ct)
        || await db.CompetitionEntries.AnyAsync(e => e.InnovationId == id, ct)
        || await db.ProblemStatements.AnyAsync(p => p.Feedback.Any(f => f.InnovationId == id), ct)
        || await db.Questions.AnyAsync(q => q.InnovationId == id, ct)
        || await db.Indicators.AnyAsync(i => i.InnovationId == id, ct)
        || await db.Evidence.AnyAsync(e => e.InnovationId == id, ct);
}
