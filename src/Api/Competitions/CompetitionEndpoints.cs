using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Editions;
using JippApi.Domain.Competitions.Editions;

namespace JippApi.Api.Competitions;

/// <summary>
/// Editions of competitions. Organisers by duty need no permission, so most writes are open to any person.
/// </summary>
internal static class CompetitionEndpoints
{
    public const string Tag = "Competitions";

    private const string One = "{competitionId:guid}";

    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        Parameter.Integer("year", "Tahun edisi. — Year of the edition.", Competition.FirstYear, Competition.LastYear, "2023"),
        Parameter.CodesOf<CompetitionLevel>("level", "competition-levels", "Tingkat edisi. — Level of the edition.", "NATIONAL"),
        Parameter.CodesOf<CompetitionStatus>("status", "competition-statuses", "Status edisi. — Status of the edition.", "RECORDED"),
        new(
            "regionCode",
            ParameterType.RegionCode,
            "Kode provinsi yang instansinya mengikuti edisi. — Code of the province whose institutions enter."
        )
        {
            AllowsMany = true,
            Example = "61",
        },
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapCompetitions(this IEndpointRouteBuilder api)
    {
        var competitions = api.MapGroup("competitions").WithTags(Tag);

        competitions
            .MapGet("", List)
            .Open(nameof(ListCompetitions), "List the editions of competitions that the caller sees, newest first")
            .WithQuery(ListParameters)
            .Exports<Listing<CompetitionItem>>(CompetitionTable.Competitions);
        competitions
            .MapGet(One, (Guid competitionId, ApiCall call) => call.GetAsync(new GetCompetition(competitionId)))
            .Open(nameof(GetCompetition), "Get an edition of a competition with its rules")
            .Answers<CompetitionDocument>()
            .Fails(404);
        competitions
            .MapGet($"{One}/versions", (Guid competitionId, ApiCall call) => call.GetAsync(new ListCompetitionVersions(competitionId)))
            .Open(nameof(ListCompetitionVersions), "List the versions of an edition's rules, newest first")
            .Answers<CompetitionVersions>()
            .Fails(404);
        competitions
            .MapPost(
                "",
                (ApiCall call) =>
                    call.CreateAsync((CompetitionInput input) => new DraftCompetition(input), made => CompetitionItem.AddressOf(made.Id))
            )
            .Writes(nameof(DraftCompetition), "Draft an edition of a competition", Permissions.OrganiseCompetitions)
            .Takes<CompetitionInput>(MediaTypes.Json)
            .Creates<CompetitionDocument>();
        competitions
            .MapPatch(One, Revise)
            .Writes(nameof(ReviseCompetition), "Update an edition of a competition (merge patch)", Policies.SignedIn)
            .Takes<CompetitionInput>(MediaTypes.MergePatch)
            .Changes<CompetitionDocument>();
        competitions
            .MapPost($"{One}/transitions", Move)
            .Writes(nameof(MoveCompetition), "Open or cancel an edition of a competition", Policies.SignedIn)
            .Takes<CompetitionTransitionRequest>(MediaTypes.Json)
            .Changes<CompetitionDocument>();
        competitions
            .MapPost($"{One}/extensions", Extend)
            .Writes(nameof(ExtendCompetition), "Give more time for submissions or scores", Policies.SignedIn)
            .Takes<ExtensionInput>(MediaTypes.Json)
            .Changes<CompetitionDocument>();
    }

    private static Task<Answer> List(ApiCall call)
    {
        var filter = new CompetitionFilter(
            call.Query.Integer("year"),
            call.Query.Codes<CompetitionLevel>("level"),
            call.Query.Codes<CompetitionStatus>("status"),
            call.Query.List("regionCode")
        );
        return call.ExportAsync((limit, cursor) => new ListCompetitions(filter, limit, cursor));
    }

    private static Task<Answer> Revise(Guid competitionId, ApiCall call) =>
        call.ReviseAsync(
            version => new GetCompetitionInput(competitionId, version),
            (version, input) => new ReviseCompetition(competitionId, version, input)
        );

    private static Task<Answer> Move(Guid competitionId, ApiCall call) =>
        call.ChangeAsync(
            (int? version, CompetitionTransitionRequest body) => new MoveCompetition(competitionId, version, body.To, body.Reason)
        );

    private static Task<Answer> Extend(Guid competitionId, ApiCall call) =>
        call.ChangeAsync((int? version, ExtensionInput input) => new ExtendCompetition(competitionId, version, input));
}

/// <summary>A request to open or cancel an edition.</summary>
/// <param name="To"><c>OPEN</c> makes the edition public; <c>CANCELLED</c> ends it before it is over.</param>
/// <param name="Reason">Why; required to cancel.</param>
[CheckedBy(typeof(MoveCompetition))]
internal sealed record CompetitionTransitionRequest(CompetitionStatus? To = null, string? Reason = null);
