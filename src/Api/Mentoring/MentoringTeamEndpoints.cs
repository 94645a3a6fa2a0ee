using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Http;
using JippApi.Application.Access;
using JippApi.Application.Mentoring;

namespace JippApi.Api.Mentoring;

internal static class MentoringTeamEndpoints
{
    public static void MapMentoringTeams(this IEndpointRouteBuilder api)
    {
        var teams = api.MapGroup("hubs/{id:guid}/mentoring-teams").WithTags("Mentoring");

        teams
            .MapGet("", (Guid id, ApiCall call) => call.ExportAsync(new ListMentoringTeams(id), found => found.Items))
            .Open(nameof(ListMentoringTeams), "List the mentoring teams of a hub")
            .Exports<MentoringTeamList>(MentoringTables.Teams)
            .Fails(404);
        teams
            .MapGet("{teamId:guid}", (Guid id, Guid teamId, ApiCall call) => call.GetAsync(new GetMentoringTeam(id, teamId)))
            .Open(nameof(GetMentoringTeam), "Get a mentoring team with its members")
            .Answers<MentoringTeamItem>()
            .Fails(404);
        teams
            .MapPost(
                "",
                (Guid id, ApiCall call) =>
                    call.CreateAsync(
                        (MentoringTeamInput input) => new FormMentoringTeam(id, input),
                        team => $"/api/v1/hubs/{id}/mentoring-teams/{team.Id}"
                    )
            )
            .Writes(nameof(FormMentoringTeam), "Form a mentoring team of a hub", Permissions.WriteHubs)
            .Takes<MentoringTeamInput>(MediaTypes.Json)
            .Creates<MentoringTeamItem>()
            .Fails(404, 409);
        teams
            .MapPost(
                "{teamId:guid}/members",
                (Guid id, Guid teamId, ApiCall call) =>
                    call.ChangeAsync((int? version, TeamMemberInput input) => new AddTeamMember(id, teamId, version, input))
            )
            .Writes(nameof(AddTeamMember), "Add a mentor of the hub to a mentoring team, for a period", Permissions.WriteHubs)
            .Takes<TeamMemberInput>(MediaTypes.Json)
            .Changes<MentoringTeamItem>();
        teams
            .MapDelete(
                "{teamId:guid}/members/{mentorId:guid}",
                (Guid id, Guid teamId, Guid mentorId, ApiCall call) =>
                    call.DeleteAsync(version => new EndTeamMember(id, teamId, version, mentorId))
            )
            .Writes(nameof(EndTeamMember), "End a membership in a mentoring team", Permissions.WriteHubs)
            .Changes<MentoringTeamItem>();
    }
}
