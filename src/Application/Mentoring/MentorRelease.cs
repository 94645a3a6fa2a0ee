using JippApi.Application.Common;
using JippApi.Application.Hubs;
using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Mentoring;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Mentoring;

/// <summary>
/// Releases mentors who left their hub, or whose hub has ended, from all its plans: what they could read and verify as
/// mentors ends with it.
/// </summary>
internal sealed class MentorRelease(IAppDb db) : IMentorFollower
{
    /// <inheritdoc/>
    public async Task FollowAsync(HubId hub, IReadOnlyList<HubMentorId> left, DateTimeOffset at, CancellationToken ct)
    {
        var open = await db
            .MentorAssignments.Where(a => a.HubId == hub && a.ReleasedAt == null && left.Contains(a.MentorId))
            .ToListAsync(ct);
        foreach (var assignment in open)
            assignment.Release(at);
        foreach (var team in await db.MentoringTeams.Where(t => t.HubId == hub).ToListAsync(ct))
        {
            foreach (var member in left.Select(mentor => team.MemberOn(mentor, Wib.DayOf(at))).OfType<TeamMember>())
                team.End(member, at);
        }
    }
}
