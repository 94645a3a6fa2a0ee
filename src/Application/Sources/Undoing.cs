using System.Text.Json;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Innovations;
using JippApi.Domain.Sources;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Sources;

/// <summary>Undoes recordings exactly, the last first; what somebody has changed or used since stays.</summary>
internal sealed class Undoing(
    IAppDb db,
    ICurrentUser user,
    TimeProvider clock,
    SourceProposals proposals,
    IInnovationUses uses,
    IWordMemory words
)
{
    /// <summary>The innovations of which something was undone since the last save.</summary>
    private readonly HashSet<Guid> unsaved = [];

    /// <summary>Undoes a recording; the caller saves.</summary>
    /// <returns>Whether it was undone.</returns>
    public async Task<bool> UndoAsync(string text, CancellationToken ct)
    {
        var undo = JsonSerializer.Deserialize(text, SourceJson.Readable.RecordingUndo)!;
        if (!unsaved.Add(undo.InnovationId))
            await db.SaveChangesAsync(ct); // each step back starts from what is stored
        var (at, by) = (RecordingState.Stored(clock.GetUtcNow()), user.Caller?.Actor ?? new(user.Id));
        var record = await db.ListedRecords.FindAsync([new ListedRecordId(undo.RecordId)], ct);
        if (record is null || RecordingState.HashOf(record) != undo.RecordAfter)
            return false;
        var innovation = await db.Innovations.FindAsync([new InnovationId(undo.InnovationId)], ct);
        if (undo.InnovationAfter is not null && (innovation is null || RecordingState.HashOf(innovation) != undo.InnovationAfter))
            return false;
        if (undo.IsCreated && await IsUsedAsync(innovation!.Id, record.Id, ct))
            return false;

        var unmapped = record.Unmapped;
        record.Undo(undo.Record, at);
        await WaitingRows.PutAsync(db, record, [.. unmapped, .. record.Unmapped], undo.Record is null, ct);
        if (undo.Record is null)
            db.ListedRecords.Remove(record);
        if (undo.Proposal is { } proposal)
            await proposals.UndoAsync(proposal, by, at, ct);
        if (undo.IsCreated)
            await RemoveAsync(innovation!, at, ct);
        else if (undo.Innovation is { } state)
            await RestoreAsync(innovation!, state, innovation!.Version == undo.VersionAfter ? undo.Version : null, at, ct);
        return true;
    }

    private async Task RestoreAsync(Innovation innovation, InnovationState state, int? version, DateTimeOffset at, CancellationToken ct)
    {
        innovation.Restore(state, version, at);
        var (id, last) = (innovation.Id.Value, state.Revision);
        db.Revisions.RemoveRange(await db.Revisions.Where(r => r.InnovationId == id && r.Number > last).ToListAsync(ct));
        await words.ForgetAsync(innovation, ct);
    }

    private async Task RemoveAsync(Innovation innovation, DateTimeOffset at, CancellationToken ct)
    {
        var (id, key) = (innovation.Id.Value, innovation.Id);
        innovation.Unlist(at, isUsed: false);
        db.Directory.RemoveRange(await db.Directory.Include(e => e.Terms).Where(e => e.Id == id).ToListAsync(ct));
        db.PublicDocuments.RemoveRange(await db.PublicDocuments.Where(d => d.Id == id).ToListAsync(ct));
        db.Revisions.RemoveRange(await db.Revisions.Where(r => r.InnovationId == id).ToListAsync(ct));
        db.Proposals.RemoveRange(await db.Proposals.Where(p => p.InnovationId == key).ToListAsync(ct));
        db.Innovations.Remove(innovation);
        await words.ForgetAsync(innovation, ct);
    }

    /// <summary>
    /// Whether anything else refers to a record that a row made: another row, a proposal of somebody, a merge, or what
    /// other features keep.
    /// </summary>
    private async Task<bool> IsUsedAsync(InnovationId id, ListedRecordId record, CancellationToken ct) =>
        await db.ListedRecords.AnyAsync(r => r.InnovationId == id && r.Id != record, ct)
        || await db.Proposals.AnyAsync(p => p.InnovationId == id && (p.Source == null || p.Status != ProposalStatus.Withdrawn), ct)
        || await db.Proposals.AnyAsync(p => p.MergedId == id, ct)
        || await db.Merges.AnyAsync(m => m.MergedId == id || m.SurvivorId == id, ct)
        || await uses.IsUsedAsync(id, ct);
}
