using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Innovations;

/// <summary>Merges records and separates them again, with everything that follows them.</summary>
internal sealed class Merging(IAppDb db, ICurrentUser user, TimeProvider clock, IEnumerable<IMergeFollower> followers)
{
    /// <summary>Merges a record into another; the caller saves.</summary>
    public async Task MergeAsync(Innovation merged, Innovation survivor, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var merge = InnovationMerge.Of(merged, survivor, user.Caller!.Actor, now);
        List<FollowedMerge> followed = [];
        foreach (var follower in followers)
            if (await follower.FollowAsync(merged, survivor, now, ct) is { } state)
                followed.Add(new(follower.Feature, state));
        merge.Follow(followed);
        db.Merges.Add(merge);
    }

    /// <summary>Undoes the merge of a record; the caller saves.</summary>
    /// <returns>The survivor.</returns>
    public async Task UndoAsync(Innovation merged, CancellationToken ct)
    {
        var (now, id) = (clock.GetUtcNow(), merged.Id);
        var merge =
            await db.Merges.SingleOrDefaultAsync(m => m.MergedId == id && m.UndoneAt == null, ct)
            ?? throw InnovationRules.MergedBefore.Broken();
        var survivor = await db.Innovations.SingleAsync(i => i.Id == merge.SurvivorId, ct);
        merge.Undo(merged, survivor, user.Caller!.Actor, now);
        foreach (var follower in followers)
        foreach (var followed in merge.Followed.Where(followed => followed.Feature == follower.Feature))
            await follower.UndoAsync(followed.State, now, ct);
    }

    /// <summary>Requires that the caller may review both records and belongs to neither owner.</summary>
    public async Task RequireBothAsync(Innovation merged, InnovationId survivor, CancellationToken ct)
    {
        var reach = user.Caller!.ReachOf(Permissions.ReviewInnovations);
        var (from, to) = (merged.Id, survivor);
        var reached = await db.Innovations.Where(i => i.Id == from || i.Id == to).Within(reach, db).CountAsync(ct);
        InnovationRules.MergeReachesBoth.Require(reached == 2 || from == to);
    }
}
