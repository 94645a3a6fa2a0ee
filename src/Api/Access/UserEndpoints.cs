using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;

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
        users
            .MapGet("{id:guid}", (Guid id, ApiCall call) => call.GetAsync(new GetUser(id)))
            .Guarded(nameof(GetUser), "Read one account", Permissions.ManageUsers)
            .Answers<UserItem>()
            .Fails(404);
        users
            .MapPost(
                "",
                (ApiCall call) =>
                    call.RevealAsync((InvitationInput input) => new InviteUser(input), invited => $"{Address}/{invited.User.Id}")
            )
            .Writes(nameof(InviteUser), "Invite a person; the code is shown this once", Permissions.ManageUsers)
            .Takes<InvitationInput>(MediaTypes.Json)
            .Creates<InvitedUser>()
            .Fails(409);
        users
            .MapPost(
                "{id:guid}/invitations",
                (Guid id, ApiCall call) =>
                    call.RevealAsync((EmptyRequest _) => new RenewInvitation(id), invited => $"{Address}/{invited.User.Id}")
            )
            .Writes(nameof(RenewInvitation), "Make a new invitation, also for a forgotten password", Permissions.ManageUsers)
            .Takes<EmptyRequest>(MediaTypes.Json)
            .Creates<InvitedUser>()
            .Fails(404, 409);
        users
            .MapPost("{id:guid}/transitions", Move)
            .Writes(nameof(MoveUser), "Shut a person out, or let them in again", Permissions.ManageUsers)
            .Takes<UserTransitionRequest>(MediaTypes.Json)
            .Changes<UserItem>();
        users
            .MapGet("{id:guid}/transitions", (Guid id, ApiCall call) => call.GetAsync(new ListUserTransitions(id)))
            .Guarded(nameof(ListUserTransitions), "List what the caller can do to an account", Permissions.ManageUsers)
            .Answers<UserTransitions>()
            .Fails(404);
        users
            .MapGet("{id:guid}/grants", (Guid id, ApiCall call) => call.GetAsync(new ListUserGrants(id)))
            .Guarded(nameof(ListUserGrants), "List a person's roles", Permissions.ManageUsers)
            .Answers<GrantList>()
            .Fails(404);
        users
            .MapPost(
                "{id:guid}/grants",
                (Guid id, ApiCall call) =>
                    call.CreateAsync((GrantInput input) => new GiveGrant(id, input), item => $"{Address}/{id}/grants/{item.Id}")
            )
            .Writes(nameof(GiveGrant), "Give a person a role", Permissions.ManageUsers)
            .Takes<GrantInput>(MediaTypes.Json)
            .Creates<GrantItem>()
            .Fails(404, 409);
        users
            .MapGet(
                "{id:guid}/grants/{grantId:guid}",
                (Guid id, Guid grantId, ApiCall call) => call.GetAsync(new GetUserGrant(id, grantId))
            )
            .Guarded(nameof(GetUserGrant), "Read one role of a person", Permissions.ManageUsers)
            .Answers<GrantItem>()
            .Fails(404);
        users
            .MapDelete(
                "{id:guid}/grants/{grantId:guid}",
                (Guid id, Guid grantId, ApiCall call) => call.DeleteAsync(version => new RevokeGrant(id, grantId, version))
            )
            .Writes(nameof(RevokeGrant), "Take a role back", Permissions.ManageUsers)
            .Produces(StatusCodes.Status204NoContent)
            .Fails(404, 409, 412, 428);
    }

    private static Task<Answer> List(ApiCall call) =>
        call.ListAsync(
            new ListUsers(
                call.Query.Text("q"),
                call.Query.Codes<AccountStatus>("status"),
                call.Query.Codes<Role>("role"),
                call.Query.Id("institutionId"),
                call.Limit,
                call.Cursor
            )
        );

    private static async Task<Answer> Move(Guid id, ApiCall call)
    {
        var version = call.RequiredVersion();
        var body = await call.BodyAsync<UserTransitionRequest>();
        return call.Written(await call.SendAsync(new MoveUser(id, version, body.To, body.Reason)), cacheControl: Answer.NoStore);
    }
}

/// <summary>Asks to shut a person out, or to let them in again.</summary>
/// <param name="To">The state.</param>
/// <param name="Reason">Why; needed to shut out.</param>
internal sealed record UserTransitionRequest(AccountMove? To = null, string? Reason = null);
