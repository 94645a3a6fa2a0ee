using System.Text.Json.Serialization;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Escalations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Escalations;

/// <summary>Lists the moves of an escalation, with the obstacle to each one that is not open.</summary>
public sealed record ListEscalationTransitions(Guid Id) : IRequest<EscalationTransitions>;

/// <summary>Status of an escalation and its possible moves.</summary>
/// <param name="Version">Version of the escalation; its entity tag is derived from it.</param>
/// <param name="Status">Current status.</param>
/// <param name="Moves">All moves, open or not.</param>
public sealed record EscalationTransitions(int Version, EscalationStatus Status, IReadOnlyList<EscalationMove> Moves) : IVersioned;

/// <summary>A move of an escalation.</summary>
/// <param name="To">The status the move leads to.</param>
/// <param name="Obstacle">Code of the rule that forbids the move, or <c>FORBIDDEN</c>; absent when it is open.</param>
public sealed record EscalationMove(EscalationStatus To, [property: JsonConverter(typeof(RuleCodes))] string? Obstacle);

internal sealed class ListEscalationTransitionsHandler(IAppDb db, ICurrentUser user)
    : IRequestHandler<ListEscalationTransitions, EscalationTransitions>
{
    public async Task<EscalationTransitions> Handle(ListEscalationTransitions request, CancellationToken ct)
    {
        var key = new EscalationId(request.Id);
        var escalation =
            await db.Escalations.AsNoTracking().Where(e => e.Id == key).VisibleTo(user, db).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(Escalation));
        var access = await EscalationLookup.EscalationAccessAsync(db, user, escalation, ct);
        return new(
            escalation.Version,
            escalation.Status,
            [
                .. new[] { EscalationStatus.Acknowledged, EscalationStatus.Resolved }.Select(to => new EscalationMove(
                    to,
                    escalation.BlockingRule(to)?.Code ?? access.Obstacle(to)
                )),
            ]
        );
    }
}
