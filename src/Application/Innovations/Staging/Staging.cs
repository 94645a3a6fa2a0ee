using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Innovations;

/// <summary>Keeps changes of published records back until somebody else has let them pass.</summary>
internal sealed class Staging(IAppDb db, ICurrentUser user, TimeProvider clock)
{
    /// <summary>
    /// Returns the open proposal of a kind that belongs to a record, or null: the first, because two requests at the
    /// same
    /// moment can each make one.
    /// </summary>
    public Task<Proposal?> OpenAsync(InnovationId id, ProposalKind kind, CancellationToken ct) =>
        db
            .Proposals.Where(p => p.InnovationId == id && p.Kind == kind && p.Status == ProposalStatus.Open)
            .OrderBy(p => p.ProposedAt)
            .ThenBy(p => p.Id)
            .FirstOrDefaultAsync(ct);

    /// <summary>
    /// Keeps a change back if others rely on what it changes; null if it may pass at once, which is noted for
    /// reviewers.
    /// </summary>
    public async Task<Proposal?> HoldBackAsync(
        Innovation innovation,
        InnovationInput input,
        InnovationContent content,
        CancellationToken ct
    )
    {
        var before = innovation.Content;
        // What lists state is made at once, by whoever keeps them
        var changed = InnovationMembers.Changed(before, content).Where(member => member.StatedBy == FactAuthority.Owner).ToList();
        if (changed.Count == 0)
        {
            await WithdrawAsync(innovation.Id, ct);
            return null;
        }

        var seen = await OpenAsync(innovation.Id, ProposalKind.PassedChange, ct);
        var mayBeSmall = seen is null && !await WasReturnedAsync(innovation.Id, ct);
        var waits = changed.Any(member => member.IsReviewed && !(mayBeSmall && SmallChange.IsSmall(member, before, content)));
        var (kind, open) = waits
            ? (ProposalKind.Revision, await OpenAsync(innovation.Id, ProposalKind.Revision, ct))
            : (ProposalKind.PassedChange, seen);

        List<string> members = [.. changed.Select(member => member.Name)];
        var change = ChangeOf(innovation, InnovationChanges.Of(input, members), members, content.OwnerId);
        var proposal = Put(innovation.Id, kind, waits ? change : After(open, change), open);
        if (waits)
            return proposal;
        await WithdrawAsync(innovation.Id, ct);
        return null;
    }

    /// <summary>Ends what waits, because the record now says what its owner wants.</summary>
    private async Task WithdrawAsync(InnovationId id, CancellationToken ct) =>
        (await OpenAsync(id, ProposalKind.Revision, ct))?.Lapse(user.Id, clock.GetUtcNow());

    /// <summary>
    /// Ends the open proposals for a record that has ended or changed hands: all, or those of a kind.
    /// </summary>
    public async Task LapseAsync(InnovationId id, CancellationToken ct, ProposalKind? kind = null)
    {
        var open = db.Proposals.Where(p => p.InnovationId == id && p.Status == ProposalStatus.Open);
        if (kind is { } one)
            open = open.Where(p => p.Kind == one);
        foreach (var proposal in await open.ToListAsync(ct))
            proposal.Lapse(user.Id, clock.GetUtcNow());
    }

    /// <summary>A change by the caller, with everyone who gains or loses by it.</summary>
    public ProposedChange ChangeOf(Innovation innovation, string changes, IReadOnlyList<string> members, params InstitutionId?[] others)
    {
        var caller = user.Caller!;
        InstitutionId?[] all = [innovation.OwnerId, .. others, .. caller.Interests];
        return new(changes, members, [.. all.OfType<InstitutionId>().Distinct()])
        {
            CreditedTo = caller.Institutions.OfType<InstitutionId>().Cast<InstitutionId?>().FirstOrDefault(),
        };
    }

    /// <summary>Adds a change to the open proposal of its kind, or makes one.</summary>
    public Proposal Put(InnovationId id, ProposalKind kind, ProposedChange change, Proposal? open)
    {
        var (by, now) = (user.Caller!.Actor, clock.GetUtcNow());
        if (open is not null)
            open.Amend(change, by, now);
        else
            db.Proposals.Add(open = Proposal.Make(id, kind, change, by, now));
        return open;
    }

    /// <summary>
    /// Whether a reviewer has objected to a small change of the record: then no further one passes at once.
    /// </summary>
    private Task<bool> WasReturnedAsync(InnovationId id, CancellationToken ct) =>
        db.Proposals.AnyAsync(p => p.InnovationId == id && p.Kind == ProposalKind.PassedChange && p.Status == ProposalStatus.Declined, ct);

    private static ProposedChange After(Proposal? earlier, ProposedChange change) =>
        earlier is null
            ? change
            : change with
            {
                Changes = InnovationChanges.Together(earlier.Changes, change.Changes),
                Members = [.. earlier.Members.Union(change.Members)],
            };
}
