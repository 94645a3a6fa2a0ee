using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using MediatR;

namespace JippApi.Application.Innovations;

/// <summary>The moves of an innovation: which are open, and why the others are not.</summary>
public sealed record ListTransitions(Guid InnovationId) : IRequest<InnovationTransitions>;

/// <summary>Where an innovation stands and where it can go.</summary>
/// <param name="Version">Version of the innovation, for its entity tag.</param>
/// <param name="Publication">Whether the public may read it.</param>
/// <param name="Phase">Where it stands in its life.</param>
/// <param name="Moves">All moves there are.</param>
public sealed record InnovationTransitions(int Version, Publication Publication, Phase? Phase, IReadOnlyList<OpenMove> Moves);

/// <summary>A move, and whether it is open.</summary>
/// <param name="To">The state it leads to.</param>
/// <param name="Obstacle">Code of the rule that forbids it; null when it is open.</param>
/// <param name="Missing">What is missing for it.</param>
public sealed record OpenMove(InnovationMove To, string? Obstacle, IReadOnlyList<string> Missing);

internal sealed class ListTransitionsHandler(IAppDb db, ICurrentUser user, DirectoryPolicy policy)
    : IRequestHandler<ListTransitions, InnovationTransitions>
{
    public async Task<InnovationTransitions> Handle(ListTransitions request, CancellationToken ct)
    {
        var innovation = await db.ReadAsync(user, request.InnovationId, ct);
        var open = await db.OpenToAsync(user, innovation, ct);

        return new(innovation.Version, innovation.Publication, innovation.Phase, [.. Enum.GetValues<InnovationMove>().Select(MoveTo)]);

        OpenMove MoveTo(InnovationMove to)
        {
            var rule = innovation.Obstacle(to, policy.CompletenessFloor);
            return new(to, rule?.Code ?? open.Obstacle(to), rule == InnovationRules.CompleteEnough ? innovation.Completeness.Missing : []);
        }
    }
}
