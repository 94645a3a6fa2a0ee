using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Innovations;

namespace JippApi.Api.Access;

internal static class ClientEndpoints
{
    private const string Address = "/api/v1/clients";

    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        Parameter.Text("q", "Bagian dari client id atau nama. — Part of the client id or name.", "kemendagri"),
        Parameter.CodesOf<InnovationSource>(
            "source",
            "sources",
            "Sumber data yang dikelola klien. — Source that the client maintains.",
            "IGA"
        ),
        Parameter.SomeOf("status", "Status klien. — Status of the client.", Code.All<ClientStatus>(), "ACTIVE"),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapClients(this IEndpointRouteBuilder api)
    {
        var clients = api.MapGroup("clients").WithTags("Clients");

        clients
            .MapGet("", List)
            .Guarded(nameof(ListClients), "List partner clients by client id", Permissions.ManageClients)
            .WithQuery(ListParameters)
            .Answers<Listing<ClientItem>>();
        clients
            .MapGet("{id:guid}", (Guid id, ApiCall call) => call.GetAsync(new GetClient(id)))
            .Guarded(nameof(GetClient), "Get a partner client", Permissions.ManageClients)
            .Answers<ClientItem>()
            .Fails(404);
        clients
            .MapGet("{id:guid}/transitions", (Guid id, ApiCall call) => call.GetAsync(new ListClientTransitions(id)))
            .Guarded(nameof(ListClientTransitions), "List the transitions of a partner client", Permissions.ManageClients)
            .Answers<ClientTransitions>()
            .Fails(404);
        clients
            .MapPost("", Register)
            .Writes(nameof(RegisterClient), "Register a partner client", Permissions.ManageClients)
            .Takes<NewClientInput>(MediaTypes.Json)
            .Creates<ClientItem>()
            .Fails(409);
        clients
            .MapPatch(
                "{id:guid}",
                (Guid id, ApiCall call) =>
                    call.ReviseAsync(version => new GetClientInput(id, version), (version, input) => new ReviseClient(id, version, input))
            )
            .Writes(nameof(ReviseClient), "Update a partner client (merge patch)", Permissions.ManageClients)
            .Takes<ClientInput>(MediaTypes.MergePatch)
            .Changes<ClientItem>();
        clients
            .MapPost("{id:guid}/secrets", Rotate)
            .Writes(nameof(RotateClientSecret), "Rotate the secret of a partner client", Permissions.ManageClients)
            .Takes<SecretRequest>(MediaTypes.Json)
            .Creates<ClientItem>()
            .Fails(404, 412, 428);
        clients
            .MapPost(
                "{id:guid}/transitions",
                (Guid id, ApiCall call) =>
                    call.ChangeAsync((int? version, ClientTransitionRequest body) => new MoveClient(id, version, body.To, body.Reason))
            )
            .Writes(nameof(MoveClient), "Disable or reactivate a partner client", Permissions.ManageClients)
            .Takes<ClientTransitionRequest>(MediaTypes.Json)
            .Changes<ClientItem>();

        api.MapPartner();
        api.MapRateClasses();
    }

    /// <summary>
    /// A client with its new secret, which must not be stored; a repeated request gets the client without it.
    /// </summary>
    public static Answer WithSecret(ClientItem client, string location)
    {
        var alone = Json.Bytes(client with { Secret = null });
        return new()
        {
            Status = StatusCodes.Status201Created,
            Body = Json.Bytes(client),
            ReplayBody = alone,
            ETag = ETags.OfResource(client.Version, alone),
            CacheControl = Answer.NoStore,
            Location = location,
        };
    }

    private static Task<Answer> List(ApiCall call) =>
        call.ListAsync(
            new ListClients(
                call.Query.Text("q"),
                call.Query.Codes<InnovationSource>("source"),
                call.Query.Codes<ClientStatus>("status"),
                call.Limit,
                call.Cursor
            )
        );

    private static async Task<Answer> Register(ApiCall call)
    {
        var client = await call.SendAsync(new RegisterClient(await call.BodyAsync<NewClientInput>()));
        return WithSecret(client, $"{Address}/{client.Id}");
    }

    private static async Task<Answer> Rotate(Guid id, ApiCall call)
    {
        var version = call.RequiredVersion();
        var body = await call.BodyAsync<SecretRequest>();
        return WithSecret(
            await call.SendAsync(new RotateClientSecret(id, version, body.OverlapHours ?? RotateClientSecret.DefaultOverlapHours)),
            $"{Address}/{id}"
        );
    }
}

/// <summary>A request for a new client secret.</summary>
/// <param name="OverlapHours">How long the previous secret remains valid, 0 to 168 hours; default: 24.</param>
[CheckedBy(typeof(RotateClientSecret))]
internal sealed record SecretRequest(int? OverlapHours = null);

/// <summary>A request to change the status of a partner client.</summary>
/// <param name="To">The new status.</param>
/// <param name="Reason">The reason; required to disable.</param>
[CheckedBy(typeof(MoveClient))]
internal sealed record ClientTransitionRequest(ClientStatus? To = null, string? Reason = null);
