using System.Text.Json;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Hubs;
using JippApi.Domain.Hubs;
using JippApi.Domain.Mentoring;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Mentoring;

/// <summary>Finds teams for those who maintain their hub.</summary>
internal static class TeamLookup
{
    /// <summary>Loads a team and its hub for update, checking the version the caller read.</summary>
    public static async Task<(Hub Hub, MentoringTeam Team)> LoadTeamAsync(
        IAppDb db,
        ICurrentUser user,
        Guid hubId,
        Guid teamId,
        int? expectedVersion,
        CancellationToken ct
    )
    {
        var hub = await HubLookup.LoadHubAsync(db, user, Permissions.WriteHubs, hubId, null, ct);
        var key = new MentoringTeamId(teamId);
        var team =
            await db.MentoringTeams.SingleOrDefaultAsync(t => t.Id == key && t.HubId == hub.Id, ct)
            ?? throw new NotFoundException(nameof(MentoringTeam));
        if (expectedVersion is null || expectedVersion == team.Version)
            return (hub, team);

        var item = (await MentoringTeams.ItemsAsync(db, db.MentoringTeams.Where(t => t.Id == key), ct))[0];
        throw new StaleVersionException(team.Version, JsonSerializer.Serialize(item, MentoringTeamJson.Readable.MentoringTeamItem), null);
    }
}
