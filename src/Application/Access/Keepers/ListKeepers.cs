using JippApi.Application.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Access;

/// <summary>Who keeps a source list: its ministry, and national administrators.</summary>
internal static class ListKeepers
{
    /// <summary>Whether the caller keeps the list.</summary>
    public static bool Keeps(Caller caller, InnovationSource source) =>
        caller.ReachOf(Permissions.WriteInnovations) is var reach && (reach.IsNationwide || reach.Sources.Contains(source));

    /// <exception cref="ForbiddenException">Somebody else keeps the list.</exception>
    public static void Require(ICurrentUser user, InnovationSource source)
    {
        if (!Keeps(user.Caller!, source))
            throw new ForbiddenException(Permissions.WriteInnovations);
    }
}
