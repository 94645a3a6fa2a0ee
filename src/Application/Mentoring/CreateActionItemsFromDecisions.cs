using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.ActionItems;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.Mentoring;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Mentoring;

/// <summary>
/// Creates action items of the plan from the decisions of a session. Decisions that already have one are skipped, so
/// repeating the request is harmless.
/// </summary>
public sealed record CreateActionItemsFromDecisions(Guid Id) : IRequest<ActionItemsFromDecisions>;

/// <summary>The result of creating action items from decisions.</summary>
/// <param name="Items">The action items created by this request.</param>
/// <param name="Session">The session, whose decisions name their action items.</param>
public sealed record ActionItemsFromDecisions(IReadOnlyList<ActionItemDocument> Items, MentoringSessionDocument Session) : IVersioned
{
    int IVersioned.Version => Session.Version;
}

/// <summary>The route carries all parameters, so there is nothing to validate.</summary>
internal sealed class CreateActionItemsFromDecisionsValidator : AbstractValidator<CreateActionItemsFromDecisions>;

internal sealed class CreateActionItemsFromDecisionsHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<CreateActionItemsFromDecisions, ActionItemsFromDecisions>
{
    public Task<ActionItemsFromDecisions> Handle(CreateActionItemsFromDecisions command, CancellationToken ct) =>
        db.InTransactionAsync(() => CreateItemsAsync(command, ct), ct);

    private async Task<ActionItemsFromDecisions> CreateItemsAsync(CreateActionItemsFromDecisions command, CancellationToken ct)
    {
        var (planId, now) = ((await MentoringSessionLookup.ReadSessionAsync(db, user, command.Id, ct)).PlanId, clock.GetUtcNow());
        await ItemReferences.LockPlanAsync(db, user, planId, ct);
        var session = await MentoringSessionLookup.LoadSessionAsync(db, user, command.Id, ct);
        MentoringRules.WasHeld.Require(session.Status == SessionStatus.Held);
        var plan = await db.ReplicationPlans.SingleAsync(p => p.Id == planId, ct);
        var others = await ActionItemLookup.DependenciesAsync(db, planId, ct);

        var items = ItemsOf(session, plan, others, now);
        session.LinkActionItems(items.ConvertAll(item => item.Id), now);

        db.ActionItems.AddRange(items);
        await db.SaveChangesAsync(ct);
        var (running, labels) = (RunningPlans.Of(plan), await ItemLabels.ReadAsync(db, user, items, ct));
        return new(
            items.ConvertAll(item => ActionItemDocument.Of(item, Wib.DayOf(now), ClosingTimes.None, running, labels)),
            MentoringSessionDocument.Of(session, (await MentoringSessionLookup.SessionAccessAsync(db, user, session, ct)).Side, now)
        );
    }

    private static List<ActionItem> ItemsOf(MentoringSession session, ReplicationPlan plan, Dependencies others, DateTimeOffset now)
    {
        List<ActionItem> items = [];
        var edges = others.Edges.ToDictionary();
        foreach (var decision in session.OpenDecisions)
        {
            var details = new ActionItemDetails
            {
                Activity = decision.Text,
                ResponsibleUnitId = decision.ResponsibleUnitId,
                DueOn = decision.DueOn,
            };
            var item = ActionItem.PlanFollowUp(plan, edges.Count + 1, details, new(edges), now);
            edges[item.Id] = [];
            items.Add(item);
        }

        return items;
    }
}
