using System.Text.Json.Serialization;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Mentoring;
using MediatR;

namespace JippApi.Application.Mentoring;

/// <summary>Lists the moves of a mentoring session, with the obstacle to each one that is not open.</summary>
public sealed record ListMentoringSessionTransitions(Guid Id) : IRequest<MentoringSessionTransitions>;

/// <summary>Status of a mentoring session and its possible moves.</summary>
/// <param name="Version">Version of the session; its entity tag is derived from it.</param>
/// <param name="Status">Current status.</param>
/// <param name="Moves">All moves, open or not.</param>
public sealed record MentoringSessionTransitions(int Version, SessionStatus Status, IReadOnlyList<MentoringSessionMove> Moves) : IVersioned;

/// <summary>A move of a mentoring session.</summary>
/// <param name="To">The status the move leads to.</param>
/// <param name="Obstacle">Code of the rule that forbids the move, or <c>FORBIDDEN</c>; absent when it is open.</param>
public sealed record MentoringSessionMove(SessionStatus To, [property: JsonConverter(typeof(RuleCodes))] string? Obstacle);

internal sealed class ListMentoringSessionTransitionsHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ListMentoringSessionTransitions, MentoringSessionTransitions>
{
    public async Task<MentoringSessionTransitions> Handle(ListMentoringSessionTransitions request, CancellationToken ct)
    {
        var (session, now) = (await MentoringSessionLookup.ReadSessionAsync(db, user, request.Id, ct), clock.GetUtcNow());
        var access = await MentoringSessionLookup.SessionAccessAsync(db, user, session, ct);
        return new(
            session.Version,
            session.Status,
            [
                .. new[] { SessionStatus.Held, SessionStatus.Cancelled }.Select(to => new MentoringSessionMove(
                    to,
                    session.BlockingRule(to, now)?.Code ?? access.Obstacle
                )),
            ]
        );
    }
}
