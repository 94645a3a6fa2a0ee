using System.Text.Json;
using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Hubs;
using JippApi.Domain.Hubs;
using MediatR;

namespace JippApi.Api.Hubs;

/// <summary>Hubs.</summary>
internal static class HubEndpoints
{
    public const string Tag = "Hubs";
    public const string Address = "/api/v1/hubs";

    private const int MaxWaves = 100;
    private const int LastYear = 2100;

    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        Parameter.CodesOf<HubStatus>("status", "hub-statuses", "Status. — State.", "ACTIVE"),
        new("provinceCode", ParameterType.RegionCode, "Kode provinsi Kemendagri. — Kemendagri code of the province.")
        {
            Many = true,
            Example = "13",
        },
        Parameter.Integer("wave", "Gelombang penetapan. — Wave of designations.", 1, MaxWaves, "1"),
        Parameter.Integer("year", "Tahun keputusan penetapan. — Year of the decree.", Decree.FirstYear, LastYear, "2020"),
        Paging.Limit,
        Paging.Cursor,
    ];

    private static readonly Parameter Period = new("period", ParameterType.Quarter, "Triwulan. — Quarter.")
    {
        Required = true,
        Example = "2026Q3",
    };

    public static void MapHubs(this IEndpointRouteBuilder api)
    {
        var hubs = api.MapGroup("hubs").WithTags(Tag);

        hubs.MapGet("", List)
            .Public(nameof(ListHubs), "List hubs by name, as JSON or GeoJSON", DataFamilies.Hubs, DataFamilies.Institutions)
            .Listed()
            .WithQuery(ListParameters)
            .Answers<Listing<HubItem>>(MediaTypes.GeoJson);
        hubs.MapGet("{id:guid}", Get)
            .Public(
                nameof(GetHub),
                "Read one hub with its newest assessments, spokes and mentors",
                DataFamilies.Hubs,
                DataFamilies.Institutions
            )
            .Answers<HubDocument>()
            .Fails(404);
        hubs.MapGet("{id:guid}/assessments", Assessments)
            .Public(nameof(ListHubAssessments), "List all assessments of a hub, newest first", DataFamilies.Hubs)
            .Listed()
            .Answers<HubAssessments>()
            .Fails(404);
        hubs.MapGet("{id:guid}/scorecard", Scorecard)
            .WithName(nameof(GetHubScorecard))
            .WithSummary("Read what a hub did in a quarter and where its region stands")
            .AllowAnonymous()
            .WithQuery(Period)
            .Answers<HubScorecard>()
            .Fails(404);
        hubs.MapGet("{id:guid}/mentoring-coverage", MentoringCoverage)
            .Guarded(
                nameof(GetMentoringCoverage),
                "Read where a hub lacks mentors, by the sectors of its plans",
                Permissions.WriteMentoring
            )
            .WithQuery(Period)
            .Answers<MentoringCoverage>()
            .Fails(404);
        hubs.MapGet("{id:guid}/transitions", Transitions)
            .WithName(nameof(ListHubTransitions))
            .WithSummary("List the moves of a hub, and why those that are closed are")
            .AllowAnonymous()
            .Answers<HubTransitions>()
            .Fails(404);

        hubs.MapPost("", Propose)
            .Writes(nameof(ProposeHub), "Propose an institution as a hub", Permissions.DesignateHubs)
            .Takes<HubInput>(MediaTypes.Json)
            .Creates<HubDocument>()
            .Fails(409);
        hubs.MapPatch("{id:guid}", Revise)
            .Writes(nameof(ReviseHub), "Change the name of a hub, or correct its decree (merge patch)", Permissions.WriteHubs)
            .Takes<HubChangeInput>(MediaTypes.MergePatch)
            .Changes();
        hubs.MapPost("{id:guid}/transitions", Move)
            .Writes(nameof(MoveHub), "Move a hub to another state", Policies.MoveHubs)
            .Takes<HubTransitionRequest>(MediaTypes.Json)
            .Changes();
        hubs.MapPost("{id:guid}/assessments", Assess)
            .Writes(nameof(AssessHub), "Assess a hub by one criterion", Permissions.WriteHubs)
            .Takes<AssessmentInput>(MediaTypes.Json)
            .Changes();
        hubs.MapPost("{id:guid}/joint-commitment", Sign)
            .Writes(nameof(SignJointCommitment), "Put on record that the joint commitment was signed", Permissions.WriteHubs)
            .Takes<JointCommitmentInput>(MediaTypes.Json)
            .Changes();
        hubs.MapPost("{id:guid}/spokes", TakeInSpoke)
            .Writes(nameof(AddSpoke), "Take an institution into a hub as a spoke", Permissions.WriteHubs)
            .Takes<SpokeInput>(MediaTypes.Json)
            .Changes();
        hubs.MapDelete("{id:guid}/spokes/{institutionId:guid}", LetSpokeGo)
            .Writes(nameof(RemoveSpoke), "Let a spoke of a hub go", Permissions.WriteHubs)
            .Changes();
        hubs.MapPost("{id:guid}/mentors", TakeInMentor)
            .Writes(nameof(AddMentor), "Take a mentor into a hub", Permissions.WriteHubs)
            .Takes<MentorInput>(MediaTypes.Json)
            .Changes();
        hubs.MapDelete("{id:guid}/mentors/{mentorId:guid}", LetMentorGo)
            .Writes(nameof(RemoveMentor), "Let a mentor of a hub go", Permissions.WriteHubs)
            .Changes();
    }

    /// <summary>
    /// Spokes, mentors and assessments are parts of the hub: whoever changes one changes the hub, and is answered the
    /// hub as it is then.
    /// </summary>
    private static void Changes(this RouteHandlerBuilder endpoint) => endpoint.Answers<HubDocument>().Fails(404, 409, 412, 428);

    private static async Task<Answer> List(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var page = await mediator.Send(
            new ListHubs(
                query.Codes<HubStatus>("status"),
                [.. query.List("provinceCode").Select(Domain.Regions.RegionCode.ProvinceOf)],
                query.Integer("wave"),
                query.Integer("year"),
                Paging.LimitOf(query),
                Paging.CursorOf(query)
            ),
            ct
        );
        return Negotiation.Choose(http.Request, MediaTypes.Json, MediaTypes.GeoJson) == MediaTypes.Json
            ? Answers.Listed(http, page, ApiJson.Readable.Hubs)
            : new()
            {
                Body = JsonSerializer.SerializeToUtf8Bytes(HubFeatures.Of(page), ApiJson.Readable.HubFeatures),
                ContentType = MediaTypes.GeoJson,
                ETag = ListTag.Of(http),
                CacheControl = Answer.PublicCaching,
                Link = ListWriter.Links(http.Request, page.Page),
            };
    }

    private static async Task<Answer> Get(Guid id, IMediator mediator, CancellationToken ct)
    {
        var hub = await mediator.Send(new GetHub(id), ct);
        return Answers.Resource(hub, hub.Version, JippJson.Readable.HubDocument);
    }

    private static async Task<Answer> Assessments(Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
        Answers.Json(await mediator.Send(new ListHubAssessments(id), ct), JippJson.Readable.HubAssessments, ListTag.Of(http));

    private static async Task<Answer> Scorecard(Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
        Answers.Private(
            await mediator.Send(new GetHubScorecard(id, Query.Of(http).Quarter("period")), ct),
            0,
            JippJson.Readable.HubScorecard
        );

    private static async Task<Answer> MentoringCoverage(Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
        Answers.Private(
            await mediator.Send(new GetMentoringCoverage(id, Query.Of(http).Quarter("period")), ct),
            0,
            JippJson.Readable.MentoringCoverage
        );

    private static async Task<Answer> Transitions(Guid id, IMediator mediator, CancellationToken ct)
    {
        var transitions = await mediator.Send(new ListHubTransitions(id), ct);
        var json = JippJson.Text(transitions, JippJson.Readable.HubTransitions);
        return Answer.Json(json, ETags.OfResource(transitions.Version, System.Text.Encoding.UTF8.GetBytes(json)), Answer.PrivateCaching);
    }

    private static async Task<Answer> Propose(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var input = await JsonBody.ReadAsync(http, JippJson.Readable.HubInput);
        var hub = await mediator.Send(new ProposeHub(input), ct);
        return Written(http, StatusCodes.Status201Created, hub, $"{Address}/{hub.Id}");
    }

    private static async Task<Answer> Revise(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var input = await JsonBody.PatchAsync(
            http,
            () => mediator.Send(new GetHubInput(id, version), ct),
            JippJson.Readable.HubChangeInput
        );
        return Written(http, StatusCodes.Status200OK, await mediator.Send(new ReviseHub(id, version, input), ct));
    }

    private static async Task<Answer> Move(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.HubTransitionRequest);
        return Written(http, StatusCodes.Status200OK, await mediator.Send(new MoveHub(id, version, body.To, body.Reason, body.Decree), ct));
    }

    private static async Task<Answer> Assess(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var input = await JsonBody.ReadAsync(http, JippJson.Readable.AssessmentInput);
        return Written(http, StatusCodes.Status200OK, await mediator.Send(new AssessHub(id, version, input), ct));
    }

    private static async Task<Answer> Sign(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var input = await JsonBody.ReadAsync(http, JippJson.Readable.JointCommitmentInput);
        return Written(http, StatusCodes.Status200OK, await mediator.Send(new SignJointCommitment(id, version, input), ct));
    }

    private static async Task<Answer> TakeInSpoke(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var input = await JsonBody.ReadAsync(http, JippJson.Readable.SpokeInput);
        return Written(http, StatusCodes.Status200OK, await mediator.Send(new AddSpoke(id, version, input), ct));
    }

    private static async Task<Answer> LetSpokeGo(Guid id, Guid institutionId, HttpContext http, IMediator mediator, CancellationToken ct) =>
        Written(
            http,
            StatusCodes.Status200OK,
            await mediator.Send(new RemoveSpoke(id, ETags.RequiredVersion(http.Request), institutionId), ct)
        );

    private static async Task<Answer> TakeInMentor(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var input = await JsonBody.ReadAsync(http, JippJson.Readable.MentorInput);
        return Written(http, StatusCodes.Status200OK, await mediator.Send(new AddMentor(id, version, input), ct));
    }

    private static async Task<Answer> LetMentorGo(Guid id, Guid mentorId, HttpContext http, IMediator mediator, CancellationToken ct) =>
        Written(
            http,
            StatusCodes.Status200OK,
            await mediator.Send(new RemoveMentor(id, ETags.RequiredVersion(http.Request), mentorId), ct)
        );

    private static Answer Written(HttpContext http, int status, HubDocument hub, string? location = null) =>
        Preferences.Written(http.Request, status, JippJson.Text(hub, JippJson.Readable.HubDocument), hub.Version, location);
}
