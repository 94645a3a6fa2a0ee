using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Lineage;
using JippApi.Domain.Lineage;
using MediatR;

namespace JippApi.Api.Lineage;

/// <summary>Links between innovations and their replicas.</summary>
internal static class ReplicationLinkEndpoints
{
    private const string Address = "/api/v1/replication-links";

    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        new("originId", ParameterType.Id, "Inovasi asal. — The innovation that was repeated."),
        new("replicaId", ParameterType.Id, "Replika. — The innovation that came of it."),
        Parameter.CodesOf<LinkStatus>("status", "link-statuses", "Status. — Where they stand.", "CLAIMED"),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapReplicationLinks(this IEndpointRouteBuilder api)
    {
        var links = api.MapGroup("replication-links").WithTags("Lineage");

        links
            .MapGet("", List)
            .WithName(nameof(ListReplicationLinks))
            .WithSummary("List the links between innovations and replicas that the caller may know of, those last changed first")
            .AllowAnonymous()
            .WithQuery(ListParameters)
            .Answers<Listing<LinkItem>>();
        links
            .MapGet("{id:guid}", Get)
            .WithName(nameof(GetReplicationLink))
            .WithSummary("Read one link between an innovation and a replica")
            .AllowAnonymous()
            .Answers<LinkItem>()
            .Fails(404);
        links
            .MapGet("{id:guid}/adaptation", Adaptation)
            .WithName(nameof(GetAdaptation))
            .WithSummary("Tell what became of the origin's components in the replica")
            .AllowAnonymous()
            .Answers<AdaptationReport>()
            .Fails(404);
        links
            .MapGet("{id:guid}/transitions", Transitions)
            .WithName(nameof(ListReplicationLinkTransitions))
            .WithSummary("List the moves of a link, and why those that are closed are")
            .AllowAnonymous()
            .Answers<LinkTransitions>()
            .Fails(404);
        links
            .MapPost("", Claim)
            .Writes(
                nameof(ClaimReplicationLink),
                "Say, for the owner of a replica, that it came of another innovation",
                Permissions.WriteInnovations
            )
            .Takes<LinkInput>(MediaTypes.Json)
            .Creates<LinkItem>()
            .Fails(409);
        links
            .MapPost("{id:guid}/transitions", Move)
            .Writes(nameof(MoveReplicationLink), "Confirm, verify, reject or withdraw a link", Policies.MoveLinks)
            .Takes<LinkTransitionRequest>(MediaTypes.Json)
            .Answers<LinkItem>()
            .Fails(404, 409, 412, 428);
    }

    private static async Task<Answer> List(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var page = await mediator.Send(
            new ListReplicationLinks(
                query.Id("originId"),
                query.Id("replicaId"),
                query.Codes<LinkStatus>("status"),
                Paging.LimitOf(query),
                Paging.CursorOf(query)
            ),
            ct
        );
        return Answers.PrivatePage(http, page, ApiJson.Readable.Links);
    }

    private static async Task<Answer> Get(Guid id, IMediator mediator, CancellationToken ct)
    {
        var view = await mediator.Send(new GetReplicationLink(id), ct);
        return Answers.Private(view.Item, view.Version, JippJson.Readable.LinkItem);
    }

    private static async Task<Answer> Adaptation(Guid id, IMediator mediator, CancellationToken ct)
    {
        var report = await mediator.Send(new GetAdaptation(id), ct);
        return Answers.Private(report, report.Version, JippJson.Readable.AdaptationReport);
    }

    private static async Task<Answer> Transitions(Guid id, IMediator mediator, CancellationToken ct)
    {
        var transitions = await mediator.Send(new ListReplicationLinkTransitions(id), ct);
        return Answers.Private(transitions, transitions.Version, JippJson.Readable.LinkTransitions);
    }

    private static async Task<Answer> Claim(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var view = await mediator.Send(new ClaimReplicationLink(await JsonBody.ReadAsync(http, JippJson.Readable.LinkInput)), ct);
        return Written(http, StatusCodes.Status201Created, view, $"{Address}/{view.Item.Id}");
    }

    private static async Task<Answer> Move(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.LinkTransitionRequest);
        return Written(http, StatusCodes.Status200OK, await mediator.Send(new MoveReplicationLink(id, version, body.To, body.Reason), ct));
    }

    private static Answer Written(HttpContext http, int status, LinkView view, string? location = null) =>
        Preferences.Written(http.Request, status, JippJson.Text(view.Item, JippJson.Readable.LinkItem), view.Version, location);
}
