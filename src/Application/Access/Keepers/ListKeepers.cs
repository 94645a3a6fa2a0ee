using JippApi.Application.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Access;

/// <summary>The keepers of a source list: its ministry, and national administrators.</summary>
internal static class ListKeepers
{
    /// <summary>Whether the caller keeps the list.</summary>
    public static bool Keeps(Caller? caller, InnovationSource source) => Covers(caller, Permissions.WriteInnovations, source);

    /// <summary>Whether the caller reviews the records of the list.</summary>
    public static bool Reviews(Caller? caller, InnovationSource source) => Covers(caller, Permissions.ReviewInnovations, source);

    /// <exception cref="ForbiddenException">Somebody else keeps the list.</exception>
    public static void Require(ICurrentUser user, InnovationSource source)
    {
        if (!Keeps(user.Caller, source))
            throw new ForbiddenException(Permissions.WriteInnovations);
    }

    private static bool Covers(Caller? caller, string permission, InnovationSource source) =>
        caller?.ReachOf(permission) is { } reach && (reach.IsNationwide || reach.Sources.Contains(source));
}
