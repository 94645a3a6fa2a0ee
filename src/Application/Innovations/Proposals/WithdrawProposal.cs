using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using MediatR;

namespace JippApi.Application.Innovations;

/// <summary>Takes back a proposal that the caller made.</summary>
/// <param name="InnovationId">The innovation.</param>
/// <param name="Id">The proposal.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
public sealed record WithdrawProposal(Guid InnovationId, Guid Id, int? ExpectedVersion) : IRequest<ProposalView>;

internal sealed class WithdrawProposalValidator : AbstractValidator<WithdrawProposal>;

internal sealed class WithdrawProposalHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<WithdrawProposal, ProposalView>
{
    public async Task<ProposalView> Handle(WithdrawProposal command, CancellationToken ct)
    {
        var proposal = await ProposalAccess.ReadAsync(db, user, command.InnovationId, command.Id, ct);
        if (command.ExpectedVersion is { } version && version != proposal.Version)
            throw new StaleVersionException(proposal.Version, ProposalJson.Text(ProposalItem.Of(proposal)), null);

        proposal.Withdraw(user.Caller!.Actor, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return ProposalView.Of(proposal);
    }
}
