using System.Text.Json.Serialization;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Hubs;
using MediatR;

namespace JippApi.Application.Hubs;

/// <summary>Lists the moves of a hub, with the obstacle to each one that is not open.</summary>
public sealed record ListHubTransitions(Guid HubId) : IRequest<HubTransitions>;

/// <summary>Status of a hub and its possible moves.</summary>
/// <param name="Version">Version of the hub; its entity tag is derived from it.</param>
/// <param name="Status">Current status.</param>
/// <param name="Moves">All moves, open or not.</param>
public sealed record HubTransitions(int Version, HubStatus Status, IReadOnlyList<OpenHubMove> Moves) : IVersioned;

/// <summary>A move of a hub.</summary>
/// <param name="To">The move.</param>
/// <param name="Obstacle">Code of the rule that forbids the move; absent when it is open.</param>
/// <param name="Missing">What the move still requires: criteria without an assessment, the decree.</param>
public sealed record OpenHubMove(HubMove To, [property: JsonConverter(typeof(RuleCodes))] string? Obstacle, IReadOnlyList<string> Missing);

internal sealed class ListHubTransitionsHandler(IAppDb db, ICurrentUser user) : IRequestHandler<ListHubTransitions, HubTransitions>
{
    private const string Forbidden = "forbidden";

    public async Task<HubTransitions> Handle(ListHubTransitions request, CancellationToken ct)
    {
        var hub = await HubLookup.ReadHubAsync(db, request.HubId, ct);
        var (writes, designates) = (await CanAsync(Permissions.WriteHubs, hub, ct), await CanAsync(Permissions.DesignateHubs, hub, ct));

        return new(hub.Version, hub.Status, [.. Enum.GetValues<HubMove>().Select(MoveTo)]);

        OpenHubMove MoveTo(HubMove to)
        {
            var allowed = MoveHub.PermissionFor(to) == Permissions.WriteHubs ? writes : designates;
            return new(to, hub.BlockingRule(to)?.Code ?? (allowed ? null : Forbidden), MissingFor(hub, to));
        }
    }

    private static List<string> MissingFor(Hub hub, HubMove to)
    {
        if (to != HubMove.Designated || hub.Status != HubStatus.Proposed)
            return [];
        List<string> missing = [.. hub.UnassessedCriteria.Select(Code.Of)];
        if (hub.Decree is null)
            missing.Add("decree");
        return missing;
    }

    private async Task<bool> CanAsync(string permission, Hub hub, CancellationToken ct) =>
        user.Caller is { } caller && await caller.ReachOf(permission).CoversAsync(hub.HostId, db, ct);
}
