using JippApi.Application.Common;
using JippApi.Domain.Escalations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Escalations;

/// <summary>The moves of an escalation: which are open to the caller, and why the others are not.</summary>
public sealed record ListEscalationTransitions(Guid Id) : IRequest<EscalationTransitions>;

/// <summary>Where an escalation stands and where it can go.</summary>
/// <param name="Version">Version of the escalation, for its entity tag.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Moves">All moves there are.</param>
public sealed record EscalationTransitions(int Version, EscalationStatus Status, IReadOnlyList<EscalationMove> Moves);

/// <summary>A move of an escalation, and whether it is open.</summary>
/// <param name="To">The state it leads to.</param>
/// <param name="Obstacle">Code of the rule that forbids it, or <c>forbidden</c>; absent when it is open.</param>
public sealed record EscalationMove(EscalationStatus To, string? Obstacle);

internal sealed class ListEscalationTransitionsHandler(IAppDb db, ICurrentUser user)
    : IRequestHandler<ListEscalationTransitions, EscalationTransitions>
{
    private const string Forbidden = "forbidden";

    public async Task<EscalationTransitions> Handle(ListEscalationTransitions request, CancellationToken ct)
    {
        var key = new EscalationId(request.Id);
        var escalation =
            await db.Escalations.AsNoTracking().Where(e => e.Id == key).VisibleTo(user, db).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(Escalation));
        var access = await db.EscalationAccessAsync(user, escalation, ct);
        return new(
            escalation.Version,
            escalation.Status,
            [
                .. new[] { EscalationStatus.Acknowledged, EscalationStatus.Resolved }.Select(to => new EscalationMove(
                    to,
                    escalation.Obstacle(to)?.Code ?? (access.Allows(to) ? null : Forbidden)
                )),
            ]
        );
    }
}
