using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Limits;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Conventions.Writing;
using JippApi.Api.Errors;
using JippApi.Api.Http;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Infrastructure.Persistence;
using MediatR;

namespace JippApi.Api.Access;

/// <summary>Endpoints for tokens (RFC 6749, RFC 7009).</summary>
internal static class AuthEndpoints
{
    /// <summary>
    /// Serializes the sign-ins of each name: otherwise ten simultaneous requests with the correct password would count
    /// as ten pending attempts.
    /// </summary>
    private static readonly KeyedQueue SignInQueue = new();

    public static void MapAuth(this IEndpointRouteBuilder api)
    {
        var auth = api.MapGroup("auth").WithTags("Sign-in").AllowAnonymous().Fails(413, 415);

        auth.MapPost("token", Token)
            .WithName("IssueToken")
            .WithSummary("Issue tokens for a password, a refresh token or client credentials")
            .WithDescription("The form and the answer follow RFC 6749.")
            .Takes<TokenRequest>(MediaTypes.Form)
            .WithMetadata(OAuthMetadata.Instance)
            .Answers<IssuedTokens>()
            .Fails(401);
        auth.MapPost("revoke", Revoke)
            .WithName("RevokeToken")
            .WithSummary("Revoke a token and end its sign-in")
            .WithDescription("The form and the answer follow RFC 7009.")
            .Takes<RevocationRequest>(MediaTypes.Form)
            .WithMetadata(OAuthMetadata.Instance)
            .Answers<Revocation>()
            .Fails(401);
        auth.MapPost("activations", Activate)
            .WithName("ActivateAccount")
            .WithSummary("Accept an invitation and choose a password")
            .Takes<ActivationRequest>(MediaTypes.Json)
            .Answers<Activation>()
            .Fails(404, 422);
    }

    private static Task<IResult> Token(HttpContext http, IMediator mediator, CallerLimits limits, CancellationToken ct) =>
        WithOAuthErrorsAsync(async () =>
        {
            var form = await FormBody.ReadAsync(
                http,
                "grant_type",
                "username",
                "password",
                "otp",
                "refresh_token",
                "client_id",
                "client_secret",
                "scope"
            );
            var request = RequestOf(form, () => ClientCredentials.Of(http, form));
            var name = RateLimitKeyOf(request);
            return name is null
                ? Issued(await mediator.Send(request, ct))
                : await SignInQueue.RunAsync(name, () => SignInAsync(name, request, mediator, limits, ct), ct);
        });

    private static async Task<IResult> SignInAsync(
        string name,
        IRequest<IssuedTokens> request,
        IMediator mediator,
        CallerLimits limits,
        CancellationToken ct
    )
    {
        if (limits.TakeSignIn(name) is { IsAllowed: false, SecondsLeft: var seconds })
            return new SignInLimitExceeded(seconds);
        IssuedTokens tokens;
        try
        {
            tokens = await mediator.Send(request, ct);
        }
        catch (Exception e) when (e.IsUnavailable())
        {
            limits.ReleaseSignIn(name); // the attempt was not judged, so it does not count as failed
            throw;
        }

        limits.ReleaseSignIn(name);
        return Issued(tokens);
    }

    private static Answer Issued(IssuedTokens tokens) => new() { Body = Json.Bytes(tokens), CacheControl = Answer.NoStore };

    private static IRequest<IssuedTokens> RequestOf(FormBody form, Func<ClientCredentials?> client) =>
        form["grant_type"] switch
        {
            "password" => new SignIn(form["username"] ?? "", form["password"] ?? "", form["otp"]),
            "refresh_token" => new RefreshSignIn(form["refresh_token"] ?? ""),
            "client_credentials" => client() is { Secret.Length: > 0 } given
                ? new SignInClient(given.Id, given.Secret, form["scope"])
                : throw new SignInRefusedException(SignInRefusedException.InvalidClient),
            null => throw new SignInRefusedException(SignInRefusedException.InvalidRequest),
            _ => throw new SignInRefusedException(SignInRefusedException.UnsupportedGrantType),
        };

    /// <summary>
    /// The name against which failed attempts count, normalised; null for refresh tokens, which cannot be guessed.
    /// </summary>
    private static string? RateLimitKeyOf(IRequest<IssuedTokens> request) =>
        request switch
        {
            SignIn { Username: { Length: <= Account.EmailMaxLength } name } => $"person {name.Trim().ToUpperInvariant()}",
            SignInClient { ClientId: { Length: <= PartnerClient.ClientIdMaxLength } name } => $"client {name}",
            _ => null,
        };

    private static Task<IResult> Revoke(HttpContext http, IMediator mediator, CancellationToken ct) =>
        WithOAuthErrorsAsync(async () =>
        {
            var form = await FormBody.ReadAsync(http, "token", "token_type_hint", "client_id", "client_secret");
            var client = ClientCredentials.Of(http, form);
            await mediator.Send(new RevokeToken(form["token"] ?? "", client?.Id, client?.Secret), ct);
            return Answer.Json("{\"revoked\":true}", cacheControl: Answer.NoStore);
        });

    /// <summary>Turns refusals into the error responses of RFC 6749 §5.2.</summary>
    private static async Task<IResult> WithOAuthErrorsAsync(Func<Task<IResult>> answer)
    {
        try
        {
            return await answer();
        }
        catch (SignInRefusedException refusal)
        {
            return new OAuthRefusal(refusal.Error);
        }
        catch (Exception e) when (e is InvalidFieldsException or ProblemException)
        {
            return new OAuthRefusal(SignInRefusedException.InvalidRequest, e);
        }
    }

    private static async Task<Answer> Activate(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var body = await JsonBody.ReadAsync<ActivationRequest>(http);
        await mediator.Send(new ActivateAccount(body.Email ?? "", body.Code ?? "", body.Password ?? ""), ct);
        return Answer.Json("{\"activated\":true}", cacheControl: Answer.NoStore);
    }
}

/// <summary>A token request, with the parameter names of RFC 6749.</summary>
/// <param name="GrantType"><c>password</c>, <c>refresh_token</c> or <c>client_credentials</c>.</param>
/// <param name="Username">With <c>password</c>: e-mail address of the account.</param>
/// <param name="Password">With <c>password</c>: password of the account.</param>
/// <param name="Otp">Code of the authenticator app or a recovery code, if the account has a second factor.</param>
/// <param name="RefreshToken">With <c>refresh_token</c>: the refresh token, which can be used once.</param>
/// <param name="ClientId">With <c>client_credentials</c>, unless sent in the header <c>Authorization:
/// Basic</c>.</param>
/// <param name="ClientSecret">With <c>client_credentials</c>, unless sent in the header <c>Authorization:
/// Basic</c>.</param>
/// <param name="Scope">With <c>client_credentials</c>: permissions that the client needs, separated by blanks. The
/// request is refused if it lacks one; the token has all permissions of the client.</param>
internal sealed record TokenRequest(
    [property: JsonPropertyName("grant_type"), RegularExpression("^(password|refresh_token|client_credentials)$")] string GrantType,
    [property: JsonPropertyName("username"), StringLength(Account.EmailMaxLength)] string? Username = null,
    [property: JsonPropertyName("password"), StringLength(SignIn.SecretMaxLength)] string? Password = null,
    [property: JsonPropertyName("otp"), StringLength(SignIn.SecretMaxLength)] string? Otp = null,
    [property: JsonPropertyName("refresh_token"), StringLength(SignIn.SecretMaxLength)] string? RefreshToken = null,
    [property: JsonPropertyName("client_id"), StringLength(PartnerClient.ClientIdMaxLength)] string? ClientId = null,
    [property: JsonPropertyName("client_secret"), StringLength(SignIn.SecretMaxLength)] string? ClientSecret = null,
    [property: JsonPropertyName("scope")] string? Scope = null
);

/// <summary>A revocation request, with the parameter names of RFC 7009.</summary>
/// <param name="Token">The access or refresh token.</param>
/// <param name="TokenTypeHint">What kind of token it is; not needed.</param>
/// <param name="ClientId">With the token of a client, unless sent in the header <c>Authorization: Basic</c>.</param>
/// <param name="ClientSecret">With the token of a client, unless sent in the header <c>Authorization: Basic</c>.</param>
[CheckedBy(typeof(RevokeToken))]
internal sealed record RevocationRequest(
    [property: JsonPropertyName("token")] string Token,
    [property: JsonPropertyName("token_type_hint")] string? TokenTypeHint = null,
    [property: JsonPropertyName("client_id"), StringLength(PartnerClient.ClientIdMaxLength)] string? ClientId = null,
    [property: JsonPropertyName("client_secret"), StringLength(SignIn.SecretMaxLength)] string? ClientSecret = null
);

/// <summary>Confirms that the token is not valid any more, if it ever was.</summary>
internal sealed record Revocation(bool Revoked);

/// <summary>A request to accept an invitation.</summary>
/// <param name="Email">E-mail address of the account.</param>
/// <param name="Code">The invitation code.</param>
/// <param name="Password">The new password, at least 12 characters.</param>
[CheckedBy(typeof(ActivateAccount))]
internal sealed record ActivationRequest(string? Email = null, string? Code = null, string? Password = null);

/// <summary>Confirms that the account can sign in.</summary>
internal sealed record Activation(bool Activated);

/// <summary>
/// Refuses sign-ins after too many failures for one name, from all addresses together. The answer does not reveal
/// whether the name exists.
/// </summary>
internal sealed class SignInLimitExceeded(int seconds) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) => RateLimits.RefuseAsync(httpContext, "auth", seconds);
}
