using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.AttestationCampaigns;
using JippApi.Domain.Operations;
using MediatR;

namespace JippApi.Application.AttestationCampaigns;

/// <summary>Closes a campaign before its last day, or cancels it.</summary>
/// <param name="Id">The campaign.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="To">Where it is to go.</param>
/// <param name="Reason">Why.</param>
public sealed record MoveAttestationCampaign(Guid Id, int? ExpectedVersion, AttestationCampaignStatus? To, string? Reason)
    : IRequest<AttestationCampaignItem>
{
    /// <summary>The statuses that people can ask for; work reaches the others.</summary>
    internal static readonly IReadOnlyList<AttestationCampaignStatus> Moves =
    [
        AttestationCampaignStatus.Closed,
        AttestationCampaignStatus.Cancelled,
    ];
}

internal sealed class MoveAttestationCampaignValidator : AbstractValidator<MoveAttestationCampaign>
{
    public MoveAttestationCampaignValidator()
    {
        RuleFor(command => command.To).Present();
        RuleFor(command => command.To).OneOf(MoveAttestationCampaign.Moves);
        RuleFor(command => command.Reason).Required().MaxLength(AttestationCampaign.ReasonMaxLength);
    }
}

internal sealed class MoveAttestationCampaignHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<MoveAttestationCampaign, AttestationCampaignItem>
{
    public async Task<AttestationCampaignItem> Handle(MoveAttestationCampaign command, CancellationToken ct)
    {
        var (now, reason) = (clock.GetUtcNow(), command.Reason!.Trim());
        var campaign = await AttestationCampaignLookup.LoadAsync(db, user, command.Id, command.ExpectedVersion, ct);

        if (command.To == AttestationCampaignStatus.Closed)
        {
            var operation = Operation.Request(OperationKind.AttestationCampaign, user.Id, now);
            campaign.Close(reason, operation, now);
            db.Operations.Add(operation);
        }
        else
            campaign.Cancel(reason, now);

        await db.SaveChangesAsync(ct);
        return await AttestationCampaignCounting.ItemAsync(db, campaign, ct);
    }
}
