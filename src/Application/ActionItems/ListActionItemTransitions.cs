using System.Text.Json.Serialization;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ActionItems;

/// <summary>Lists the moves of an action item, with the obstacle to each one that is not open.</summary>
public sealed record ListActionItemTransitions(Guid Id) : IRequest<ActionItemTransitions>;

/// <summary>Status of an action item and its possible moves.</summary>
/// <param name="Version">Version of the item; its entity tag is derived from it.</param>
/// <param name="Status">Current status.</param>
/// <param name="Moves">All moves, open or not.</param>
public sealed record ActionItemTransitions(int Version, ActionItemStatus Status, IReadOnlyList<ActionItemMove> Moves) : IVersioned;

/// <summary>A move of an action item.</summary>
/// <param name="To">The status the move leads to.</param>
/// <param name="Obstacle">Code of the rule that forbids the move; absent when it is open.</param>
/// <param name="Missing">What the move still requires: the open items it depends on, by number, activity and
/// responsible unit.</param>
public sealed record ActionItemMove(
    ActionItemStatus To,
    [property: JsonConverter(typeof(RuleCodes))] string? Obstacle,
    IReadOnlyList<string> Missing
);

internal sealed class ListActionItemTransitionsHandler(IAppDb db, ICurrentUser user)
    : IRequestHandler<ListActionItemTransitions, ActionItemTransitions>
{
    private const string Forbidden = "forbidden";

    private static readonly UserId Nobody = new("");

    public async Task<ActionItemTransitions> Handle(ListActionItemTransitions request, CancellationToken ct)
    {
        var key = new ActionItemId(request.Id);
        var item =
            await db.ActionItems.AsNoTracking().VisibleTo(user, db).SingleOrDefaultAsync(i => i.Id == key, ct)
            ?? throw new NotFoundException(nameof(ActionItem));
        var (situation, held) = (await ActionItemLookup.ItemSituationAsync(db, item, ct), await IsLockedAsync(item, ct));
        var tooClose = user.Caller is { } caller ? await ItemVerifiers.ObstacleAsync(db, caller, item, ct) : null;
        var by = user.Caller?.Actor ?? new(Nobody);

        return new(
            item.Version,
            item.Status,
            [.. Enum.GetValues<ActionItemStatus>().Where(to => to != ActionItemStatus.Planned).Select(MoveTo)]
        );

        ActionItemMove MoveTo(ActionItemStatus to)
        {
            var rule = item.BlockingRule(to, by, situation);
            return new(to, rule?.Code ?? Refusal(to), ActionItem.MissingFor(rule, situation));
        }

        string? Refusal(ActionItemStatus to)
        {
            if (!ItemAccess.PermissionsFor(item.Status, to).Any(held.Contains))
                return Forbidden;
            return to == ActionItemStatus.Verified ? tooClose?.Code : null;
        }
    }

    private async Task<IReadOnlyList<string>> IsLockedAsync(ActionItem item, CancellationToken ct)
    {
        if (user.Caller is not { } caller)
            return [];
        List<string> held = [];
        foreach (var permission in new[] { Permissions.WriteItems, Permissions.ReportItems, Permissions.VerifyItems })
            if (await ItemAccess.HasAnyAsync(db, caller, [permission], item, ct))
                held.Add(permission);
        return held;
    }
}
