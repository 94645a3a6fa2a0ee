using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Campaigns;
using JippApi.Domain.Operations;
using MediatR;

namespace JippApi.Application.Campaigns;

/// <summary>Requests the same steps for many plans. A worker takes them in the name of the caller.</summary>
public sealed record RequestCampaign(CampaignInput Input) : IRequest<CampaignItem>;

internal sealed class RequestCampaignValidator : AbstractValidator<RequestCampaign>
{
    public RequestCampaignValidator() => RuleFor(command => command.Input).SetValidator(new CampaignInputValidator());
}

internal sealed class RequestCampaignHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<RequestCampaign, CampaignItem>
{
    public async Task<CampaignItem> Handle(RequestCampaign command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var by = user.Caller!.Account ?? throw new ForbiddenException(Permissions.WritePlans);
        var operation = Operation.Request(OperationKind.Campaign, user.Id, now);
        var campaign = Campaign.Request(operation, by, user.Caller.ActingFor, command.Input.To ?? [], now);
        List<CampaignEntry> entries =
        [
            .. command.Input.Entries!.Select((entry, place) => CampaignEntry.Of(campaign.Id, place + 1, entry.ToSteps(command.Input))),
        ];

        db.Operations.Add(operation);
        db.Campaigns.Add(campaign);
        db.CampaignEntries.AddRange(entries);
        await db.SaveChangesAsync(ct);
        return CampaignItem.Of(campaign, new(entries.Count, 0, 0, entries.Count));
    }
}
