using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Innovations;

/// <summary>Decides what a caller may do with an innovation, whatever its status.</summary>
/// <param name="Writes">May write the innovation.</param>
/// <param name="Reviews">May review the innovation.</param>
/// <param name="IsOwn">Belongs to the owner, and so may not publish it.</param>
internal sealed record MoveAccess(bool Writes, bool Reviews, bool IsOwn)
{
    private const string Forbidden = "forbidden";

    /// <summary>
    /// Returns the permission a move requires: owners submit and state the phase, reviewers make all other moves.
    /// </summary>
    public static string PermissionFor(InnovationMove? move) =>
        move is InnovationMove.InReview or InnovationMove.Creation or InnovationMove.Development
            ? Permissions.WriteInnovations
            : Permissions.ReviewInnovations;

    /// <summary>Returns the code of the obstacle to a move, or null.</summary>
    public string? Obstacle(InnovationMove move)
    {
        if (!(PermissionFor(move) == Permissions.WriteInnovations ? Writes : Reviews))
            return Forbidden;
        return IsOwn && move == InnovationMove.Published ? AccessRules.ReviewedByOthers.Code : null;
    }
}

/// <summary>Reads what a caller may do with an innovation.</summary>
internal static class MoveAccessLookup
{
    public static async Task<MoveAccess> MoveAccessAsync(IAppDb db, ICurrentUser user, Innovation innovation, CancellationToken ct)
    {
        if (user.Caller is not { } caller)
            return new(false, false, false);
        var self = db.Innovations.Where(i => i.Id == innovation.Id);
        return new(
            await self.Within(caller.ReachOf(Permissions.WriteInnovations), db).AnyAsync(ct),
            await self.Within(caller.ReachOf(Permissions.ReviewInnovations), db).AnyAsync(ct),
            await MoveAccessLookup.IsOwnAsync(db, user, innovation, ct)
        );
    }

    /// <summary>Whether the innovation belongs to the caller's own institution.</summary>
    public static async Task<bool> IsOwnAsync(IAppDb db, ICurrentUser user, Innovation innovation, CancellationToken ct) =>
        innovation.OwnerId is { } owner && await user.Caller!.Own.CoversAsync(owner, db, ct);
}
