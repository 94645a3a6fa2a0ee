using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Attestations;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Attestations;

/// <summary>
/// Records statements on whether innovations still run, and what follows from them. The caller saves.
/// </summary>
internal sealed class AttestationRecorder(IAppDb db, TimeProvider clock)
{
    /// <summary>
    /// Keeps others from stating anything about an innovation until the surrounding transaction ends, by an update that
    /// changes nothing.
    /// </summary>
    public Task<int> LockAsync(InnovationId id, CancellationToken ct) =>
        db.Innovations.Where(i => i.Id == id).ExecuteUpdateAsync(i => i.SetProperty(x => x.Revision, x => x.Revision), ct);

    /// <summary>Locks an innovation and loads it, whoever may see it.</summary>
    public async Task<Innovation> LoadAsync(InnovationId id, CancellationToken ct)
    {
        await LockAsync(id, ct);
        return await db.Innovations.SingleOrDefaultAsync(i => i.Id == id, ct) ?? throw new NotFoundException(nameof(Innovation));
    }

    /// <summary>Adds a statement and, if it counts, lets it take effect.</summary>
    public async Task<Attestation> RecordAsync(Innovation innovation, Attestation stated, CancellationToken ct)
    {
        db.Attestations.Add(stated);
        if (stated.Status == AttestationStatus.Accepted)
            await ApplyAsync(innovation, stated, ct);
        return stated;
    }

    /// <summary>Accepts or rejects a statement that waits for a second person.</summary>
    public async Task DecideAsync(Innovation innovation, Attestation stated, bool accepts, string? reason, Actor by, CancellationToken ct)
    {
        innovation.RequireNotEnded();
        if (accepts)
        {
            stated.Accept(by, reason, clock.GetUtcNow());
            await ApplyAsync(innovation, stated, ct);
        }
        else
            stated.Reject(by, reason, clock.GetUtcNow());
    }

    /// <summary>Decides which of two statements is right, and lets that one stand.</summary>
    public async Task SettleAsync(
        Innovation innovation,
        Dispute dispute,
        bool secondIsRight,
        string? reason,
        Actor by,
        CancellationToken ct
    )
    {
        innovation.RequireNotEnded();
        var (now, first, second) = (clock.GetUtcNow(), await GetAsync(dispute.FirstId, ct), await GetAsync(dispute.SecondId, ct));
        var (winner, loser) = secondIsRight ? (second, first) : (first, second);

        dispute.Decide(winner, loser, reason, by, now);

        var day = Wib.DayOf(now);
        var standing = innovation.Confirmation?.FreshnessAt(now) == Freshness.Overdue ? null : innovation.Confirmation;
        var stated = standing is null ? null : await FindAsync(new(standing.AttestationId), ct);
        if (standing is not null && Weighing.Agree(standing.Existence, winner.Content.Existence))
            innovation.MarkDispute(isDisputed: false, now, day);
        else if (stated is not null && !Weighing.AreOneParty(stated, first) && !Weighing.AreOneParty(stated, second))
            db.Disputes.Add(Dispute.Open(stated, winner, now)); // a third party has spoken since, and nobody decided on that
        else
            innovation.Confirm(winner.Confirmation with { InDispute = false, DecidedOn = day }, now);
    }

    private async Task ApplyAsync(Innovation innovation, Attestation said, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var dispute = await OpenDisputeAsync(innovation.Id, ct);
        if (dispute is not null && await ConcedesAsync(dispute, said, now, ct))
            dispute = null;
        var standing = innovation.Confirmation;
        var stated = standing is null ? null : await FindAsync(new(standing.AttestationId), ct);
        var effect = Weighing.Of(standing, stated, said, now);
        if (effect == AttestationEffect.Contradicts && dispute is null)
            db.Disputes.Add(dispute = Dispute.Open(stated!, said, now));
        if (effect == AttestationEffect.Confirms || (effect == AttestationEffect.Contradicts && Weighing.IsStronger(said, standing!)))
            innovation.Confirm(said.Confirmation with { InDispute = dispute is not null }, now);

        innovation.MarkDispute(dispute is not null, now);
    }

    /// <summary>
    /// Ends a contradiction when the party behind one statement now says what the other one says. Nobody can win so,
    /// only give in.
    /// </summary>
    private async Task<bool> ConcedesAsync(Dispute dispute, Attestation said, DateTimeOffset now, CancellationToken ct)
    {
        var (first, second) = (await GetAsync(dispute.FirstId, ct), await GetAsync(dispute.SecondId, ct));
        if (Gives(first, second))
            dispute.Concede(second, first, now);
        else if (Gives(second, first))
            dispute.Concede(first, second, now);
        else
            return false;
        return true;

        bool Gives(Attestation own, Attestation other) =>
            Weighing.AreOneParty(own, said)
            && !Weighing.AreOneParty(other, said)
            && Weighing.Agree(other.Content.Existence, said.Content.Existence);
    }

    private Task<Dispute?> OpenDisputeAsync(InnovationId id, CancellationToken ct) =>
        db.Disputes.SingleOrDefaultAsync(d => d.OpenInnovationId == id, ct);

    private async Task<Attestation> GetAsync(AttestationId id, CancellationToken ct) =>
        await FindAsync(id, ct) ?? throw new NotFoundException(nameof(Attestation));

    private async Task<Attestation?> FindAsync(AttestationId id, CancellationToken ct) => await db.Attestations.FindAsync([id], ct);
}
