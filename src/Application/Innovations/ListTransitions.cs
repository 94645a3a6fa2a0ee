using System.Text.Json.Serialization;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using MediatR;

namespace JippApi.Application.Innovations;

/// <summary>Lists the moves of an innovation, with the obstacle to each one that is not open.</summary>
public sealed record ListTransitions(Guid InnovationId) : IRequest<InnovationTransitions>;

/// <summary>Status of an innovation and its possible moves.</summary>
/// <param name="Version">Version of the innovation; its entity tag is derived from it.</param>
/// <param name="Publication">Publication status.</param>
/// <param name="Phase">Phase of the innovation; absent when not stated.</param>
/// <param name="Moves">All moves, open or not.</param>
public sealed record InnovationTransitions(int Version, Publication Publication, Phase? Phase, IReadOnlyList<OpenMove> Moves) : IVersioned;

/// <summary>A move of an innovation.</summary>
/// <param name="To">The move.</param>
/// <param name="Obstacle">Code of the rule that forbids the move; absent when it is open.</param>
/// <param name="Missing">What the move still requires.</param>
public sealed record OpenMove(
    InnovationMove To,
    [property: JsonConverter(typeof(RuleCodes))] string? Obstacle,
    IReadOnlyList<string> Missing
);

internal sealed class ListTransitionsHandler(IAppDb db, ICurrentUser user, DirectoryPolicy policy)
    : IRequestHandler<ListTransitions, InnovationTransitions>
{
    public async Task<InnovationTransitions> Handle(ListTransitions request, CancellationToken ct)
    {
        var innovation = await InnovationLookup.ReadAsync(db, user, request.InnovationId, ct);
        var open = await MoveAccessLookup.MoveAccessAsync(db, user, innovation, ct);

        return new(innovation.Version, innovation.Publication, innovation.Phase, [.. Enum.GetValues<InnovationMove>().Select(MoveTo)]);

        OpenMove MoveTo(InnovationMove to)
        {
            var rule = innovation.BlockingRule(to, policy.CompletenessFloor);
            return new(to, rule?.Code ?? open.Obstacle(to), rule == InnovationRules.CompleteEnough ? innovation.Completeness.Missing : []);
        }
    }
}
