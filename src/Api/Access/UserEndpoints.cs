using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;

namespace JippApi.Api.Access;

internal static class UserEndpoints
{
    private const string Address = "/api/v1/users";

    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        Parameter.Text(
            "q",
            "Bagian dari nama atau alamat surel; huruf besar dan kecil tidak dibedakan. — "
                + "Part of the name or e-mail address; case is ignored.",
            "demo"
        ),
        Parameter.SomeOf(
            "status",
            "Status akun; bawaan: semua kecuali ERASED. — Status of the account; default: all but ERASED.",
            Code.All<AccountStatus>(),
            "ACTIVE"
        ),
        Parameter.SomeOf("role", "Peran yang dipegang saat ini. — Role that the account holds now.", Code.All<Role>(), "HUB_ADMIN"),
        new("institutionId", ParameterType.Id, "Id instansi tempat bekerja. — Id of the institution where the person works."),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapUsers(this IEndpointRouteBuilder api)
    {
        var users = api.MapGroup("users").WithTags("Users");

        users
            .MapGet("", List)
            .Guarded(nameof(ListUsers), "List the accounts that the caller administers", Permissions.ManageUsers)
            .WithQuery(ListParameters)
            .Answers<Listing<UserItem>>();
        users
            .MapGet("{id:guid}", (Guid id, ApiCall call) => call.GetAsync(new GetUser(id)))
            .Guarded(nameof(GetUser), "Get an account", Permissions.ManageUsers)
            .Answers<UserItem>()
            .Fails(404);
        users
            .MapPost(
                "",
                (ApiCall call) =>
                    call.AnswerSecretAsync((InvitationInput input) => new InviteUser(input), invited => $"{Address}/{invited.User.Id}")
            )
            .Writes(nameof(InviteUser), "Invite a person", Permissions.ManageUsers)
            .Takes<InvitationInput>(MediaTypes.Json)
            .Creates<InvitedUser>()
            .Fails(409);
        users
            .MapPost(
                "{id:guid}/invitations",
                (Guid id, ApiCall call) =>
                    call.AnswerSecretAsync((EmptyRequest _) => new RenewInvitation(id), invited => $"{Address}/{invited.User.Id}")
            )
            .Writes(nameof(RenewInvitation), "Renew an invitation", Permissions.ManageUsers)
            .Takes<EmptyRequest>(MediaTypes.Json)
            .Creates<InvitedUser>()
            .Fails(404, 409);
        users
            .MapPost("{id:guid}/transitions", Move)
            .Writes(nameof(MoveUser), "Change the status of an account", Permissions.ManageUsers)
            .Takes<UserTransitionRequest>(MediaTypes.Json)
            .Changes<UserItem>();
        users
            .MapPost("{id:guid}/confirmation", Confirm)
            .Writes(nameof(ConfirmUser), "Confirm that an account belongs to its person", Permissions.ManageUsers)
            .Takes<EmptyRequest>(MediaTypes.Json)
            .Changes<UserItem>();
        users
            .MapGet("{id:guid}/transitions", (Guid id, ApiCall call) => call.GetAsync(new ListUserTransitions(id)))
            .Guarded(nameof(ListUserTransitions), "List the transitions of an account", Permissions.ManageUsers)
            .Answers<UserTransitions>()
            .Fails(404);
        users
            .MapGet("{id:guid}/grants", (Guid id, ApiCall call) => call.GetAsync(new ListUserGrants(id)))
            .Guarded(nameof(ListUserGrants), "List the roles of an account", Permissions.ManageUsers)
            .Answers<GrantList>()
            .Fails(404);
        users
            .MapPost(
                "{id:guid}/grants",
                (Guid id, ApiCall call) =>
                    call.CreateAsync((GrantInput input) => new GiveGrant(id, input), item => $"{Address}/{id}/grants/{item.Id}")
            )
            .Writes(nameof(GiveGrant), "Grant a role to an account", Permissions.ManageUsers)
            .Takes<GrantInput>(MediaTypes.Json)
            .Creates<GrantItem>()
            .Fails(404, 409);
        users
            .MapGet(
                "{id:guid}/grants/{grantId:guid}",
                (Guid id, Guid grantId, ApiCall call) => call.GetAsync(new GetUserGrant(id, grantId))
            )
            .Guarded(nameof(GetUserGrant), "Get a role of an account", Permissions.ManageUsers)
            .Answers<GrantItem>()
            .Fails(404);
        users
            .MapDelete(
                "{id:guid}/grants/{grantId:guid}",
                (Guid id, Guid grantId, ApiCall call) => call.DeleteAsync(version => new RevokeGrant(id, grantId, version))
            )
            .Writes(nameof(RevokeGrant), "Revoke a role of an account", Permissions.ManageUsers)
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

    private static async Task<Answer> Confirm(Guid id, ApiCall call)
    {
        var version = call.RequiredVersion();
        await call.BodyAsync<EmptyRequest>();
        return call.Written(await call.SendAsync(new ConfirmUser(id, version)), cacheControl: Answer.NoStore);
    }

    private static async Task<Answer> Move(Guid id, ApiCall call)
    {
        var version = call.RequiredVersion();
        var body = await call.BodyAsync<UserTransitionRequest>();
        return call.Written(await call.SendAsync(new MoveUser(id, version, body.To, body.Reason)), cacheControl: Answer.NoStore);
    }
}

/// <summary>A request to change the status of an account.</summary>
/// <param name="To">The new status.</param>
/// <param name="Reason">The reason; required to disable.</param>
[CheckedBy(typeof(MoveUser))]
internal sealed record UserTransitionRequest(AccountMove? To = null, string? Reason = null);
