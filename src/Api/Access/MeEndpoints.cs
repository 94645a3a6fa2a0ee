using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using MediatR;

namespace JippApi.Api.Access;

/// <summary>One's own account. What concerns it cannot be done in the name of another.</summary>
internal static class MeEndpoints
{
    private const string Address = "/api/v1/me";

    public static void MapMe(this IEndpointRouteBuilder api)
    {
        var me = api.MapGroup("me").WithTags("Me");

        me.MapGet("", Get).Guarded(nameof(GetMe), "Read one's own account, roles and delegations", Policies.SignedIn).Answers<Me>();
        me.MapPost("password", Password)
            .WritesUnkept(nameof(ChangePassword), "Choose another password; ends all other sign-ins", Policies.SignedIn)
            .Takes<PasswordChange>(MediaTypes.Json)
            .Produces(StatusCodes.Status204NoContent);
        me.MapGet("sessions", Sessions)
            .Guarded(nameof(ListMySessions), "List where one is signed in", Policies.SignedIn)
            .Answers<SessionList>();
        me.MapPost("sign-out", Out)
            .WritesUnkept(nameof(SignOut), "End this sign-in, or all of them", Policies.SignedIn)
            .Takes<SignOutRequest>(MediaTypes.Json)
            .Produces(StatusCodes.Status204NoContent);
        me.MapPost("authenticator", Start)
            .WritesUnkept(nameof(StartAuthenticator), "Get the key for an authenticator app", Policies.SignedIn)
            .Takes<PasswordProof>(MediaTypes.Json)
            .Answers<AuthenticatorKey>()
            .Fails(409);
        me.MapPost("authenticator/confirmations", Confirm)
            .WritesUnkept(
                nameof(ConfirmAuthenticator),
                "Turn the second factor on; the recovery codes are shown this once",
                Policies.SignedIn
            )
            .Takes<CodeProof>(MediaTypes.Json)
            .Answers<NewRecoveryCodes>()
            .Fails(409);
        me.MapPost("authenticator/removals", Remove)
            .WritesUnkept(nameof(RemoveAuthenticator), "Turn the second factor off", Policies.SignedIn)
            .Takes<AuthenticatorRemoval>(MediaTypes.Json)
            .Produces(StatusCodes.Status204NoContent)
            .Fails(409);
        me.MapPost("delegations", Delegate)
            .WritesUnkept(nameof(DelegateGrant), "Let another person use a role in one's own name", Policies.SignedIn)
            .Takes<DelegationInput>(MediaTypes.Json)
            .Creates<DelegationItem>()
            .Fails(404);
        me.MapGet("delegations/{id:guid}", Delegation)
            .Guarded(nameof(GetDelegation), "Read a delegation that one gave or got", Policies.SignedIn)
            .Answers<DelegationItem>()
            .Fails(404);
        me.MapDelete("delegations/{id:guid}", EndDelegation)
            .Writes(nameof(RevokeDelegation), "End a delegation that one gave or got", Policies.SignedIn)
            .Produces(StatusCodes.Status204NoContent)
            .Fails(404, 412, 428);
        me.MapGet("data", Data)
            .Guarded(nameof(GetMyData), "Read everything that is kept about oneself, and why", Policies.SignedIn)
            .Answers<PersonalData>();
        me.MapPost("erasure", Erase)
            .WritesUnkept(nameof(EraseMe), "Erase all that is known about oneself; cannot be undone", Policies.SignedIn)
            .Takes<PasswordProof>(MediaTypes.Json)
            .Produces(StatusCodes.Status204NoContent)
            .Fails(409);
    }

    private static async Task<Answer> Get(IMediator mediator, CancellationToken ct)
    {
        var me = await mediator.Send(new GetMe(), ct);
        return Answers.Private(me, me.Version, JippJson.Readable.Me);
    }

    private static async Task<Answer> Password(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.PasswordChange);
        await mediator.Send(new ChangePassword(body.Current, body.New), ct);
        return Answers.Done;
    }

    private static async Task<Answer> Sessions(IMediator mediator, CancellationToken ct) =>
        Answers.Private(await mediator.Send(new ListMySessions(), ct), 0, JippJson.Readable.SessionList);

    private static async Task<Answer> Out(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.SignOutRequest);
        await mediator.Send(new SignOut(body.Everywhere ?? false), ct);
        return Answers.Done;
    }

    private static async Task<Answer> Start(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.PasswordProof);
        return Answers.Secret(await mediator.Send(new StartAuthenticator(body.Password), ct), JippJson.Readable.AuthenticatorKey);
    }

    private static async Task<Answer> Confirm(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.CodeProof);
        return Answers.Secret(await mediator.Send(new ConfirmAuthenticator(body.Code), ct), JippJson.Readable.NewRecoveryCodes);
    }

    private static async Task<Answer> Remove(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.AuthenticatorRemoval);
        await mediator.Send(new RemoveAuthenticator(body.Password, body.Code), ct);
        return Answers.Done;
    }

    private static async Task<Answer> Delegate(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var input = await JsonBody.ReadAsync(http, JippJson.Readable.DelegationInput);
        var item = await mediator.Send(new DelegateGrant(input), ct);
        return Preferences.Written(
            http.Request,
            StatusCodes.Status201Created,
            JippJson.Text(item, JippJson.Readable.DelegationItem),
            item.Grant.Version,
            $"{Address}/delegations/{item.Grant.Id}"
        );
    }

    private static async Task<Answer> Delegation(Guid id, IMediator mediator, CancellationToken ct)
    {
        var item = await mediator.Send(new GetDelegation(id), ct);
        return Answers.Private(item, item.Grant.Version, JippJson.Readable.DelegationItem);
    }

    private static async Task<Answer> EndDelegation(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new RevokeDelegation(id, ETags.RequiredVersion(http.Request)), ct);
        return Answers.Done;
    }

    private static async Task<Answer> Data(IMediator mediator, CancellationToken ct) =>
        Answers.Secret(await mediator.Send(new GetMyData(), ct), JippJson.Readable.PersonalData);

    private static async Task<Answer> Erase(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.PasswordProof);
        await mediator.Send(new EraseMe(body.Password), ct);
        return Answers.Done;
    }
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
