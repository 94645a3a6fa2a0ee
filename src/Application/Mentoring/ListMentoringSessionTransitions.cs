using JippApi.Application.Common;
using JippApi.Domain.Mentoring;
using MediatR;

namespace JippApi.Application.Mentoring;

/// <summary>The moves of a session: which are open to the caller, and why the others are not.</summary>
public sealed record ListMentoringSessionTransitions(Guid Id) : IRequest<MentoringSessionTransitions>;

/// <summary>Where a session stands and where it can go.</summary>
/// <param name="Version">Version of the session, for its entity tag.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Moves">All moves there are.</param>
public sealed record MentoringSessionTransitions(int Version, SessionStatus Status, IReadOnlyList<MentoringSessionMove> Moves);

/// <summary>A move of a session, and whether it is open.</summary>
/// <param name="To">The state it leads to.</param>
/// <param name="Obstacle">Code of the rule that forbids it, or <c>forbidden</c>; absent when it is open.</param>
public sealed record MentoringSessionMove(SessionStatus To, string? Obstacle);

internal sealed class ListMentoringSessionTransitionsHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ListMentoringSessionTransitions, MentoringSessionTransitions>
{
    private const string Forbidden = "forbidden";

    public async Task<MentoringSessionTransitions> Handle(ListMentoringSessionTransitions request, CancellationToken ct)
    {
        var (session, now) = (await db.ReadSessionAsync(user, request.Id, ct), clock.GetUtcNow());
        var access = await db.SessionAccessAsync(user, session, ct);
        return new(
            session.Version,
            session.Status,
            [
                .. new[] { SessionStatus.Held, SessionStatus.Cancelled }.Select(to => new MentoringSessionMove(
                    to,
                    session.Obstacle(to, now)?.Code ?? (access.Writes ? null : Forbidden)
                )),
            ]
        );
    }
}
