using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Editions;
using JippApi.Domain.Competitions.Editions;

namespace JippApi.Application.Competitions.Results;

/// <summary>Results are for organisers and the panel until they are announced.</summary>
internal static class ResultAccess
{
    /// <summary>Returns an edition whose results the caller sees before anybody else.</summary>
    /// <exception cref="ForbiddenException">The caller sees the edition, but neither organises it nor is of its
    /// panel.</exception>
    public static async Task<Competition> JudgedAsync(IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var competition = await CompetitionDuties.ReadAsync(db, user, id, ct);
        return await SeesAllAsync(db, user, competition, ct) ? competition : throw new ForbiddenException(Permissions.OrganiseCompetitions);
    }

    /// <summary>Whether the caller organises an edition or is of its panel.</summary>
    public static async Task<bool> SeesAllAsync(IAppDb db, ICurrentUser user, Competition competition, CancellationToken ct) =>
        await CompetitionDuties.IsOrganiserAsync(db, user, competition, ct)
        || await CompetitionDuties.HasDutyAsync(db, user, competition, ct, CompetitionDuty.Panel);
}
