using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using MediatR;

namespace JippApi.Api.Access;

/// <summary>People's accounts and roles, for administrators.</summary>
internal static class UserEndpoints
{
    private const string Address = "/api/v1/users";

    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        Parameter.Text(
            "q",
            "Bagian nama atau alamat surel, huruf besar dan kecil sama. — Part of the name or e-mail address, in any case.",
            "demo"
        ),
        Parameter.SomeOf(
            "status",
            "Status akun; tanpa ini semua kecuali ERASED. — State of the account; all but ERASED when absent.",
            Code.All<AccountStatus>(),
            "ACTIVE"
        ),
        Parameter.SomeOf("role", "Peran yang dipegang sekarang. — A role that is held now.", Code.All<Role>(), "HUB_ADMIN"),
        new("institutionId", ParameterType.Id, "Tempat bekerja. — Where the person works."),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapUsers(this IEndpointRouteBuilder api)
    {
        var users = api.MapGroup("users").WithTags("Users");

        users
            .MapGet("", List)
            .Guarded(nameof(ListUsers), "List the people whom the caller administers", Permissions.ManageUsers)
            .WithQuery(ListParameters)
            .Answers<Listing<UserItem>>();
        users.MapGet("{id:guid}", Get).Guarded(nameof(GetUser), "Read one account", Permissions.ManageUsers).Answers<UserItem>().Fails(404);
        users
            .MapPost("", Invite)
            .Writes(nameof(InviteUser), "Invite a person; the code is shown this once", Permissions.ManageUsers)
            .Takes<InvitationInput>(MediaTypes.Json)
            .Creates<InvitedUser>()
            .Fails(409);
        users
            .MapPost("{id:guid}/invitations", Renew)
            .Writes(nameof(RenewInvitation), "Make a new invitation, also for a forgotten password", Permissions.ManageUsers)
            .Takes<EmptyRequest>(MediaTypes.Json)
            .Creates<InvitedUser>()
            .Fails(404, 409);
        users
            .MapPost("{id:guid}/transitions", Move)
            .Writes(nameof(MoveUser), "Shut a person out, or let them in again", Permissions.ManageUsers)
            .Takes<UserTransitionRequest>(MediaTypes.Json)
            .Answers<UserItem>()
            .Fails(404, 409, 412, 428);
        users
            .MapGet("{id:guid}/transitions", Transitions)
            .Guarded(nameof(ListUserTransitions), "List what the caller can do to an account", Permissions.ManageUsers)
            .Answers<UserTransitions>()
            .Fails(404);
        users
            .MapGet("{id:guid}/grants", Grants)
            .Guarded(nameof(ListUserGrants), "List a person's roles", Permissions.ManageUsers)
            .Answers<GrantList>()
            .Fails(404);
        users
            .MapPost("{id:guid}/grants", Give)
            .Writes(nameof(GiveGrant), "Give a person a role", Permissions.ManageUsers)
            .Takes<GrantInput>(MediaTypes.Json)
            .Creates<GrantItem>()
            .Fails(404, 409);
        users
            .MapGet("{id:guid}/grants/{grantId:guid}", Grant)
            .Guarded(nameof(GetUserGrant), "Read one role of a person", Permissions.ManageUsers)
            .Answers<GrantItem>()
            .Fails(404);
        users
            .MapDelete("{id:guid}/grants/{grantId:guid}", Revoke)
            .Writes(nameof(RevokeGrant), "Take a role back", Permissions.ManageUsers)
            .Produces(StatusCodes.Status204NoContent)
            .Fails(404, 409, 412, 428);
    }

    private static async Task<Answer> List(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var page = await mediator.Send(
            new ListUsers(
                query.Text("q"),
                query.Codes<AccountStatus>("status"),
                query.Codes<Role>("role"),
                query.Id("institutionId"),
                Paging.LimitOf(query),
                Paging.CursorOf(query)
            ),
            ct
        );
        return Answers.PrivatePage(http, page, ApiJson.Readable.Users);
    }

    private static async Task<Answer> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Item(await mediator.Send(new GetUser(id), ct));

    private static async Task<Answer> Invite(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var input = await JsonBody.ReadAsync(http, JippJson.Readable.InvitationInput);
        return Invited(await mediator.Send(new InviteUser(input), ct));
    }

    private static async Task<Answer> Renew(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        await JsonBody.ReadAsync(http, ApiJson.Readable.EmptyRequest);
        return Invited(await mediator.Send(new RenewInvitation(id), ct));
    }

    private static async Task<Answer> Move(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.UserTransitionRequest);
        var item = await mediator.Send(new MoveUser(id, version, body.To, body.Reason), ct);
        return Preferences.Written(
            http.Request,
            StatusCodes.Status200OK,
            JippJson.Text(item, JippJson.Readable.UserItem),
            item.Version,
            cacheControl: Answer.NoStore
        );
    }

    private static async Task<Answer> Transitions(Guid id, IMediator mediator, CancellationToken ct)
    {
        var transitions = await mediator.Send(new ListUserTransitions(id), ct);
        return Answers.Private(transitions, transitions.Version, JippJson.Readable.UserTransitions);
    }

    private static async Task<Answer> Grants(Guid id, IMediator mediator, CancellationToken ct) =>
        Answers.Private(await mediator.Send(new ListUserGrants(id), ct), 0, JippJson.Readable.GrantList);

    private static async Task<Answer> Grant(Guid id, Guid grantId, IMediator mediator, CancellationToken ct)
    {
        var item = await mediator.Send(new GetUserGrant(id, grantId), ct);
        return Answers.Private(item, item.Version, JippJson.Readable.GrantItem);
    }

    private static async Task<Answer> Give(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var input = await JsonBody.ReadAsync(http, JippJson.Readable.GrantInput);
        var item = await mediator.Send(new GiveGrant(id, input), ct);
        return Preferences.Written(
            http.Request,
            StatusCodes.Status201Created,
            JippJson.Text(item, JippJson.Readable.GrantItem),
            item.Version,
            $"{Address}/{id}/grants/{item.Id}"
        );
    }

    private static async Task<Answer> Revoke(Guid id, Guid grantId, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new RevokeGrant(id, grantId, ETags.RequiredVersion(http.Request)), ct);
        return Answers.Done;
    }

    private static Answer Item(UserItem item) => Answers.Private(item, item.Version, JippJson.Readable.UserItem);

    private static Answer Invited(InvitedUser invited) =>
        Answers.Secret(invited, JippJson.Readable.InvitedUser, StatusCodes.Status201Created, $"{Address}/{invited.User.Id}");
}

/// <summary>Asks to shut a person out, or to let them in again.</summary>
/// <param name="To">The state.</param>
/// <param name="Reason">Why; needed to shut out.</param>
internal sealed record UserTransitionRequest(AccountMove? To = null, string? Reason = null);
