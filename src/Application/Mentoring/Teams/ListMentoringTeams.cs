using JippApi.Application.Common;
using JippApi.Application.Hubs;
using JippApi.Domain.Hubs;
using JippApi.Domain.Mentoring;
using MediatR;

namespace JippApi.Application.Mentoring;

/// <summary>Lists the mentoring teams of a hub.</summary>
public sealed record ListMentoringTeams(Guid HubId) : IRequest<MentoringTeamList>;

/// <summary>Returns a mentoring team.</summary>
public sealed record GetMentoringTeam(Guid HubId, Guid Id) : IRequest<MentoringTeamItem>;

internal sealed class ListMentoringTeamsHandler(IAppDb db) : IRequestHandler<ListMentoringTeams, MentoringTeamList>
{
    public async Task<MentoringTeamList> Handle(ListMentoringTeams request, CancellationToken ct)
    {
        var hub = (await HubLookup.ReadHubAsync(db, request.HubId, ct)).Id;
        return new(await MentoringTeams.ItemsAsync(db, db.MentoringTeams.Where(t => t.HubId == hub), ct));
    }
}

internal sealed class GetMentoringTeamHandler(IAppDb db) : IRequestHandler<GetMentoringTeam, MentoringTeamItem>
{
    public async Task<MentoringTeamItem> Handle(GetMentoringTeam request, CancellationToken ct)
    {
        var (hub, id) = (new HubId(request.HubId), new MentoringTeamId(request.Id));
        var found = await MentoringTeams.ItemsAsync(db, db.MentoringTeams.Where(t => t.HubId == hub && t.Id == id), ct);
        return found is [var team] ? team : throw new NotFoundException(nameof(MentoringTeam));
    }
}
