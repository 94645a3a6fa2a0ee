using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.ActionItems;
using MediatR;

namespace JippApi.Application.ActionItems;

/// <summary>Reports the completion of an action item.</summary>
/// <param name="Id">The item.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="Progress">Completion in per cent, 0 to 100.</param>
/// <param name="Evidence">Evidence to add to what there is: web addresses or plain text.</param>
/// <param name="Note">Note on the report.</param>
public sealed record ReportActionItem(Guid Id, int? ExpectedVersion, int? Progress, IReadOnlyList<string>? Evidence, string? Note)
    : IRequest<ActionItemDocument>
{
    internal ItemReport ToReport() => new(Progress!.Value, Evidence ?? [], Note);
}

internal sealed class ReportActionItemValidator : AbstractValidator<ReportActionItem>
{
    public ReportActionItemValidator()
    {
        RuleFor(command => command.Progress).Present();
        RuleFor(command => command.Progress).Within(0, 100);
        RuleFor(command => command.Evidence).MaxItems(ActionItem.MaxEvidence);
        RuleForEach(command => command.Evidence).Required().MaxLength(ActionItem.EvidenceMaxLength);
        RuleFor(command => command.Note).MaxLength(ActionItem.ReasonMaxLength);
    }
}

internal sealed class ReportActionItemHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ReportActionItem, ActionItemDocument>
{
    public async Task<ActionItemDocument> Handle(ReportActionItem command, CancellationToken ct)
    {
        var item = await ActionItemLookup.LoadItemAsync(db, user, _ => [Permissions.ReportItems], command.Id, command.ExpectedVersion, ct);
        var (situation, now) = (await ActionItemLookup.ItemSituationAsync(db, item, ct), clock.GetUtcNow());

        item.Report(command.ToReport(), user.Caller!.Actor, situation, now);

        await db.SaveChangesAsync(ct);
        return await ClosingTimesLookup.DocumentAsync(db, user, item, AsOfDay.Of(null, now), ct);
    }
}
