using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ActionItems;

/// <summary>
/// Reports on several action items, each at most once, as a phone does after being offline. Each report succeeds or
/// fails on its own; the successful ones are saved together.
/// </summary>
public sealed record ReportActionItems(IReadOnlyList<ReportActionItem> Reports) : IRequest<IReadOnlyList<ReportOutcome>>;

/// <summary>Outcome of one of several reports: the item or the failure.</summary>
/// <param name="Item">The item after the report.</param>
/// <param name="Failure">The failure, as for a single report.</param>
public sealed record ReportOutcome(ActionItemDocument? Item, Exception? Failure);

internal sealed class ReportActionItemsValidator : AbstractValidator<ReportActionItems>
{
    public ReportActionItemsValidator() =>
        RuleFor(command => command.Reports)
            .Must(reports => reports.DistinctBy(report => report.Id).Count() == reports.Count)
            .WithErrorCode("REPEATED");
}

internal sealed class ReportActionItemsHandler(IAppDb db, ICurrentUser user, TimeProvider clock, IValidator<ReportActionItem> validator)
    : IRequestHandler<ReportActionItems, IReadOnlyList<ReportOutcome>>
{
    public async Task<IReadOnlyList<ReportOutcome>> Handle(ReportActionItems command, CancellationToken ct)
    {
        List<ActionItemId> ids = [.. command.Reports.Select(report => new ActionItemId(report.Id))];
        var items = await db.ActionItems.VisibleTo(user, db).Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id.Value, ct);
        var (reportable, times, now) = (
            await ItemAccess.ReportableAsync(db, user.Caller!, items.Values, ct),
            await ClosingTimesLookup.ClosingTimesAsync(db, items.Values, ct),
            clock.GetUtcNow()
        );
        var running = await RunningPlans.ReadAsync(db, items.Values, AsOfDay.Of(null, now), ct);
        var labels = await ItemLabels.ReadAsync(db, user, items.Values, ct);
        var situationOf = await ActionItemLookup.ItemSituationsAsync(db, items.Values, times, ct);

        List<Exception?> failures = [];
        foreach (var report in command.Reports)
        {
            try
            {
                if (validator.FaultsOf(report).ToList() is { Count: > 0 } faults)
                    throw new InvalidFieldsException(faults);
                var item = items.GetValueOrDefault(report.Id) ?? throw new NotFoundException(nameof(ActionItem));
                if (!reportable.Contains(item.Id))
                    throw new ForbiddenException(Permissions.ReportItems);
                if (report.ExpectedVersion is { } expected && expected != item.Version)
                    throw ActionItemLookup.StaleVersion(item, times, running, labels);
                item.Report(report.ToReport(), user.Caller!.Actor, situationOf(item), now);
                failures.Add(null);
            }
            catch (Exception e)
                when (e is InvalidFieldsException or NotFoundException or ForbiddenException or StaleVersionException or RuleBrokenException
                )
            {
                failures.Add(e);
            }
        }

        await db.SaveChangesAsync(ct);
        return
        [
            .. command.Reports.Zip(
                failures,
                (report, failure) =>
                    new ReportOutcome(
                        failure is null ? ActionItemDocument.Of(items[report.Id], Wib.DayOf(now), times, running, labels) : null,
                        failure
                    )
            ),
        ];
    }
}
