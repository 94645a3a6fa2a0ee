using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Innovations;

/// <summary>Decides on proposals and makes what is accepted.</summary>
internal sealed class ProposalDecisions(
    IAppDb db,
    ICurrentUser user,
    TimeProvider clock,
    DirectoryPolicy policy,
    Staging staging,
    Merging merging,
    IDecidedAwards decided
)
{
    /// <summary>Returns the rule that keeps the caller from deciding, or null.</summary>
    public async Task<Rule?> ObstacleAsync(Proposal proposal, CancellationToken ct)
    {
        if (proposal.BlockingRuleForDecision(user.Caller!.Actor) is { } rule)
            return rule;
        if (proposal.Kind == ProposalKind.Correction)
            return null; // its owner decides
        return await Belonging.BelongsToAnyAsync(db, user.Caller!, proposal.Institutions, ct) ? AccessRules.ReviewedByOthers : null;
    }

    /// <summary>Accepts or declines a proposal; the caller saves.</summary>
    public async Task DecideAsync(Proposal proposal, bool accept, string? reason, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (accept || proposal.Kind == ProposalKind.Correction)
            await DecideAsync(proposal, await db.Innovations.SingleAsync(i => i.Id == proposal.InnovationId, ct), accept, now, ct);
        proposal.Decide(accept, reason, user.Caller!.Actor, now);
    }

    private async Task DecideAsync(Proposal proposal, Innovation innovation, bool accept, DateTimeOffset now, CancellationToken ct)
    {
        ProposalRules.OfPublished.Require(innovation.Publication == Publication.Published);
        switch (proposal.Kind)
        {
            case ProposalKind.Revision:
                await MakeAsync(innovation, proposal, now, ct);
                break;
            case ProposalKind.Merge:
                await MergeAsync(innovation, proposal, ct);
                break;
            case ProposalKind.Correction:
                await CorrectAsync(innovation, proposal, accept, now, ct);
                break;
        }
    }

    private async Task MergeAsync(Innovation survivor, Proposal proposal, CancellationToken ct)
    {
        var merged = await db.Innovations.SingleAsync(i => i.Id == proposal.MergedId, ct);
        await merging.MergeAsync(merged, survivor, ct);
        await staging.LapseAsync(merged.Id, ct);
    }

    /// <summary>
    /// Makes a correction as if whoever accepts it had written it: they must be able to state what changes, and what
    /// others rely on waits for a reviewer.
    /// </summary>
    private async Task CorrectAsync(Innovation innovation, Proposal proposal, bool accept, DateTimeOffset now, CancellationToken ct)
    {
        var (before, after) = (innovation.Content, (await InputOfAsync(innovation, proposal, ct)).ToContent(innovation.SourceRecords, now));
        var changed = InnovationMembers.Changed(before, after);
        var authorities = await FactAuthorities.OfAsync(db, user, before, after, innovation, ct);
        if (!accept && changed.Any(authorities.MayChange))
            return; // whoever states a part of it can return the whole
        await authorities.RequireAsync(decided, before, after, ct);
        if (!accept)
            return;
        await InnovationReferences.RequireWithinReachAsync(db, user, after, before, ct);
        if (!authorities.WaitsForReview || !changed.Any(member => member.IsReviewed))
        {
            await MakeAsync(innovation, proposal, now, ct);
            return;
        }

        var open = await staging.OpenAsync(innovation.Id, ProposalKind.Revision, ct);
        var change = staging.ChangeOf(
            innovation,
            open is null ? proposal.Changes : InnovationChanges.Together(open.Changes, proposal.Changes),
            [.. (open?.Members ?? []).Union(proposal.Members)],
            [after.OwnerId, .. proposal.Institutions.Select(id => (Domain.Institutions.InstitutionId?)id)]
        );
        staging.Put(
            innovation.Id,
            ProposalKind.Revision,
            change with
            {
                Persons = proposal.Persons,
                CreditedTo = proposal.CreditedTo,
                Evidence = proposal.Evidence,
            },
            open
        );
    }

    private async Task MakeAsync(Innovation innovation, Proposal proposal, DateTimeOffset now, CancellationToken ct)
    {
        var owner = innovation.OwnerId;
        var input = await InputOfAsync(innovation, proposal, ct);
        await InnovationReferences.RequireReferencesAsync(db, user, input, innovation, ct);
        innovation.Revise(input.ToContent(innovation.SourceRecords, now), policy.CompletenessFloor, new(proposal.ProposedBy), now);
        if (owner != innovation.OwnerId && proposal.Kind != ProposalKind.Revision)
            await staging.LapseAsync(innovation.Id, ct, ProposalKind.Revision);
    }

    private Task<InnovationInput> InputOfAsync(Innovation innovation, Proposal proposal, CancellationToken ct) =>
        RecordRegion.StatedAsync(db, InnovationChanges.Apply(InnovationInput.Of(innovation), proposal.Changes), innovation, ct);
}
