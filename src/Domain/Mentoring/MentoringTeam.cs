using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Mentoring;

/// <summary>
/// A team that mentors for a hub (<i>tim pendamping</i>), often of a university. Its members are mentors of the hub,
/// each
/// for a period. Plans are assigned to the team as a whole.
/// </summary>
public sealed class MentoringTeam : AggregateRoot
{
    public const int NameMaxLength = 250;

    public const int MaxMembers = 50;

    private MentoringTeam(MentoringTeamId id, HubId hubId, InstitutionId institutionId, string name, DateTimeOffset createdAt) =>
        (Id, HubId, InstitutionId, Name, CreatedAt) = (id, hubId, institutionId, name, createdAt);

    public MentoringTeamId Id { get; }

    /// <summary>The hub that appointed it.</summary>
    public HubId HubId { get; }

    /// <summary>Where it comes from.</summary>
    public InstitutionId InstitutionId { get; }

    public string Name { get; private set; }

    /// <summary>The name of its head, as shown in public.</summary>
    public string? Head { get; private set; }

    /// <summary>Its present and former members, in the order in which they joined.</summary>
    public IReadOnlyList<TeamMember> Members { get; private set; } = [];

    /// <summary>The plans that it mentors.</summary>
    public IReadOnlyList<ReplicationPlanId> Plans { get; private set; } = [];

    public DateTimeOffset CreatedAt { get; }

    public DateTimeOffset UpdatedAt { get; private set; }

    public static MentoringTeam Form(
        Hub hub,
        InstitutionId institution,
        string name,
        string? head,
        DateTimeOffset at,
        MentoringTeamId? id = null
    )
    {
        HubRules.NotEnded.Require(hub.Status != HubStatus.Ended);

        var team = new MentoringTeam(id ?? MentoringTeamId.New(), hub.Id, institution, name, at) { Head = head, UpdatedAt = at };
        team.Raise(new MentoringTeamFormed(team.Id, hub.Id, institution, at));
        return team;
    }

    public TeamMember Add(HubMentorId mentor, DateOnly from, DateOnly? until, DateTimeOffset at)
    {
        MentoringRules.MembershipInOrder.Require(until is null || until >= from);
        MentoringRules.MemberOnce.Require(!Members.Any(known => known.MentorId == mentor && known.Meets(from, until)));
        HubRules.WithinLimit.Require(Members.Count < MaxMembers);

        var member = new TeamMember(mentor, from, until);
        (Members, UpdatedAt) = ([.. Members, member], at);
        Raise(new TeamMemberJoined(Id, mentor, from, until, at));
        return member;
    }

    /// <summary>Ends a membership now.</summary>
    public void End(TeamMember member, DateTimeOffset at)
    {
        var today = Wib.DayOf(at);
        var ended = member with { Until = today < member.From ? member.From.AddDays(-1) : today, EndedAt = at };

        (Members, UpdatedAt) = ([.. Members.Select(known => known == member ? ended : known)], at);
        Raise(new TeamMemberLeft(Id, member.MentorId, at));
    }

    /// <summary>Returns the membership of a mentor that has not ended on that day.</summary>
    public TeamMember? MemberOn(HubMentorId mentor, DateOnly day) =>
        Members.FirstOrDefault(known => known.MentorId == mentor && known.EndedAt is null && (known.Until is null || known.Until >= day));

    /// <summary>Takes on a plan; its members are assigned one by one.</summary>
    public void TakeOn(ReplicationPlanId plan, DateTimeOffset at)
    {
        MentoringRules.TeamAssignedOnce.Require(!Plans.Contains(plan));

        (Plans, UpdatedAt) = ([.. Plans, plan], at);
    }

    public void GiveUp(ReplicationPlanId plan, DateTimeOffset at) => (Plans, UpdatedAt) = ([.. Plans.Where(known => known != plan)], at);

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("mentoring-team", Id.Value.ToString()) { InstitutionId = InstitutionId.Value };
}

/// <summary>A membership in a team.</summary>
/// <param name="From">Its first day (WIB).</param>
/// <param name="Until">Its last day; null while it is open.</param>
/// <param name="EndedAt">When the hub ended it; null if it runs or ran its course.</param>
public sealed record TeamMember(HubMentorId MentorId, DateOnly From, DateOnly? Until, DateTimeOffset? EndedAt = null)
{
    /// <summary>Whether both periods have a day in common; an ended membership leaves its last day free.</summary>
    public bool Meets(DateOnly from, DateOnly? until) =>
        (until is null || From <= until) && (Until is null || (EndedAt is null ? Until >= from : Until > from));
}
