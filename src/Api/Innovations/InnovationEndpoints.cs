using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Errors;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.Innovations.Directory;
using MediatR;

namespace JippApi.Api.Innovations;

internal static class InnovationEndpoints
{
    private const string Address = "/api/v1/innovations";

    private static readonly Parameter AsOf = Parameter.Time(
        "asOf",
        TimeRole.AsOf,
        "Keadaan pada waktu ini. — The state at this time.",
        "2030-01-01"
    );

    public static void MapInnovations(this IEndpointRouteBuilder api)
    {
        var innovations = api.MapGroup("innovations").WithTags("Innovations");

        innovations
            .MapGet("", List)
            .Public(nameof(ListInnovations), "Search and list innovations", DataGroups.Innovations, DataGroups.Regions)
            .WithListTag()
            .WithQuery(InnovationParameters.List)
            .Exports<InnovationList>(InnovationTable.Innovations, MediaTypes.NdJson);
        innovations
            .MapGet(
                "suggestions",
                (ApiCall call) =>
                    call.GetAsync(new SuggestInnovations(call.Query.Text("q")!, call.Limit), items => new SuggestionList(items))
            )
            .Public(
                nameof(SuggestInnovations),
                "Suggest titles, short names and institutions for a search box",
                DataGroups.Innovations,
                DataGroups.Institutions
            )
            .WithListTag()
            .WithQuery(
                Parameter.Text("q", "Teks yang sedang diketik. — The text being typed.", "stunt", 100) with
                {
                    Required = true,
                },
                Paging.Limit
            )
            .Answers<SuggestionList>();
        innovations
            .MapGet("filters", FilterEndpoints.List)
            .Public("ListInnovationFilters", "List the filters of the directory", DataGroups.Innovations)
            .WithListTag()
            .Answers<FilterList>();
        innovations
            .MapGet("{id}", Get)
            .Public(nameof(GetInnovation), "Get an innovation by id or registry number", DataGroups.Innovations)
            .Audited("innovation")
            .WithQuery(AsOf, InnovationParameters.Fields)
            .Answers<InnovationDocument>(MediaTypes.JsonLd)
            .Fails(301, 404, 410);
        innovations
            .MapGet("{id:guid}/revisions", (Guid id, ApiCall call) => call.ListAsync(new ListRevisions(id, call.Limit, call.Cursor)))
            .Public(nameof(ListRevisions), "List the published revisions of an innovation, newest first", DataGroups.Innovations)
            .WithListTag()
            .WithQuery(Paging.Limit, Paging.Cursor)
            .Answers<Listing<RevisionItem>>()
            .Fails(404);
        innovations
            .MapGet("{id:guid}/revisions/{number:int}", Revision)
            .Public(nameof(GetRevision), "Get a published revision of an innovation", DataGroups.Innovations)
            .WithQuery(InnovationParameters.Fields)
            .Answers<InnovationDocument>()
            .Fails(404);
        innovations
            .MapGet(
                "{id:guid}/similar",
                (Guid id, ApiCall call) => call.GetAsync(new SimilarInnovations(id, call.Limit), items => new SimilarList(items))
            )
            .Public(nameof(SimilarInnovations), "List similar innovations, with score and reasons", DataGroups.Innovations)
            .WithListTag()
            .WithQuery(Paging.Limit)
            .Answers<SimilarList>()
            .Fails(404);
        innovations
            .MapGet("{id:guid}/transitions", (Guid id, ApiCall call) => call.GetAsync(new ListTransitions(id)))
            .Open(nameof(ListTransitions), "List the transitions of an innovation, with the reason for those that are not allowed")
            .Answers<InnovationTransitions>()
            .Fails(404);

        innovations
            .MapPost(
                "",
                (ApiCall call) =>
                    call.CreateAsync((InnovationInput input) => new DraftInnovation(input), view => $"{Address}/{view.Innovation.Id.Value}")
            )
            .Writes(nameof(DraftInnovation), "Create a draft innovation", Permissions.WriteInnovations)
            .Takes<InnovationInput>(MediaTypes.Json)
            .Creates<InnovationDocument>();
        innovations
            .MapPost("bulk", InnovationBulk.HandleAsync)
            .Writes("BulkInnovations", "Write up to 500 innovations in one request", Permissions.WriteInnovations)
            .WithDescription("The operations are `create`, `update` and `transition`.")
            .TakesBulk(InnovationBulk.Kinds)
            .Answers<BulkResult>()
            .Answers<BulkResult>(StatusCodes.Status207MultiStatus);
        innovations
            .MapPatch(
                "{id:guid}",
                (Guid id, ApiCall call) =>
                    call.ReviseAsync(
                        version => new GetInnovationInput(id, version),
                        (version, input) => new ReviseInnovation(id, version, input)
                    )
            )
            .Writes(nameof(ReviseInnovation), "Update an innovation (merge patch)", Permissions.WriteInnovations)
            .WithDescription(
                "A change of a published innovation on which others rely is answered with 202: it waits for a reviewer, and the "
                    + "published innovation stays as it is."
            )
            .Takes<InnovationInput>(MediaTypes.MergePatch)
            .Answers<ProposalItem>(StatusCodes.Status202Accepted)
            .Changes<InnovationDocument>();
        innovations
            .MapPost(
                "{id:guid}/transitions",
                (Guid id, ApiCall call) =>
                    call.ChangeAsync(
                        (int? version, TransitionRequest body) => new MoveInnovation(id, version, body.To, body.Reason, body.SurvivorId)
                    )
            )
            .Writes(nameof(MoveInnovation), "Change the status of an innovation", Policies.MoveInnovations)
            .Takes<TransitionRequest>(MediaTypes.Json)
            .Changes<InnovationDocument>();
    }

    private static async Task<IResult> List(ApiCall call, IMediator mediator)
    {
        var query = call.Query;
        var mediaType = Negotiation.Choose(call.Http.Request, MediaTypes.Json, MediaTypes.NdJson, MediaTypes.Csv, MediaTypes.Xlsx);
        var facets = query.List("facets");
        var request = new ListInnovations(
            InnovationParameters.FilterOf(query),
            InnovationParameters.SortOf(query),
            call.Limit,
            call.Cursor,
            InnovationParameters.CountOf(query),
            facets
        )
        {
            Match = InnovationParameters.MatchOf(query, mayHelp: mediaType == MediaTypes.Json && facets.Count == 0),
            Workspace = InnovationParameters.WorkspaceOf(query),
        };
        if (request.Workspace is not null)
            WorkspaceAccess.Require(call.Http, request);
        var mask = FieldMask.Of(query, Json.Of<InnovationCard>());
        if (mediaType != MediaTypes.Json)
            return await InnovationExport.OfAsync(call, request with { Count = CountMode.None, Facets = [] }, mediaType, mask);

        return await InnovationListAnswer.OfAsync(
            call.Http,
            await call.SendAsync(request),
            mask,
            mediator,
            isPublic: request.Workspace is null
        );
    }

    private static async Task<IResult> Get(string id, ApiCall call)
    {
        var mediaType = Negotiation.Choose(call.Http.Request, MediaTypes.Json, MediaTypes.JsonLd);
        var found = await call.SendAsync(new GetInnovation(id, call.Query.Time("asOf")));
        return mediaType == MediaTypes.JsonLd ? AnswerOf(found, JsonLd.Of(found.Json), mediaType) : Masked(call.Query, found);
    }

    private static async Task<Answer> Revision(Guid id, int number, ApiCall call) =>
        Masked(call.Query, await call.SendAsync(new GetRevision(id, number)));

    private static Answer Masked(Query query, FoundInnovation found) =>
        AnswerOf(found, FieldMask.Of(query, Json.Of<InnovationDocument>())?.Apply(found.Json) ?? found.Json, MediaTypes.Json);

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
}
