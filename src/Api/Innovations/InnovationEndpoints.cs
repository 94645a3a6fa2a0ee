using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Conventions.Writing;
using JippApi.Api.Errors;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using MediatR;

namespace JippApi.Api.Innovations;

/// <summary>The directory of innovations.</summary>
internal static class InnovationEndpoints
{
    private const string Address = "/api/v1/innovations";

    private static readonly Parameter AsOf = new("asOf", ParameterType.Time, "Seperti pada saat ini. — As it was at this time.")
    {
        Example = "2030-01-01",
    };

    public static void MapInnovations(this IEndpointRouteBuilder api)
    {
        var innovations = api.MapGroup("innovations").WithTags("Innovations");

        innovations
            .MapGet("", List)
            .Public(nameof(ListInnovations), "Search and list innovations", DataFamilies.Innovations, DataFamilies.Regions)
            .Listed()
            .WithQuery(InnovationParameters.List)
            .Answers<InnovationList>(MediaTypes.Csv, MediaTypes.NdJson);
        innovations
            .MapGet("suggestions", Suggest)
            .Public(
                nameof(SuggestInnovations),
                "Suggest titles, short names and institutions while a person types",
                DataFamilies.Innovations,
                DataFamilies.Institutions
            )
            .Listed()
            .WithQuery(
                Parameter.Text("q", "Yang sedang diketik. — What is being typed.", "stunt", 100) with
                {
                    Required = true,
                },
                Paging.Limit
            )
            .Answers<SuggestionList>();
        innovations
            .MapGet("filters", FilterEndpoints.List)
            .Public("ListInnovationFilters", "Describe what the directory can be filtered by", DataFamilies.Innovations)
            .Listed()
            .Answers<FilterList>();
        innovations
            .MapGet("{id}", Get)
            .Public(nameof(GetInnovation), "Read one innovation by id or registry number", DataFamilies.Innovations)
            .Audited("innovation")
            .WithQuery(AsOf, InnovationParameters.Fields)
            .Answers<InnovationDocument>(MediaTypes.JsonLd)
            .Fails(301, 404, 410);
        innovations
            .MapGet("{id:guid}/revisions", Revisions)
            .Public(nameof(ListRevisions), "List the published revisions of an innovation, newest first", DataFamilies.Innovations)
            .Listed()
            .WithQuery(Paging.Limit, Paging.Cursor)
            .Answers<Listing<RevisionItem>>()
            .Fails(404);
        innovations
            .MapGet("{id:guid}/revisions/{number:int}", Revision)
            .Public(nameof(GetRevision), "Read one published revision of an innovation", DataFamilies.Innovations)
            .WithQuery(InnovationParameters.Fields)
            .Answers<InnovationDocument>()
            .Fails(404);
        innovations
            .MapGet("{id:guid}/similar", Similar)
            .Public(nameof(SimilarInnovations), "List innovations like this one, with score and reasons", DataFamilies.Innovations)
            .Listed()
            .WithQuery(Paging.Limit)
            .Answers<SimilarList>()
            .Fails(404);
        innovations
            .MapGet("{id:guid}/transitions", Transitions)
            .WithName(nameof(ListTransitions))
            .WithSummary("List the moves of an innovation, and why those that are closed are")
            .AllowAnonymous()
            .Answers<InnovationTransitions>()
            .Fails(404);

        innovations
            .MapPost("", Draft)
            .Writes(nameof(DraftInnovation), "Write a new innovation, as a draft", Permissions.WriteInnovations)
            .Takes<InnovationInput>(MediaTypes.Json)
            .Creates<InnovationDocument>();
        innovations
            .MapPost("bulk", InnovationBulk.HandleAsync)
            .Writes("BulkInnovations", "Create, change and move up to 500 innovations at once", Permissions.WriteInnovations)
            .Takes<BulkRequest>(MediaTypes.Json)
            .Answers<BulkResult>(StatusCodes.Status207MultiStatus);
        innovations
            .MapPatch("{id:guid}", Revise)
            .Writes(nameof(ReviseInnovation), "Change what is said about an innovation (merge patch)", Permissions.WriteInnovations)
            .Takes<InnovationInput>(MediaTypes.MergePatch)
            .Answers<InnovationDocument>()
            .Fails(404, 409, 412, 428);
        innovations
            .MapPost("{id:guid}/transitions", Move)
            .Writes(nameof(MoveInnovation), "Move an innovation to another state", Policies.MoveInnovations)
            .Takes<TransitionRequest>(MediaTypes.Json)
            .Answers<InnovationDocument>()
            .Fails(404, 409, 412, 428);
    }

    private static async Task<IResult> List(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var request = new ListInnovations(
            InnovationParameters.FilterOf(query),
            InnovationParameters.SortOf(query),
            Paging.LimitOf(query),
            Paging.CursorOf(query),
            InnovationParameters.CountOf(query),
            query.List("facets")
        );
        var mediaType = Negotiation.Choose(http.Request, MediaTypes.Json, MediaTypes.Csv, MediaTypes.NdJson);
        var mask = FieldMask.Of(query, JippJson.Readable.InnovationCard);
        if (mediaType != MediaTypes.Json)
            return new InnovationExport(mediator, request with { Cursor = null, Count = CountMode.None, Facets = [] }, mediaType, mask);

        return await InnovationListAnswer.OfAsync(http, await mediator.Send(request, ct), mask, mediator);
    }

    private static async Task<IResult> Get(string id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var mediaType = Negotiation.Choose(http.Request, MediaTypes.Json, MediaTypes.JsonLd);
        var found = await mediator.Send(new GetInnovation(id, query.Time("asOf")), ct);
        return mediaType == MediaTypes.JsonLd ? AnswerOf(found, JsonLd.Of(found.Json), mediaType) : Masked(query, found);
    }

    private static async Task<Answer> Revision(Guid id, int number, HttpContext http, IMediator mediator, CancellationToken ct) =>
        Masked(Query.Of(http), await mediator.Send(new GetRevision(id, number), ct));

    private static Answer Masked(Query query, FoundInnovation found) =>
        AnswerOf(found, FieldMask.Of(query, JippJson.Readable.InnovationDocument)?.Apply(found.Json) ?? found.Json, MediaTypes.Json);

    private static Answer AnswerOf(FoundInnovation found, string text, string mediaType)
    {
        var body = System.Text.Encoding.UTF8.GetBytes(text);
        return new()
        {
            Body = body,
            ContentType = mediaType,
            ETag = found.IsRevision ? ETags.OfRevision(found.Version, body) : ETags.OfResource(found.Version, body),
            CacheControl = found.IsPublic ? Answer.PublicCaching : Answer.PrivateCaching,
        };
    }

    private static async Task<Answer> Revisions(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var page = await mediator.Send(new ListRevisions(id, Paging.LimitOf(query), Paging.CursorOf(query)), ct);
        return Answers.Listed(http, page, ApiJson.Readable.Revisions);
    }

    private static async Task<Answer> Similar(Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
        Answers.Json(
            new SimilarList(await mediator.Send(new SimilarInnovations(id, Paging.LimitOf(Query.Of(http))), ct)),
            ApiJson.Readable.SimilarList,
            ListTag.Of(http)
        );

    private static async Task<Answer> Suggest(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var items = await mediator.Send(new SuggestInnovations(query.Text("q")!, Paging.LimitOf(query)), ct);
        return Answers.Json(new SuggestionList(items), ApiJson.Readable.SuggestionList, ListTag.Of(http));
    }

    private static async Task<Answer> Transitions(Guid id, IMediator mediator, CancellationToken ct)
    {
        var transitions = await mediator.Send(new ListTransitions(id), ct);
        var json = JippJson.Text(transitions, JippJson.Readable.InnovationTransitions);
        return Answer.Json(json, ETags.OfResource(transitions.Version, System.Text.Encoding.UTF8.GetBytes(json)), Answer.PrivateCaching);
    }

    private static async Task<Answer> Draft(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var input = await JsonBody.ReadAsync(http, JippJson.Readable.InnovationInput);
        var view = await mediator.Send(new DraftInnovation(input), ct);
        return Written(http, StatusCodes.Status201Created, view, $"{Address}/{view.Innovation.Id.Value}");
    }

    private static async Task<Answer> Revise(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var input = await JsonBody.PatchAsync(
            http,
            () => mediator.Send(new GetInnovationInput(id, version), ct),
            JippJson.Readable.InnovationInput
        );
        return Written(http, StatusCodes.Status200OK, await mediator.Send(new ReviseInnovation(id, version, input), ct));
    }

    private static async Task<Answer> Move(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.TransitionRequest);
        return Written(
            http,
            StatusCodes.Status200OK,
            await mediator.Send(new MoveInnovation(id, version, body.To, body.Reason, body.SurvivorId), ct)
        );
    }

    private static Answer Written(HttpContext http, int status, InnovationView view, string? location = null) =>
        Preferences.Written(
            http.Request,
            status,
            JippJson.Text(view.Document(), JippJson.Readable.InnovationDocument),
            view.Innovation.Version,
            location
        );
}
