using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Files;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Competitions.Results;
using JippApi.Domain.Files;

namespace JippApi.Api.Competitions;

/// <summary>The stages of an edition: who moves them, with which report, and what they come to.</summary>
internal static class CompetitionStageEndpoints
{
    private const string Tag = "Competitions";

    private const string One = "competitions/{competitionId:guid}/stages/{stage}";

    private static readonly string[] MediaTypesOfFiles = [.. FileType.All.Select(type => type.MediaType)];

    public static void MapCompetitionStages(this IEndpointRouteBuilder api)
    {
        var stages = api.MapGroup(One).WithTags(Tag);

        stages
            .MapPost(
                "transitions",
                (Guid competitionId, string stage, ApiCall call) =>
                    call.ChangeAsync((int? version, StageMoveInput input) => new MoveStage(competitionId, stage, version, input))
            )
            .Writes(nameof(MoveStage), "Start, close, announce or decree a stage of an edition", Policies.SignedIn)
            .Takes<StageMoveInput>(MediaTypes.Json)
            .Changes<CompetitionStageItem>();
        stages
            .MapGet("report", (Guid competitionId, string stage, ApiCall call) => call.GetAsync(new GetStageReport(competitionId, stage)))
            .Guarded(nameof(GetStageReport), "Get who goes on from a stage of an edition, and why", Policies.SignedIn)
            .Answers<StageReport>()
            .Fails(404);
        stages
            .MapGet("recount", (Guid competitionId, string stage, ApiCall call) => call.GetAsync(new RecountStage(competitionId, stage)))
            .Guarded(nameof(RecountStage), "Count a closed stage of an edition again from its stored scores", Policies.SignedIn)
            .Answers<StageRecount>()
            .Fails(404, 409);
        stages
            .MapGet("decree", Decree)
            .Open(nameof(ReadDecree), "Download the decree on the results of a stage")
            .Produces<Stream>(StatusCodes.Status200OK, MediaTypesOfFiles[0], MediaTypesOfFiles[1..])
            .Produces<Stream>(StatusCodes.Status206PartialContent, MediaTypesOfFiles[0], MediaTypesOfFiles[1..])
            .Fails(404, 416, 503);
    }

    private static async Task<FileAnswer> Decree(Guid competitionId, string stage, ApiCall call) =>
        new(await call.SendAsync(new ReadDecree(competitionId, stage)), isForAnybody: call.Http.Caller() is null);
}
