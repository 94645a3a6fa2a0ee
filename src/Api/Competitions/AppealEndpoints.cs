using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Files;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Results;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Results;
using JippApi.Domain.Files;

namespace JippApi.Api.Competitions;

/// <summary>Appeals of entrants and objections of others. Whoever has an account can contest a result.</summary>
internal static class AppealEndpoints
{
    private const string Tag = "Competitions";

    private const string One = "{appealId:guid}";

    private static readonly string[] MediaTypesOfFiles = [.. FileType.All.Select(type => type.MediaType)];

    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        Parameter.CodesOf<AppealStatus>("status", "appeal-statuses", "Status sanggahan. — Status of the appeal.", "OPEN"),
        Parameter.Text("stage", "Kode tahap. — Code of the stage.", "FINAL", CodedName.CodeMaxLength),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapCompetitionAppeals(this IEndpointRouteBuilder api)
    {
        api.MapGroup("competition-entries/{entryId:guid}")
            .WithTags(Tag)
            .MapPost(
                "appeals",
                (Guid entryId, ApiCall call) =>
                    call.CreateAsync((AppealInput input) => new FileAppeal(entryId, input), appeal => appeal.Links.Self)
            )
            .Writes(nameof(FileAppeal), "Contest the announced result of an entry", Policies.SignedIn)
            .Takes<AppealInput>(MediaTypes.Json)
            .Creates<AppealItem>()
            .Fails(404);
        api.MapGroup("competitions/{competitionId:guid}")
            .WithTags(Tag)
            .MapGet(
                "appeals",
                (Guid competitionId, ApiCall call) =>
                    call.ListAsync(
                        new ListAppeals(
                            competitionId,
                            call.Query.Text("stage"),
                            call.Query.Codes<AppealStatus>("status"),
                            call.Limit,
                            call.Cursor
                        )
                    )
            )
            .Guarded(nameof(ListAppeals), "List the appeals of an edition, newest first", Policies.SignedIn)
            .WithQuery(ListParameters)
            .Answers<Listing<AppealItem>>()
            .Fails(404);

        var appeals = api.MapGroup("competition-appeals").WithTags(Tag);
        appeals
            .MapGet(One, (Guid appealId, ApiCall call) => call.GetAsync(new GetAppeal(appealId)))
            .Guarded(nameof(GetAppeal), "Get an appeal", Policies.SignedIn)
            .Answers<AppealItem>()
            .Fails(404);
        appeals
            .MapGet($"{One}/files/{{fileId:guid}}", ReadFile)
            .Guarded(nameof(ReadAppealFile), "Download a file of an appeal", Policies.SignedIn)
            .Produces<Stream>(StatusCodes.Status200OK, MediaTypesOfFiles[0], MediaTypesOfFiles[1..])
            .Produces<Stream>(StatusCodes.Status206PartialContent, MediaTypesOfFiles[0], MediaTypesOfFiles[1..])
            .Fails(404, 416, 503);
        appeals
            .MapPost(
                $"{One}/decision",
                (Guid appealId, ApiCall call) => call.RunAsync((AppealDecisionInput input) => new DecideAppeal(appealId, input))
            )
            .Writes(nameof(DecideAppeal), "Decide on an appeal", Policies.SignedIn)
            .Takes<AppealDecisionInput>(MediaTypes.Json)
            .Answers<AppealItem>()
            .Fails(404);
    }

    private static async Task<FileAnswer> ReadFile(Guid appealId, Guid fileId, ApiCall call) =>
        new(await call.SendAsync(new ReadAppealFile(appealId, fileId)), isForAnybody: false);
}
