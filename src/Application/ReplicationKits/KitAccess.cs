using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.ReplicationKits;

namespace JippApi.Application.ReplicationKits;

/// <summary>Decides who states the kit of an innovation.</summary>
internal static class KitAccess
{
    /// <summary>
    /// Requires that the caller writes for the owner by a role in its own tree: a role in a region or in the nation
    /// makes nobody one of its people, and a kept list does not either.
    /// </summary>
    public static async Task RequireOfOwnerAsync(IAppDb db, ICurrentUser user, Innovation innovation, CancellationToken ct)
    {
        var institutions = Reach.None with { Institutions = user.Caller!.ReachOf(Permissions.WriteInnovations).Institutions };
        KitRules.StatedByOwner.Require(innovation.OwnerId is { } owner && await institutions.CoversAsync(owner, db, ct));
    }
}
