using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.AttestationCampaigns;
using JippApi.Domain.Common;
using JippApi.Domain.Operations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.AttestationCampaigns;

/// <summary>Opens a campaign. A worker selects the innovations and asks their owners.</summary>
public sealed record OpenAttestationCampaign(AttestationCampaignInput Input) : IRequest<AttestationCampaignItem>;

internal sealed class OpenAttestationCampaignValidator : AbstractValidator<OpenAttestationCampaign>
{
    public OpenAttestationCampaignValidator() => RuleFor(command => command.Input).SetValidator(new AttestationCampaignInputValidator());
}

internal sealed class OpenAttestationCampaignHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<OpenAttestationCampaign, AttestationCampaignItem>
{
    public async Task<AttestationCampaignItem> Handle(OpenAttestationCampaign command, CancellationToken ct)
    {
        var (input, scope, now) = (command.Input, command.Input.ToScope(), clock.GetUtcNow());
        AttestationCampaignLookup.RequireRuns(user, scope);
        await RequireKnownAsync(scope.Regions, ct);

        var operation = Operation.Request(OperationKind.AttestationCampaign, user.Id, now);
        var campaign = AttestationCampaign.Request(
            input.Title!.Trim(),
            scope,
            input.DueOn ?? Wib.DayOf(now).AddDays(AttestationCampaign.UsualDays),
            input.SampleShare ?? 0,
            operation,
            user.Id,
            now
        );

        db.Operations.Add(operation);
        db.AttestationCampaigns.Add(campaign);
        await db.SaveChangesAsync(ct);
        return AttestationCampaignItem.Of(campaign, AttestationCounts.Of([]));
    }

    private async Task RequireKnownAsync(IReadOnlyList<string> regions, CancellationToken ct)
    {
        var known = await db.Regions.Where(r => regions.Contains(r.Code)).Select(r => r.Code).ToListAsync(ct);
        if (regions.Except(known).FirstOrDefault() is { } unknown)
            throw new InvalidFieldsException([new("/regions", "UNKNOWN_REGION", unknown)]);
    }
}
