using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Campaigns;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Results;
using JippApi.Domain.Competitions.Editions;

namespace JippApi.Api.Competitions;

/// <summary>The results of editions: published, exported, contested, and scaled up.</summary>
internal static class ResultEndpoints
{
    private const string Tag = "Competitions";

    private static readonly Parameter Stage = Parameter.Text(
        "stage",
        "Kode tahap; bawaannya tahap yang terakhir diumumkan. — Code of the stage; by default the one announced last.",
        "FINAL",
        CodedName.CodeMaxLength
    );

    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        Stage,
        Parameter.Text("group", "Kode kelompok. — Code of the group.", "UMUM", CodedName.CodeMaxLength),
        Parameter.Text("tier", "Kode tingkat penghargaan. — Code of the tier.", "TOP_45", CodedName.CodeMaxLength),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapCompetitionResults(this IEndpointRouteBuilder api)
    {
        var edition = api.MapGroup("competitions/{competitionId:guid}").WithTags(Tag);
        edition
            .MapGet("results", List)
            .Open(nameof(ListResults), "List the announced results of an edition")
            .WithQuery(ListParameters)
            .Exports<Listing<CompetitionResultItem>>(ResultTable.Results)
            .Fails(404);
        edition
            .MapGet("results/paper", Paper)
            .Open(nameof(GetResultPaper), "Get the announced results of a stage (PDF)")
            .WithQuery(Stage)
            .AnswersFile(MediaTypes.Pdf)
            .Fails(404);
        edition
            .MapGet("export", (Guid competitionId, ApiCall call) => call.GetAsync(new ExportEdition(competitionId)))
            .Guarded(nameof(ExportEdition), "Export an edition with all scores and results", Policies.SignedIn)
            .Answers<EditionExport>()
            .Fails(404);

        var entry = api.MapGroup("competition-entries/{entryId:guid}").WithTags(Tag);
        entry
            .MapGet("results", (Guid entryId, ApiCall call) => call.GetAsync(new ListEntryResults(entryId)))
            .Guarded(nameof(ListEntryResults), "List the results of an entry, stage by stage", Policies.SignedIn)
            .Answers<EntryResults>()
            .Fails(404);
        entry
            .MapPost("scaling-up", ScaleUp)
            .Writes(
                nameof(ScaleUpEntry),
                "Propose a winner for replication in all regencies and cities of its province",
                Permissions.WritePlans
            )
            .Takes<ScalingUpInput>(MediaTypes.Json)
            .Answers<CampaignItem>(StatusCodes.Status202Accepted)
            .Fails(404);
    }

    private static Task<Answer> List(Guid competitionId, ApiCall call) =>
        call.ExportAsync(
            (limit, cursor) =>
                new ListResults(
                    competitionId,
                    new(call.Query.Text("stage"), call.Query.Text("group"), call.Query.Text("tier")),
                    limit,
                    cursor
                )
        );

    private static async Task<Answer> Paper(Guid competitionId, ApiCall call) =>
        Answers.Document(
            call.Http,
            await call.SendAsync(new GetResultPaper(competitionId, call.Query.Text("stage"))),
            MediaTypes.Pdf,
            "pdf"
        );

    private static async Task<Answer> ScaleUp(Guid entryId, ApiCall call)
    {
        var campaign = await call.SendAsync(new ScaleUpEntry(entryId, await call.BodyAsync<ScalingUpInput>()));
        return call.Written(campaign, StatusCodes.Status202Accepted, campaign.Links.Self);
    }
}
