using FluentValidation;
using JippApi.Application.Common;
using JippApi.Application.Notifications;
using JippApi.Domain.AttestationCampaigns;
using JippApi.Domain.Notifications;
using JippApi.Domain.Operations;
using MediatR;

namespace JippApi.Application.AttestationCampaigns;

/// <summary>
/// Records that the owners of a campaign have been asked, and tells hubs how many of their owners nobody could ask.
/// </summary>
/// <param name="OperationId">The operation that opens it.</param>
/// <param name="LeavesOut">Whether this is left out, because it has just failed: it cannot be, so nothing is.</param>
public sealed record FinishOpening(Guid OperationId, bool LeavesOut = false) : IRequest<BatchResult>;

internal sealed class FinishOpeningValidator : AbstractValidator<FinishOpening>;

internal sealed class FinishOpeningHandler(IAppDb db, HubDigests hubs, NotificationWriter notices, TimeProvider clock)
    : IRequestHandler<FinishOpening, BatchResult>
{
    public async Task<BatchResult> Handle(FinishOpening command, CancellationToken ct)
    {
        var operation = new OperationId(command.OperationId);
        if (command.LeavesOut || await AttestationSteps.OpeningAsync(db, operation, ct) is not { } campaign)
            return AttestationSteps.Nothing;

        campaign.Open(clock.GetUtcNow());

        var counts = await hubs.ReadAsync(campaign.Id, ct);
        await notices.AddAsync(
            [
                .. counts
                    .Where(person => person.Value.Unreachable > 0)
                    .Select(person => new Notice(
                        $"attest-{campaign.Id.Value:N}-unreachable",
                        NotificationKind.OwnersUnreachable,
                        [person.Key],
                        $"{AttestationSteps.PathOf(campaign)}/entries?status=UNREACHABLE",
                        Values(campaign, person.Value.Unreachable)
                    )),
            ],
            ct
        );
        await db.SaveChangesAsync(ct);
        return new(1, null);
    }

    private static Dictionary<string, string> Values(AttestationCampaign campaign, int count)
    {
        var values = AttestationSteps.ValuesOf(campaign);
        values["count"] = AttestationSteps.Text(count);
        return values;
    }
}
