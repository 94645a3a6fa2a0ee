using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
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

    /// <summary>Returns the merge of a record that lasts.</summary>
    public async Task<InnovationMerge> LastingAsync(InnovationId merged, CancellationToken ct) =>
        await db.Merges.SingleOrDefaultAsync(m => m.MergedId == merged && m.UndoneAt == null, ct)
        ?? throw InnovationRules.MergedBefore.Broken();

    /// <summary>Undoes a merge; the caller saves.</summary>
    public async Task UndoAsync(InnovationMerge merge, Innovation merged, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var survivor = await db.Innovations.SingleAsync(i => i.Id == merge.SurvivorId, ct);
        merge.Undo(merged, survivor, user.Caller!.Actor, now);
        foreach (var follower in followers)
        {
            foreach (var followed in merge.Followed.Where(followed => followed.Feature == follower.Feature))
                await follower.UndoAsync(followed.State, now, ct);
        }
    }

    /// <summary>
    /// Requires that the caller may review both records and belongs to neither owner. A merged record that has given
    /// its
    /// rows to the survivor is still within reach of their lists.
    /// </summary>
    public async Task RequireBothAsync(Innovation merged, InnovationId survivor, IReadOnlyList<SourceRecord> moved, CancellationToken ct)
    {
        var (caller, from) = (user.Caller!, merged.Id);
        var reach = caller.ReachOf(Permissions.ReviewInnovations);
        var reached = await db.Innovations.Where(i => i.Id == from || i.Id == survivor).Within(reach, db).Select(i => i.Id).ToListAsync(ct);
        InnovationRules.MergeReachesBoth.Require(
            (reached.Contains(from) || moved.Any(record => reach.Sources.Contains(record.Source)))
                && (reached.Contains(survivor) || from == survivor)
        );
        var other = await db.Innovations.AsNoTracking().SingleAsync(i => i.Id == survivor, ct);
        InnovationRules.MergeReachesBoth.Require(
            await reach.CoversAllOfAsync(merged, [.. merged.SourceRecords, .. moved], db, ct)
                && await reach.CoversAllOfAsync(other, [.. other.SourceRecords.Where(row => !moved.Any(row.IsSameRow))], db, ct)
        );
        AccessRules.ReviewedByOthers.Require(
            !await Belonging.BelongsToAnyAsync(db, caller, [.. merged.InvolvedOwners.Union(other.InvolvedOwners)], ct)
        );
    }
}
