using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Innovations;

namespace JippApi.Api.Access;

/// <summary>Partners' systems, as the network's administrators see them.</summary>
internal static class ClientEndpoints
{
    private const string Address = "/api/v1/clients";

    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        Parameter.Text("q", "Bagian client id atau nama. — Part of the client id or of the name.", "kemendagri"),
        Parameter.CodesOf<InnovationSource>("source", "sources", "Daftar yang dikelolanya. — List that it keeps.", "IGA"),
        Parameter.SomeOf("status", "Keadaan. — State.", Code.All<ClientStatus>(), "ACTIVE"),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapClients(this IEndpointRouteBuilder api)
    {
        var clients = api.MapGroup("clients").WithTags("Clients");

        clients
            .MapGet("", List)
            .Guarded(nameof(ListClients), "List partners' systems by client id", Permissions.ManageClients)
            .WithQuery(ListParameters)
            .Answers<Listing<ClientItem>>();
        clients
            .MapGet("{id:guid}", (Guid id, ApiCall call) => call.GetAsync(new GetClient(id)))
            .Guarded(nameof(GetClient), "Read one partner's system", Permissions.ManageClients)
            .Answers<ClientItem>()
            .Fails(404);
        clients
            .MapGet("{id:guid}/transitions", (Guid id, ApiCall call) => call.GetAsync(new ListClientTransitions(id)))
            .Guarded(nameof(ListClientTransitions), "List the states that a partner's system can enter", Permissions.ManageClients)
            .Answers<ClientTransitions>()
            .Fails(404);
        clients
            .MapPost("", Register)
            .Writes(nameof(RegisterClient), "Admit a partner's system; its secret is shown once", Permissions.ManageClients)
            .Takes<NewClientInput>(MediaTypes.Json)
            .Creates<ClientItem>()
            .Fails(409);
        clients
            .MapPatch(
                "{id:guid}",
                (Guid id, ApiCall call) =>
                    call.ReviseAsync(version => new GetClientInput(id, version), (version, input) => new ReviseClient(id, version, input))
            )
            .Writes(nameof(ReviseClient), "Change what a partner's system may do (merge patch)", Permissions.ManageClients)
            .Takes<ClientInput>(MediaTypes.MergePatch)
            .Changes<ClientItem>();
        clients
            .MapPost("{id:guid}/secrets", Rotate)
            .Writes(nameof(RotateClientSecret), "Give a partner's system a new secret, shown once", Permissions.ManageClients)
            .Takes<SecretRequest>(MediaTypes.Json)
            .Creates<ClientItem>()
            .Fails(404, 412, 428);
        clients
            .MapPost(
                "{id:guid}/transitions",
                (Guid id, ApiCall call) =>
                    call.ChangeAsync((int? version, ClientTransitionRequest body) => new MoveClient(id, version, body.To, body.Reason))
            )
            .Writes(nameof(MoveClient), "Shut a partner's system out, or let it in again", Permissions.ManageClients)
            .Takes<ClientTransitionRequest>(MediaTypes.Json)
            .Changes<ClientItem>();

        api.MapPartner();
        api.MapRateClasses();
    }

    /// <summary>A client with its new secret, which nobody may keep; a repetition gets the client alone.</summary>
    public static Answer WithSecret(ClientItem client, string location)
    {
        var alone = Json.Bytes(client with { Secret = null });
        return new()
        {
            Status = StatusCodes.Status201Created,
            Body = Json.Bytes(client),
            Repetition = alone,
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
            await call.SendAsync(new RotateClientSecret(id, version, body.OverlapHours ?? RotateClientSecret.UsualOverlap)),
            $"{Address}/{id}"
        );
    }
}

/// <summary>Asks for a new secret.</summary>
/// <param name="OverlapHours">How long the secret before works on, 0 to 168 hours; 24 when nothing is said.</param>
internal sealed record SecretRequest(int? OverlapHours = null);

/// <summary>Asks a partner's system to enter another state.</summary>
/// <param name="To">The state.</param>
/// <param name="Reason">Why; needed to shut it out.</param>
internal sealed record ClientTransitionRequest(ClientStatus? To = null, string? Reason = null);
