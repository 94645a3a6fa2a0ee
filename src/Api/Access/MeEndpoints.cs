using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Privacy;

namespace JippApi.Api.Access;

/// <summary>The caller's own account; a delegate cannot act on it.</summary>
internal static class MeEndpoints
{
    private const string Address = "/api/v1/me";

    private static readonly IReadOnlyList<Parameter> ColleagueParameters =
    [
        Parameter.Text("q", "Bagian dari nama; huruf besar dan kecil tidak dibedakan. — Part of the name; case is ignored.", "sari"),
        new(
            "institutionId",
            ParameterType.Id,
            "Id instansi tempat bekerja, termasuk unit di bawahnya. — Id of the institution where the person works, with the units below it."
        ),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapMe(this IEndpointRouteBuilder api)
    {
        var me = api.MapGroup("me").WithTags("Me");

        me.MapGet("", (ApiCall call) => call.GetAsync(new GetMe()))
            .Guarded(nameof(GetMe), "Get the caller's account, roles and delegations", Policies.SignedIn)
            .Answers<Me>();
        me.MapPost("password", (ApiCall call) => call.RunAsync((PasswordChange body) => new ChangePassword(body.Current, body.New)))
            .WritesWithoutIdempotency(nameof(ChangePassword), "Change the caller's password", Policies.SignedIn)
            .Takes<PasswordChange>(MediaTypes.Json)
            .Produces(StatusCodes.Status204NoContent);
        me.MapGet("sessions", (ApiCall call) => call.GetAsync(new ListMySessions()))
            .Guarded(nameof(ListMySessions), "List the caller's sign-ins", Policies.SignedIn)
            .Answers<SessionList>();
        me.MapPost("sign-out", (ApiCall call) => call.RunAsync((SignOutRequest body) => new SignOut(body.Everywhere ?? false)))
            .WritesWithoutIdempotency(nameof(SignOut), "Sign out here or everywhere", Policies.SignedIn)
            .Takes<SignOutRequest>(MediaTypes.Json)
            .Produces(StatusCodes.Status204NoContent);
        me.MapPost("authenticator", (ApiCall call) => call.AnswerSecretAsync((PasswordProof body) => new StartAuthenticator(body.Password)))
            .WritesWithoutIdempotency(nameof(StartAuthenticator), "Start setting up an authenticator app", Policies.SignedIn)
            .Takes<PasswordProof>(MediaTypes.Json)
            .Answers<AuthenticatorKey>()
            .Fails(409);
        me.MapPost(
                "authenticator/confirmations",
                (ApiCall call) => call.AnswerSecretAsync((CodeProof body) => new ConfirmAuthenticator(body.Code))
            )
            .WritesWithoutIdempotency(nameof(ConfirmAuthenticator), "Turn on the second factor", Policies.SignedIn)
            .Takes<CodeProof>(MediaTypes.Json)
            .Answers<NewRecoveryCodes>()
            .Fails(409);
        me.MapPost(
                "authenticator/removals",
                (ApiCall call) => call.RunAsync((AuthenticatorRemoval body) => new RemoveAuthenticator(body.Password, body.Code))
            )
            .WritesWithoutIdempotency(nameof(RemoveAuthenticator), "Turn off the second factor", Policies.SignedIn)
            .Takes<AuthenticatorRemoval>(MediaTypes.Json)
            .Produces(StatusCodes.Status204NoContent)
            .Fails(409);
        me.MapPost(
                "delegations",
                (ApiCall call) =>
                    call.CreateAsync((DelegationInput input) => new DelegateGrant(input), item => $"{Address}/delegations/{item.Grant.Id}")
            )
            .WritesWithoutIdempotency(nameof(DelegateGrant), "Delegate a role to another person", Policies.SignedIn)
            .Takes<DelegationInput>(MediaTypes.Json)
            .Creates<DelegationItem>()
            .Fails(404);
        me.MapGet("delegations/{id:guid}", (Guid id, ApiCall call) => call.GetAsync(new GetDelegation(id)))
            .Guarded(nameof(GetDelegation), "Get a delegation that the caller gave or received", Policies.SignedIn)
            .Answers<DelegationItem>()
            .Fails(404);
        me.MapDelete("delegations/{id:guid}", (Guid id, ApiCall call) => call.DeleteAsync(version => new RevokeDelegation(id, version)))
            .Writes(nameof(RevokeDelegation), "Revoke a delegation that the caller gave or received", Policies.SignedIn)
            .Produces(StatusCodes.Status204NoContent)
            .Fails(404, 412, 428);
        me.MapGet(
                "colleagues",
                (ApiCall call) =>
                    call.ListAsync(new ListColleagues(call.Query.Text("q"), call.Query.Id("institutionId"), call.Limit, call.Cursor))
            )
            .Guarded(nameof(ListColleagues), "List the people to whom the caller can assign action items", Permissions.WriteItems)
            .WithQuery(ColleagueParameters)
            .Answers<Listing<Colleague>>();
        me.MapGet("data", Data)
            .Guarded(nameof(GetMyData), "Get all personal data stored about the caller, with the purposes", Policies.SignedIn)
            .WithMetadata(UntaggedMetadata.Instance)
            .Answers<PersonalData>();
        me.MapPost("erasure", (ApiCall call) => call.RunAsync((PasswordProof body) => new EraseMe(body.Password)))
            .WritesWithoutIdempotency(nameof(EraseMe), "Erase the caller's account and personal data", Policies.SignedIn)
            .Takes<PasswordProof>(MediaTypes.Json)
            .Produces(StatusCodes.Status204NoContent)
            .Fails(409);
    }

    private static async Task<Answer> Data(ApiCall call) => Answers.Secret(await call.SendAsync(new GetMyData()));
}

/// <summary>A request to change the password.</summary>
/// <param name="Current">The current password.</param>
/// <param name="New">The new password, at least 12 characters.</param>
[CheckedBy(typeof(ChangePassword))]
internal sealed record PasswordChange(string? Current = null, string? New = null);

/// <summary>Proves that the person is present, not only their session.</summary>
/// <param name="Password">The current password.</param>
[CheckedBy(typeof(StartAuthenticator))]
internal sealed record PasswordProof(string? Password = null);

/// <summary>A request to sign out.</summary>
/// <param name="Everywhere">Whether to end all sign-ins of the account; default: only this one.</param>
internal sealed record SignOutRequest(bool? Everywhere = null);

/// <summary>A code of the authenticator app.</summary>
/// <param name="Code">Six digits.</param>
[CheckedBy(typeof(ConfirmAuthenticator))]
internal sealed record CodeProof(string? Code = null);

/// <summary>Both factors, required to remove the second one.</summary>
/// <param name="Password">The current password.</param>
/// <param name="Code">Code of the authenticator app, or a recovery code.</param>
[CheckedBy(typeof(RemoveAuthenticator))]
internal sealed record AuthenticatorRemoval(string? Password = null, string? Code = null);
