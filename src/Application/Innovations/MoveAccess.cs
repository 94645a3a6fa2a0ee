using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Innovations;

/// <summary>What a caller may do with one innovation, whatever its state.</summary>
/// <param name="Writes">They may write it.</param>
/// <param name="Reviews">They may review it.</param>
/// <param name="IsOwn">It is their own institution's, so that they may not be the ones to publish it.</param>
internal sealed record MoveAccess(bool Writes, bool Reviews, bool IsOwn)
{
    private const string Forbidden = "forbidden";

    /// <summary>
    /// The permission that a move needs: handing in and stating the phase is the owner's, every other move a
    /// reviewer's.
    /// </summary>
    public static string PermissionFor(InnovationMove? move) =>
        move is InnovationMove.InReview or InnovationMove.Creation or InnovationMove.Development
            ? Permissions.WriteInnovations
            : Permissions.ReviewInnovations;

    /// <summary>Code of what keeps the caller from a move; null when nothing does.</summary>
    public string? Obstacle(InnovationMove move)
    {
        if (!(PermissionFor(move) == Permissions.WriteInnovations ? Writes : Reviews))
            return Forbidden;
        return IsOwn && move == InnovationMove.Published ? AccessRules.ReviewedByOthers.Code : null;
    }
}

/// <summary>Finds out what a caller may do with an innovation.</summary>
internal static class MoveAccessLookup
{
    public static async Task<MoveAccess> OpenToAsync(this IAppDb db, ICurrentUser user, Innovation innovation, CancellationToken ct)
    {
        if (user.Caller is not { } caller)
            return new(false, false, false);
        var self = db.Innovations.Where(i => i.Id == innovation.Id);
        return new(
            await self.Within(caller.ReachOf(Permissions.WriteInnovations), db).AnyAsync(ct),
            await self.Within(caller.ReachOf(Permissions.ReviewInnovations), db).AnyAsync(ct),
            await db.IsOwnAsync(user, innovation, ct)
        );
    }

    /// <summary>Whether the record is of the caller's own institution.</summary>
    public static async Task<bool> IsOwnAsync(this IAppDb db, ICurrentUser user, Innovation innovation, CancellationToken ct) =>
        innovation.OwnerId is { } owner && await user.Caller!.Own.CoversAsync(owner, db, ct);
}
