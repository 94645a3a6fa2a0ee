using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Mentoring;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Mentoring;

/// <summary>Ranks the mentors of active hubs who could be assigned to a plan, the best match first.</summary>
/// <param name="PlanId">The replication plan.</param>
/// <param name="Limit">Maximum number of mentors.</param>
public sealed record MatchMentors(Guid PlanId, int? Limit) : IRequest<MentorMatchList>
{
    /// <summary>Default number of mentors.</summary>
    public const int DefaultLimit = 20;

    public const int MaxMentors = 200;
}

/// <summary>Mentors who could be assigned to a plan.</summary>
/// <param name="PlanId">The replication plan.</param>
/// <param name="Month">The month (WIB) for which hours are counted, such as <c>2026-11</c>.</param>
/// <param name="Weights">Weight of each reason.</param>
/// <param name="Items">The mentors, the best match first; those who cannot be booked come last.</param>
public sealed record MentorMatchList(Guid PlanId, string Month, IReadOnlyList<WeightedReason> Weights, IReadOnlyList<MentorMatch> Items);

/// <summary>A reason to propose a mentor.</summary>
/// <param name="Code">The reason.</param>
/// <param name="Weight">Weight of the reason.</param>
public sealed record WeightedReason(MatchReason Code, int Weight);

/// <summary>A mentor who could be assigned to a plan.</summary>
/// <param name="HubId">The mentor's hub.</param>
/// <param name="HubName">Name of the hub.</param>
/// <param name="MentorId">The mentor.</param>
/// <param name="Name">Name as shown in public.</param>
/// <param name="Institution">The institution the mentor works for.</param>
/// <param name="Score">Sum of the weights of the reasons.</param>
/// <param name="Reasons">Reasons that apply to the mentor.</param>
/// <param name="FreeHours">Hours left this month.</param>
/// <param name="OpenPlans">Number of open plans the mentor has.</param>
/// <param name="Capacity">Number of plans the mentor can take on at the same time.</param>
/// <param name="Bookable">Whether the mentor has capacity for another plan and hours for a session this month.</param>
public sealed record MentorMatch(
    Guid HubId,
    string HubName,
    Guid MentorId,
    string Name,
    string? Institution,
    int Score,
    IReadOnlyList<WeightedReason> Reasons,
    decimal FreeHours,
    int OpenPlans,
    int Capacity,
    bool Bookable
);

internal sealed class MatchMentorsValidator : AbstractValidator<MatchMentors>
{
    public MatchMentorsValidator() => RuleFor(request => request.Limit).Within(1, MatchMentors.MaxMentors);
}

internal sealed class MatchMentorsHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<MatchMentors, MentorMatchList>
{
    private const int ProvinceCodeLength = 2;

    public async Task<MentorMatchList> Handle(MatchMentors request, CancellationToken ct)
    {
        var plan = await PlanLookup.ReadPlanAsync(db, user, request.PlanId, ct);
        if (
            !await MentorLookup.ManagesMentoringAsync(db, user, plan, ct)
            && !(await PlanVisibility.PlanAccessAsync(db, user, plan, ct)).Writes
        )
            throw new ForbiddenException(Permissions.WriteMentoring, Permissions.WritePlans);

        var month = MentorMonth.Of(clock.GetUtcNow());
        var place = await ContextAsync(plan, ct);
        var hubs = await db
            .Hubs.AsNoTracking()
            .Where(h => h.Status == HubStatus.Active)
            .Select(h => new
            {
                h.Id,
                h.Name,
                h.RegionCode,
                h.Mentors,
            })
            .ToListAsync(ct);
        var assigned = await db
            .MentorAssignments.ActiveOn(Wib.DayOf(clock.GetUtcNow()))
            .Where(a => a.PlanId == plan.Id)
            .Select(a => a.PersonId)
            .ToListAsync(ct);
        var matches = hubs.SelectMany(hub => hub.Mentors, (hub, mentor) => (hub, mentor))
            .Where(pair => !assigned.Contains(pair.mentor.PersonId()))
            .Select(pair => MatchOf(pair.hub.Id, pair.hub.Name, pair.hub.RegionCode, pair.mentor))
            .OrderByDescending(match => match.Bookable)
            .ThenByDescending(match => match.Score)
            .ThenByDescending(match => match.FreeHours)
            .ThenBy(match => match.Name, StringComparer.Ordinal)
            .ThenBy(match => match.MentorId);
        return new(
            request.PlanId,
            month.ToString(),
            [.. MentorMatching.Weights.Select(pair => new WeightedReason(pair.Key, pair.Value))],
            [.. matches.Take(request.Limit ?? MatchMentors.DefaultLimit)]
        );

        MentorMatch MatchOf(HubId hubId, string hubName, string? region, HubMentor mentor)
        {
            var free = Math.Max(0, mentor.Details.MonthlyMinutes() - place.Booked.GetValueOrDefault(mentor.PersonId()));
            var plans = place.Plans.GetValueOrDefault(mentor.PersonId());
            List<MatchReason> reasons = [];
            if (place.Experienced.Contains(mentor.PersonId()))
                reasons.Add(MatchReason.SameInnovation);
            if (mentor.Details.Knows(place.Sector))
                reasons.Add(MatchReason.SameSector);
            if (place.Province is { } province && region?.StartsWith(province, StringComparison.Ordinal) == true)
                reasons.Add(MatchReason.SameProvince);
            if (free >= SessionDetails.MinMinutes)
                reasons.Add(MatchReason.FreeHours);
            return new(
                hubId.Value,
                hubName,
                mentor.Id.Value,
                mentor.Details.Name,
                mentor.Details.Institution,
                MentorMatching.ScoreOf(reasons),
                [.. reasons.Select(reason => new WeightedReason(reason, MentorMatching.Weights[reason]))],
                Hours.Of(free),
                plans,
                mentor.Details.Capacity,
                free >= SessionDetails.MinMinutes && plans < mentor.Details.Capacity
            );
        }
    }

    /// <summary>
    /// Reads what matching needs of the plan, and the workload of all mentors, with a constant number of queries.
    /// </summary>
    private async Task<Place> ContextAsync(ReplicationPlan plan, CancellationToken ct)
    {
        var (month, open) = (MentorMonth.Of(clock.GetUtcNow()), db.ReplicationPlans.Open());
        var about = await db
            .Institutions.Where(i => i.Id == plan.AdopterId)
            .Select(i => new
            {
                i.RegionCode,
                Sector = db.Innovations.Where(o => o.Id == plan.OriginId).Select(o => o.Content.Sector).FirstOrDefault(),
            })
            .SingleAsync(ct);
        return new(
            about.Sector,
            about.RegionCode is { Length: >= ProvinceCodeLength } code ? code[..ProvinceCodeLength] : null,
            await db
                .MentoringSessions.Where(s => s.OriginId == plan.OriginId && s.Status == SessionStatus.Held)
                .Select(s => s.PersonId)
                .Distinct()
                .ToHashSetAsync(ct),
            await db
                .MentoringSessions.BookedIn(month)
                .GroupBy(s => s.PersonId)
                .Select(g => new { g.Key, Minutes = g.Sum(s => s.Minutes) })
                .ToDictionaryAsync(g => g.Key, g => g.Minutes, ct),
            await db
                .MentorAssignments.ActiveOn(Wib.DayOf(clock.GetUtcNow()))
                .Where(a => open.Any(p => p.Id == a.PlanId))
                .GroupBy(a => a.PersonId)
                .Select(g => new { g.Key, Count = g.Count() })
                .ToDictionaryAsync(g => g.Key, g => g.Count, ct)
        );
    }

    private sealed record Place(
        Sector? Sector,
        string? Province,
        HashSet<Guid> Experienced,
        Dictionary<Guid, int> Booked,
        Dictionary<Guid, int> Plans
    );
}
