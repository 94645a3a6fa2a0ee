using System.Text.Json;
using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Innovations;
using MediatR;

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
            .MapGet("{id:guid}", Get)
            .Guarded(nameof(GetClient), "Read one partner's system", Permissions.ManageClients)
            .Answers<ClientItem>()
            .Fails(404);
        clients
            .MapGet("{id:guid}/transitions", Transitions)
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
            .MapPatch("{id:guid}", Revise)
            .Writes(nameof(ReviseClient), "Change what a partner's system may do (merge patch)", Permissions.ManageClients)
            .Takes<ClientInput>(MediaTypes.MergePatch)
            .Answers<ClientItem>()
            .Fails(404, 409, 412, 428);
        clients
            .MapPost("{id:guid}/secrets", Rotate)
            .Writes(nameof(RotateClientSecret), "Give a partner's system a new secret, shown once", Permissions.ManageClients)
            .Takes<SecretRequest>(MediaTypes.Json)
            .Creates<ClientItem>()
            .Fails(404, 412, 428);
        clients
            .MapPost("{id:guid}/transitions", Move)
            .Writes(nameof(MoveClient), "Shut a partner's system out, or let it in again", Permissions.ManageClients)
            .Takes<ClientTransitionRequest>(MediaTypes.Json)
            .Answers<ClientItem>()
            .Fails(404, 409, 412, 428);

        api.MapPartner();
        api.MapRateClasses();
    }

    /// <summary>A client with its new secret, which nobody may keep; a repetition gets the client alone.</summary>
    public static Answer WithSecret(ClientItem client, string location)
    {
        var alone = Bytes(client with { Secret = null });
        return new()
        {
            Status = StatusCodes.Status201Created,
            Body = Bytes(client),
            Repetition = alone,
            ETag = ETags.OfResource(client.Version, alone),
            CacheControl = Answer.NoStore,
            Location = location,
        };
    }

    private static async Task<Answer> List(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var page = await mediator.Send(
            new ListClients(
                query.Text("q"),
                query.Codes<InnovationSource>("source"),
                query.Codes<ClientStatus>("status"),
                Paging.LimitOf(query),
                Paging.CursorOf(query)
            ),
            ct
        );
        return Answers.Private(
            JsonSerializer.SerializeToUtf8Bytes(page, ApiJson.Readable.Clients),
            ListWriter.Links(http.Request, page.Page)
        );
    }

    private static async Task<Answer> Get(Guid id, IMediator mediator, CancellationToken ct)
    {
        var client = await mediator.Send(new GetClient(id), ct);
        return Answers.Private(Bytes(client), version: client.Version);
    }

    private static async Task<Answer> Transitions(Guid id, IMediator mediator, CancellationToken ct)
    {
        var transitions = await mediator.Send(new ListClientTransitions(id), ct);
        return Answers.Private(
            JsonSerializer.SerializeToUtf8Bytes(transitions, JippJson.Readable.ClientTransitions),
            version: transitions.Version
        );
    }

    private static async Task<Answer> Register(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var input = await JsonBody.ReadAsync(http, JippJson.Readable.NewClientInput);
        var client = await mediator.Send(new RegisterClient(input), ct);
        return WithSecret(client, $"{Address}/{client.Id}");
    }

    private static async Task<Answer> Revise(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var input = await JsonBody.PatchAsync(
            http,
            () => mediator.Send(new GetClientInput(id, version), ct),
            JippJson.Readable.ClientInput
        );
        return Written(http, await mediator.Send(new ReviseClient(id, version, input), ct));
    }

    private static async Task<Answer> Rotate(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.SecretRequest);
        return WithSecret(
            await mediator.Send(new RotateClientSecret(id, version, body.OverlapHours ?? RotateClientSecret.UsualOverlap), ct),
            $"{Address}/{id}"
        );
    }

    private static async Task<Answer> Move(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.ClientTransitionRequest);
        return Written(http, await mediator.Send(new MoveClient(id, version, body.To, body.Reason), ct));
    }

    private static Answer Written(HttpContext http, ClientItem client) =>
        Preferences.Written(http.Request, StatusCodes.Status200OK, JippJson.Text(client, JippJson.Readable.ClientItem), client.Version);

    private static byte[] Bytes(ClientItem client) => JsonSerializer.SerializeToUtf8Bytes(client, JippJson.Readable.ClientItem);
}

/// <summary>Asks for a new secret.</summary>
/// <param name="OverlapHours">How long the secret before works on, 0 to 168 hours; 24 when nothing is said.</param>
internal sealed record SecretRequest(int? OverlapHours = null);

/// <summary>Asks a partner's system to enter another state.</summary>
/// <param name="To">The state.</param>
/// <param name="Reason">Why; needed to shut it out.</param>
internal sealed record ClientTransitionRequest(ClientStatus? To = null, string? Reason = null);
