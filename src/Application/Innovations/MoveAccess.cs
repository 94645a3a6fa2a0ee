using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Innovations;

/// <summary>Decides what a caller may do with an innovation, whatever its status.</summary>
/// <param name="Writes">May write the innovation.</param>
/// <param name="Reviews">May review the innovation.</param>
/// <param name="IsOwn">Has an interest in an institution that owns it or owned it, and so may not publish it.</param>
/// <param name="IsWriter">Wrote it or handed it in, and so may not publish it.</param>
internal sealed record MoveAccess(bool Writes, bool Reviews, bool IsOwn, bool IsWriter)
{
    private const string Forbidden = "forbidden";

    /// <summary>Returns the permission a move requires: owners submit, reviewers make all other moves.</summary>
    public static string PermissionFor(InnovationMove? move) =>
        move is InnovationMove.InReview ? Permissions.WriteInnovations : Permissions.ReviewInnovations;

    /// <summary>Whether a move states something about the record on which others rely.</summary>
    public static bool IsJudgement(InnovationMove? move) =>
        move is InnovationMove.Published or InnovationMove.Merged or InnovationMove.Creation or InnovationMove.Development;

    /// <summary>Returns the code of the obstacle to a move, or null.</summary>
    public string? Obstacle(InnovationMove move)
    {
        if (!(PermissionFor(move) == Permissions.WriteInnovations ? Writes : Reviews))
            return Forbidden;
        if (IsOwn && IsJudgement(move))
            return AccessRules.ReviewedByOthers.Code;
        return IsWriter && move == InnovationMove.Published ? InnovationRules.ReviewedByAnother.Code : null;
    }
}

/// <summary>Reads what a caller may do with an innovation.</summary>
internal static class MoveAccessLookup
{
    public static async Task<MoveAccess> MoveAccessAsync(IAppDb db, ICurrentUser user, Innovation innovation, CancellationToken ct)
    {
        if (user.Caller is not { } caller)
            return new(false, false, false, false);
        var self = db.Innovations.Where(i => i.Id == innovation.Id);
        return new(
            await self.Within(caller.ReachOf(Permissions.WriteInnovations), db).AnyAsync(ct),
            await self.Within(caller.ReachOf(Permissions.ReviewInnovations), db).AnyAsync(ct),
            await MoveAccessLookup.IsOwnAsync(db, user, innovation, ct),
            innovation.IsWrittenBy(caller.Actor)
        );
    }

    /// <summary>
    /// Whether the innovation belongs to an institution of the persons behind the call, or did so since it was last let
    /// pass.
    /// </summary>
    public static Task<bool> IsOwnAsync(IAppDb db, ICurrentUser user, Innovation innovation, CancellationToken ct) =>
        Belonging.BelongsToAnyAsync(db, user.Caller!, innovation.InvolvedOwners, ct);
}
