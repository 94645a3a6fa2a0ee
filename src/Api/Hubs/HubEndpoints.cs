using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Hubs;
using JippApi.Application.Scorecards;
using JippApi.Domain.Hubs;

namespace JippApi.Api.Hubs;

internal static class HubEndpoints
{
    public const string Tag = "Hubs";
    public const string Address = "/api/v1/hubs";

    private const int MaxWaves = 100;
    private const int LastYear = 2100;

    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        Parameter.CodesOf<HubStatus>("status", "hub-statuses", "Status hub. — Status of the hub.", "ACTIVE"),
        new("provinceCode", ParameterType.RegionCode, "Kode provinsi menurut Kemendagri. — Province code assigned by Kemendagri.")
        {
            AllowsMany = true,
            Example = "13",
        },
        Parameter.Integer("wave", "Gelombang penetapan. — Wave of designation.", 1, MaxWaves, "1"),
        Parameter.Integer("year", "Tahun keputusan menteri. — Year of the ministerial decree.", Decree.FirstYear, LastYear, "2020"),
        Paging.Limit,
        Paging.Cursor,
    ];

    private static readonly Parameter Period = new("period", ParameterType.Quarter, "Triwulan, misalnya 2026Q3. — Quarter, such as 2026Q3.")
    {
        Required = true,
        Example = "2026Q3",
    };

    public static void MapHubs(this IEndpointRouteBuilder api)
    {
        var hubs = api.MapGroup("hubs").WithTags(Tag);

        hubs.MapGet("", List)
            .Public(nameof(ListHubs), "List hubs by name, as JSON, GeoJSON, CSV or XLSX", DataGroups.Hubs, DataGroups.Institutions)
            .WithListTag()
            .WithQuery(ListParameters)
            .Exports<Listing<HubItem>>(HubTables.Hubs, MediaTypes.GeoJson);
        hubs.MapGet("{id:guid}", (Guid id, ApiCall call) => call.GetAsync(new GetHub(id)))
            .Public(nameof(GetHub), "Get a hub with its latest assessments, spokes and mentors", DataGroups.Hubs, DataGroups.Institutions)
            .Answers<HubDocument>()
            .Fails(404);
        hubs.MapGet("{id:guid}/assessments", (Guid id, ApiCall call) => call.ExportAsync(new ListHubAssessments(id), found => found.Items))
            .Public(nameof(ListHubAssessments), "List the assessments of a hub, newest first", DataGroups.Hubs)
            .WithListTag()
            .Exports<HubAssessments>(HubTables.Assessments)
            .Fails(404);
        hubs.MapGet("{id:guid}/scorecard", (Guid id, ApiCall call) => call.GetAsync(new GetHubScorecard(id, call.Query.Quarter("period"))))
            .Open(nameof(GetHubScorecard), "Get the scorecard of a hub for a quarter")
            .WithQuery(Period)
            .Answers<HubScorecard>()
            .Fails(404, 422);
        hubs.MapGet(
                "{id:guid}/mentoring-coverage",
                (Guid id, ApiCall call) =>
                    call.ExportAsync(new GetMentoringCoverage(id, call.Query.Quarter("period")), found => found.Sectors)
            )
            .Guarded(nameof(GetMentoringCoverage), "Get the mentoring coverage of a hub", Permissions.WriteMentoring)
            .WithQuery(Period)
            .Exports<MentoringCoverage>(HubTables.Coverage)
            .Fails(404, 422);
        hubs.MapGet("{id:guid}/transitions", (Guid id, ApiCall call) => call.GetAsync(new ListHubTransitions(id)))
            .Open(nameof(ListHubTransitions), "List the transitions of a hub, with the reason for those that are not allowed")
            .Answers<HubTransitions>()
            .Fails(404);

        hubs.MapPost("", (ApiCall call) => call.CreateAsync((HubInput input) => new ProposeHub(input), hub => $"{Address}/{hub.Id}"))
            .Writes(nameof(ProposeHub), "Propose an institution as a hub", Permissions.DesignateHubs)
            .Takes<HubInput>(MediaTypes.Json)
            .Creates<HubDocument>()
            .Fails(409);
        hubs.MapPatch(
                "{id:guid}",
                (Guid id, ApiCall call) =>
                    call.ReviseAsync(version => new GetHubInput(id, version), (version, input) => new ReviseHub(id, version, input))
            )
            .Writes(nameof(ReviseHub), "Update the name or the decree of a hub (merge patch)", Permissions.WriteHubs)
            .Takes<HubChangeInput>(MediaTypes.MergePatch)
            .Changes<HubDocument>();
        hubs.MapPost(
                "{id:guid}/transitions",
                (Guid id, ApiCall call) =>
                    call.ChangeAsync(
                        (int? version, HubTransitionRequest body) => new MoveHub(id, version, body.To, body.Reason, body.Decree)
                    )
            )
            .Writes(nameof(MoveHub), "Change the status of a hub", Policies.MoveHubs)
            .Takes<HubTransitionRequest>(MediaTypes.Json)
            .Changes<HubDocument>();
        hubs.MapPost(
                "{id:guid}/assessments",
                (Guid id, ApiCall call) => call.ChangeAsync((int? version, AssessmentInput input) => new AssessHub(id, version, input))
            )
            .Writes(nameof(AssessHub), "Assess a hub against a criterion", Permissions.WriteHubs)
            .Takes<AssessmentInput>(MediaTypes.Json)
            .Changes<HubDocument>();
        hubs.MapPost(
                "{id:guid}/joint-commitment",
                (Guid id, ApiCall call) =>
                    call.ChangeAsync((int? version, JointCommitmentInput input) => new SignJointCommitment(id, version, input))
            )
            .Writes(nameof(SignJointCommitment), "Record the signing of the joint commitment of a hub", Permissions.WriteHubs)
            .Takes<JointCommitmentInput>(MediaTypes.Json)
            .Changes<HubDocument>();
        hubs.MapPost(
                "{id:guid}/spokes",
                (Guid id, ApiCall call) => call.ChangeAsync((int? version, SpokeInput input) => new AddSpoke(id, version, input))
            )
            .Writes(nameof(AddSpoke), "Add a spoke to a hub", Permissions.WriteHubs)
            .Takes<SpokeInput>(MediaTypes.Json)
            .Changes<HubDocument>();
        hubs.MapDelete(
                "{id:guid}/spokes/{institutionId:guid}",
                (Guid id, Guid institutionId, ApiCall call) => call.DeleteAsync(version => new RemoveSpoke(id, version, institutionId))
            )
            .Writes(nameof(RemoveSpoke), "Remove a spoke from a hub", Permissions.WriteHubs)
            .Changes<HubDocument>();
        hubs.MapPost(
                "{id:guid}/mentors",
                (Guid id, ApiCall call) => call.ChangeAsync((int? version, MentorInput input) => new AddMentor(id, version, input))
            )
            .Writes(nameof(AddMentor), "Add a mentor to a hub", Permissions.WriteHubs)
            .Takes<MentorInput>(MediaTypes.Json)
            .Changes<HubDocument>();
        hubs.MapDelete(
                "{id:guid}/mentors/{mentorId:guid}",
                (Guid id, Guid mentorId, ApiCall call) => call.DeleteAsync(version => new RemoveMentor(id, version, mentorId))
            )
            .Writes(nameof(RemoveMentor), "Remove a mentor from a hub", Permissions.WriteHubs)
            .Changes<HubDocument>();
    }

    private static async Task<Answer> List(ApiCall call)
    {
        var query = call.Query;
        if (
            Negotiation.Choose(call.Http.Request, MediaTypes.Json, MediaTypes.GeoJson, MediaTypes.Csv, MediaTypes.Xlsx)
            != MediaTypes.GeoJson
        )
            return await call.ExportAsync(Request);

        var page = await call.SendAsync(Request(call.Limit, call.Cursor));
        return new()
        {
            Body = Json.Bytes(HubFeatures.Of(page)),
            ContentType = MediaTypes.GeoJson,
            ETag = ListTag.Of(call.Http),
            CacheControl = Answer.PublicCaching,
            Link = ListWriter.Links(call.Http.Request, page.Page),
        };

        ListHubs Request(int limit, string? cursor) =>
            new(query.Codes<HubStatus>("status"), query.List("provinceCode"), query.Integer("wave"), query.Integer("year"), limit, cursor);
    }
}
