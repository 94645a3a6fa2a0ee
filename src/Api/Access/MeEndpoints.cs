using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Security;
using JippApi.Application.Access;

namespace JippApi.Api.Access;

/// <summary>One's own account. What concerns it cannot be done in the name of another.</summary>
internal static class MeEndpoints
{
    private const string Address = "/api/v1/me";

    public static void MapMe(this IEndpointRouteBuilder api)
    {
        var me = api.MapGroup("me").WithTags("Me");

        me.MapGet("", (ApiCall call) => call.GetAsync(new GetMe()))
            .Guarded(nameof(GetMe), "Read one's own account, roles and delegations", Policies.SignedIn)
            .Answers<Me>();
        me.MapPost("password", (ApiCall call) => call.DoAsync((PasswordChange body) => new ChangePassword(body.Current, body.New)))
            .WritesWithoutIdempotency(nameof(ChangePassword), "Choose another password; ends all other sign-ins", Policies.SignedIn)
            .Takes<PasswordChange>(MediaTypes.Json)
            .Produces(StatusCodes.Status204NoContent);
        me.MapGet("sessions", (ApiCall call) => call.GetAsync(new ListMySessions()))
            .Guarded(nameof(ListMySessions), "List where one is signed in", Policies.SignedIn)
            .Answers<SessionList>();
        me.MapPost("sign-out", (ApiCall call) => call.DoAsync((SignOutRequest body) => new SignOut(body.Everywhere ?? false)))
            .WritesWithoutIdempotency(nameof(SignOut), "End this sign-in, or all of them", Policies.SignedIn)
            .Takes<SignOutRequest>(MediaTypes.Json)
            .Produces(StatusCodes.Status204NoContent);
        me.MapPost("authenticator", (ApiCall call) => call.RevealAsync((PasswordProof body) => new StartAuthenticator(body.Password)))
            .WritesWithoutIdempotency(nameof(StartAuthenticator), "Get the key for an authenticator app", Policies.SignedIn)
            .Takes<PasswordProof>(MediaTypes.Json)
            .Answers<AuthenticatorKey>()
            .Fails(409);
        me.MapPost(
                "authenticator/confirmations",
                (ApiCall call) => call.RevealAsync((CodeProof body) => new ConfirmAuthenticator(body.Code))
            )
            .WritesWithoutIdempotency(
                nameof(ConfirmAuthenticator),
                "Turn the second factor on; the recovery codes are shown this once",
                Policies.SignedIn
            )
            .Takes<CodeProof>(MediaTypes.Json)
            .Answers<NewRecoveryCodes>()
            .Fails(409);
        me.MapPost(
                "authenticator/removals",
                (ApiCall call) => call.DoAsync((AuthenticatorRemoval body) => new RemoveAuthenticator(body.Password, body.Code))
            )
            .WritesWithoutIdempotency(nameof(RemoveAuthenticator), "Turn the second factor off", Policies.SignedIn)
            .Takes<AuthenticatorRemoval>(MediaTypes.Json)
            .Produces(StatusCodes.Status204NoContent)
            .Fails(409);
        me.MapPost(
                "delegations",
                (ApiCall call) =>
                    call.CreateAsync((DelegationInput input) => new DelegateGrant(input), item => $"{Address}/delegations/{item.Grant.Id}")
            )
            .WritesWithoutIdempotency(nameof(DelegateGrant), "Let another person use a role in one's own name", Policies.SignedIn)
            .Takes<DelegationInput>(MediaTypes.Json)
            .Creates<DelegationItem>()
            .Fails(404);
        me.MapGet("delegations/{id:guid}", (Guid id, ApiCall call) => call.GetAsync(new GetDelegation(id)))
            .Guarded(nameof(GetDelegation), "Read a delegation that one gave or got", Policies.SignedIn)
            .Answers<DelegationItem>()
            .Fails(404);
        me.MapDelete("delegations/{id:guid}", (Guid id, ApiCall call) => call.DeleteAsync(version => new RevokeDelegation(id, version)))
            .Writes(nameof(RevokeDelegation), "End a delegation that one gave or got", Policies.SignedIn)
            .Produces(StatusCodes.Status204NoContent)
            .Fails(404, 412, 428);
        me.MapGet("data", Data)
            .Guarded(nameof(GetMyData), "Read everything that is kept about oneself, and why", Policies.SignedIn)
            .Answers<PersonalData>();
        me.MapPost("erasure", (ApiCall call) => call.DoAsync((PasswordProof body) => new EraseMe(body.Password)))
            .WritesWithoutIdempotency(nameof(EraseMe), "Erase all that is known about oneself; cannot be undone", Policies.SignedIn)
            .Takes<PasswordProof>(MediaTypes.Json)
            .Produces(StatusCodes.Status204NoContent)
            .Fails(409);
    }

    private static async Task<Answer> Data(ApiCall call) => Answers.Secret(await call.SendAsync(new GetMyData()));
}

/// <summary>Another password.</summary>
/// <param name="Current">The password until now.</param>
/// <param name="New">The password from now on, at least 12 characters.</param>
internal sealed record PasswordChange(string? Current = null, string? New = null);

/// <summary>Proves that it is really the person, not only their session.</summary>
/// <param name="Password">The password.</param>
internal sealed record PasswordProof(string? Password = null);

/// <summary>Which sign-ins are to end.</summary>
/// <param name="Everywhere">All of them; only this one when absent.</param>
internal sealed record SignOutRequest(bool? Everywhere = null);

/// <summary>A code of the authenticator app.</summary>
/// <param name="Code">Six digits.</param>
internal sealed record CodeProof(string? Code = null);

/// <summary>Both factors, to take the second away.</summary>
/// <param name="Password">The password.</param>
/// <param name="Code">Code of the authenticator app, or a recovery code.</param>
internal sealed record AuthenticatorRemoval(string? Password = null, string? Code = null);
