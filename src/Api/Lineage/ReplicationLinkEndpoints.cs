using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Lineage;
using JippApi.Domain.Lineage;

namespace JippApi.Api.Lineage;

internal static class ReplicationLinkEndpoints
{
    private const string Address = "/api/v1/replication-links";

    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        new("originId", ParameterType.Id, "Id inovasi asal. — Id of the origin."),
        new("replicaId", ParameterType.Id, "Id replika. — Id of the replica."),
        Parameter.CodesOf<LinkStatus>("status", "link-statuses", "Status. — Status.", "CLAIMED"),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapReplicationLinks(this IEndpointRouteBuilder api)
    {
        var links = api.MapGroup("replication-links").WithTags("Lineage");

        links
            .MapGet("", List)
            .Open(nameof(ListReplicationLinks), "List the replication links that the caller may see, most recently changed first")
            .WithQuery(ListParameters)
            .Exports<Listing<LinkItem>>(LinkTable.Links);
        links
            .MapGet("{id:guid}", (Guid id, ApiCall call) => call.GetAsync(new GetReplicationLink(id)))
            .Open(nameof(GetReplicationLink), "Get a replication link")
            .Answers<LinkItem>()
            .Fails(404);
        links
            .MapGet("{id:guid}/adaptation", (Guid id, ApiCall call) => call.GetAsync(new GetAdaptation(id)))
            .Open(nameof(GetAdaptation), "Get the adaptation of the origin's components in the replica")
            .Answers<AdaptationReport>()
            .Fails(404);
        links
            .MapGet("{id:guid}/transitions", (Guid id, ApiCall call) => call.GetAsync(new ListReplicationLinkTransitions(id)))
            .Open(
                nameof(ListReplicationLinkTransitions),
                "List the transitions of a replication link, with the reason for those that are not allowed"
            )
            .Answers<LinkTransitions>()
            .Fails(404);
        links
            .MapPost(
                "",
                (ApiCall call) =>
                    call.CreateAsync((LinkInput input) => new ClaimReplicationLink(input), view => $"{Address}/{view.Item.Id}")
            )
            .Writes(nameof(ClaimReplicationLink), "Claim that an innovation is a replica of another", Permissions.WriteInnovations)
            .Takes<LinkInput>(MediaTypes.Json)
            .Creates<LinkItem>()
            .Fails(409);
        links
            .MapPost(
                "{id:guid}/transitions",
                (Guid id, ApiCall call) =>
                    call.ChangeAsync(
                        (int? version, LinkTransitionRequest body) => new MoveReplicationLink(id, version, body.To, body.Reason)
                    )
            )
            .Writes(nameof(MoveReplicationLink), "Confirm, verify, reject or withdraw a replication link", Policies.MoveLinks)
            .Takes<LinkTransitionRequest>(MediaTypes.Json)
            .Changes<LinkItem>();
    }

    private static Task<Answer> List(ApiCall call) =>
        call.ExportAsync(
            (limit, cursor) =>
                new ListReplicationLinks(
                    call.Query.Id("originId"),
                    call.Query.Id("replicaId"),
                    call.Query.Codes<LinkStatus>("status"),
                    limit,
                    cursor
                )
        );
}
