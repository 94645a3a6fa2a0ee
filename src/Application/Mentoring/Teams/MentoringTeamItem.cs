using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Domain.Hubs;
using JippApi.Domain.Mentoring;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Mentoring;

/// <summary>A team that mentors for a hub (<i>tim pendamping</i>).</summary>
public sealed record MentoringTeamItem : VersionedItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>The hub that appointed the team.</summary>
    public required Guid HubId { get; init; }

    /// <summary>Where the team comes from, often a university.</summary>
    public required InstitutionRef Institution { get; init; }

    /// <summary>Name of the team.</summary>
    public required string Name { get; init; }

    /// <summary>Name of the head of the team.</summary>
    public string? Head { get; init; }

    /// <summary>Present and former members, in the order in which they joined.</summary>
    public required IReadOnlyList<TeamMemberItem> Members { get; init; }

    /// <summary>Number of plans assigned to the team.</summary>
    public required int Plans { get; init; }

    /// <summary>Hours of sessions that members held for the team.</summary>
    public required decimal HoursHeld { get; init; }

    /// <summary>When the team last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
}

/// <summary>A membership in a team.</summary>
/// <param name="MentorId">The mentor of the hub.</param>
/// <param name="Name">Name as shown in public; absent for somebody who has left the hub.</param>
/// <param name="From">First day (WIB).</param>
/// <param name="Until">Last day; absent while the membership is open.</param>
/// <param name="HoursHeld">Hours of sessions the member held for the team.</param>
public sealed record TeamMemberItem(Guid MentorId, string? Name, DateOnly From, DateOnly? Until, decimal HoursHeld);

/// <summary>The teams of a hub.</summary>
/// <param name="Items">The teams, oldest first.</param>
public sealed record MentoringTeamList(IReadOnlyList<MentoringTeamItem> Items);

/// <summary>Reads teams with a constant number of queries.</summary>
internal static class MentoringTeams
{
    private const int Max = 200;

    /// <summary>Returns the teams as everyone may see them.</summary>
    public static async Task<IReadOnlyList<MentoringTeamItem>> ItemsAsync(IAppDb db, IQueryable<MentoringTeam> teams, CancellationToken ct)
    {
        var rows = await (
            from team in teams.AsNoTracking()
            join institution in db.Institutions on team.InstitutionId equals institution.Id
            join hub in db.Hubs on team.HubId equals hub.Id
            orderby team.CreatedAt, team.Id
            select new
            {
                Team = team,
                Institution = new InstitutionRef(institution.Id.Value, institution.Name, institution.Kind),
                hub.Mentors,
            }
        )
            .Take(Max)
            .ToListAsync(ct);
        List<MentoringTeamId?> ids = [.. rows.Select(row => (MentoringTeamId?)row.Team.Id)];
        var held = await db
            .MentoringSessions.Where(s => ids.Contains(s.TeamId) && s.Status == SessionStatus.Held)
            .GroupBy(s => new { s.TeamId, s.MentorId })
            .Select(sum => new
            {
                sum.Key.TeamId,
                sum.Key.MentorId,
                Minutes = sum.Sum(s => s.Minutes),
            })
            .ToListAsync(ct);
        return
        [
            .. rows.Select(row =>
                ItemOf(
                    row.Team,
                    row.Institution,
                    row.Mentors,
                    held.Where(sum => sum.TeamId == row.Team.Id).ToDictionary(sum => sum.MentorId, sum => sum.Minutes)
                )
            ),
        ];
    }

    private static MentoringTeamItem ItemOf(
        MentoringTeam team,
        InstitutionRef institution,
        IReadOnlyList<HubMentor> mentors,
        IReadOnlyDictionary<HubMentorId, int> held
    ) =>
        new()
        {
            Id = team.Id.Value,
            HubId = team.HubId.Value,
            Institution = institution,
            Name = team.Name,
            Head = team.Head,
            Members =
            [
                .. team.Members.Select(member => new TeamMemberItem(
                    member.MentorId.Value,
                    mentors.FirstOrDefault(mentor => mentor.Id == member.MentorId)?.Details.Name,
                    member.From,
                    member.Until,
                    Hours.Of(held.GetValueOrDefault(member.MentorId))
                )),
            ],
            Plans = team.Plans.Count,
            HoursHeld = Hours.Of(held.Values.Sum()),
            UpdatedAt = team.UpdatedAt,
            Version = team.Version,
        };
}
