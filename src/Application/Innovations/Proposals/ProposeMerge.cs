using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using MediatR;

namespace JippApi.Application.Innovations;

/// <summary>
/// Proposes to merge an innovation that the caller may review into one that they may not. The reviewers of the other
/// one decide.
/// </summary>
/// <param name="Id">The innovation to merge.</param>
/// <param name="SurvivorId">The innovation that would survive.</param>
/// <param name="Evidence">What shows that both are the same.</param>
public sealed record ProposeMerge(Guid Id, Guid? SurvivorId, string? Evidence) : IRequest<ProposalView>;

internal sealed class ProposeMergeValidator : AbstractValidator<ProposeMerge>
{
    public ProposeMergeValidator()
    {
        RuleFor(command => command.SurvivorId).Present();
        RuleFor(command => command.Evidence).Required().MaxLength(Proposal.EvidenceMaxLength);
    }
}

internal sealed class ProposeMergeHandler(IAppDb db, ICurrentUser user, Staging staging) : IRequestHandler<ProposeMerge, ProposalView>
{
    public async Task<ProposalView> Handle(ProposeMerge command, CancellationToken ct)
    {
        var merged = await InnovationLookup.LoadAsync(db, user, Permissions.ReviewInnovations, command.Id, null, ct);
        var survivor = await Corrections.PublishedAsync(db, command.SurvivorId!.Value, ct);
        ProposalRules.OfPublished.Require(merged.Publication == Publication.Published);
        InnovationRules.MergeTargetValid.Require(survivor.Id != merged.Id);
        await Corrections.RequireNoneOpenAsync(db, user, survivor.Id, ProposalKind.Merge, ct);

        var change = staging.ChangeOf(survivor, "{}", [], [merged.OwnerId, .. merged.FormerOwners]) with
        {
            MergedId = merged.Id,
            Evidence = command.Evidence!.Trim(),
        };
        var proposal = staging.Put(survivor.Id, ProposalKind.Merge, change, null);

        await db.SaveChangesAsync(ct);
        return ProposalView.Of(proposal);
    }
}
