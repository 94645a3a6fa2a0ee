using System.Text.Json;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Duplicates;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Duplicates;

/// <summary>Keeps decisions on pairs when one of the records is merged.</summary>
internal sealed class DuplicateFollower(IAppDb db, ICurrentUser user) : IMergeFollower
{
    public string Feature => "duplicates";

    /// <summary>
    /// Ends the pair of both, and puts the survivor in the place of the merged record in all others. Where the survivor
    /// has been compared with the other record too, a decision that both stay is taken over.
    /// </summary>
    public async Task<string?> FollowAsync(Innovation merged, Innovation survivor, DateTimeOffset at, CancellationToken ct)
    {
        var (from, to) = (merged.Id, survivor.Id);
        var pairs = await db
            .DuplicateCandidates.Where(c => c.FirstId == from || c.SecondId == from || c.FirstId == to || c.SecondId == to)
            .ToListAsync(ct);
        var own = pairs.FindAll(c => (c.FirstId == from || c.SecondId == from) && c.Status != DuplicateStatus.Merged);
        var others = pairs.Where(c => c.FirstId == to || c.SecondId == to).ToDictionary(c => c.OtherThan(to));
        List<DuplicateState> before = [];
        foreach (var pair in own)
        {
            var other = pair.OtherThan(from);
            var known = others.GetValueOrDefault(other);
            if (other == to)
            {
                before.Add(pair.State);
                pair.FollowMerge(user.Caller!.Actor.UserId, at);
            }
            else if (known is null)
            {
                before.Add(pair.State);
                pair.Rewire(from, to);
            }
            else if (pair.IsSettled && !known.IsSettled && known.Status != DuplicateStatus.Merged)
            {
                before.Add(known.State);
                known.Inherit(pair, at);
            }
        }

        return before.Count == 0 ? null : JsonSerializer.Serialize(new Followed(at, before));
    }

    public async Task UndoAsync(string state, DateTimeOffset at, CancellationToken ct)
    {
        var before = JsonSerializer.Deserialize<Followed>(state)!;
        List<DuplicateCandidateId> ids = [.. before.Pairs.Select(pair => pair.Id)];
        var pairs = await db.DuplicateCandidates.Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        foreach (var pair in before.Pairs)
            pairs[pair.Id].Restore(pair, before.At, at);
    }

    private sealed record Followed(DateTimeOffset At, IReadOnlyList<DuplicateState> Pairs);
}
