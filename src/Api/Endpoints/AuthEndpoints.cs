using System.Text.Json.Serialization;
using JippApi.Api.Conventions;
using JippApi.Api.Errors;
using JippApi.Application.Access;
using JippApi.Application.Common;
using MediatR;

namespace JippApi.Api.Endpoints;

/// <summary>Tokens (RFC 6749, RFC 7009).</summary>
internal static class AuthEndpoints
{
    public static void MapAuth(this IEndpointRouteBuilder api)
    {
        var auth = api.MapGroup("auth").WithTags("Sign-in").AllowAnonymous().Fails(401, 415, 422);

        auth.MapPost("token", Token).WithName("IssueToken").WithSummary("Get tokens with a password, a refresh token or a client's secret")
            .Takes<TokenRequest>(MediaTypes.Form).Answers<IssuedTokens>();
        auth.MapPost("revoke", Revoke).WithName("RevokeToken").WithSummary("End the sign-in that a token belongs to")
            .Takes<RevocationRequest>(MediaTypes.Form).Answers<Revocation>();
        auth.MapPost("activations", Activate).WithName("ActivateAccount").WithSummary("Accept an invitation and choose a password")
            .Takes<ActivationRequest>(MediaTypes.Json).Answers<Activation>().Fails(404);
    }

    private static async Task<IResult> Token(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var form = await FormBody.ReadAsync(http, "grant_type", "username", "password", "otp", "refresh_token", "client_id", "client_secret", "scope");
        try
        {
            var tokens = await mediator.Send(RequestOf(form, FormBody.BasicCredentials(http)), ct);
            return new Answer
            {
                Body = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(tokens, ApiJson.Readable.IssuedTokens),
                CacheControl = "no-store",
            };
        }
        catch (SignInRefusedException refusal)
        {
            return new OAuthRefusal(refusal.Error);
        }
        catch (InvalidFieldsException)
        {
            return new OAuthRefusal("invalid_request");
        }
    }

    private static IRequest<IssuedTokens> RequestOf(FormBody form, (string Id, string Secret)? basic) => form["grant_type"] switch
    {
        "password" => new SignIn(form["username"] ?? "", form["password"] ?? "", form["otp"]),
        "refresh_token" => new RefreshSignIn(form["refresh_token"] ?? ""),
        "client_credentials" => new SignInClient(basic?.Id ?? form["client_id"] ?? "", basic?.Secret ?? form["client_secret"] ?? ""),
        null => throw new SignInRefusedException("invalid_request"),
        _ => throw new SignInRefusedException("unsupported_grant_type"),
    };

    private static async Task<Answer> Revoke(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var form = await FormBody.ReadAsync(http, "token", "token_type_hint", "client_id", "client_secret");
        await mediator.Send(new RevokeToken(form["token"] ?? ""), ct);
        return Answer.Json("{\"revoked\":true}", cacheControl: "no-store");
    }

    private static async Task<Answer> Activate(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.ActivationRequest);
        await mediator.Send(new ActivateAccount(body.Email ?? "", body.Code ?? "", body.Password ?? ""), ct);
        return Answer.Json("{\"activated\":true}", cacheControl: "no-store");
    }
}

/// <summary>A request for tokens, with the names of RFC 6749.</summary>
/// <param name="GrantType"><c>password</c>, <c>refresh_token</c> or <c>client_credentials</c>.</param>
/// <param name="Username">E-mail address, with <c>password</c>.</param>
/// <param name="Password">Password, with <c>password</c>.</param>
/// <param name="Otp">Code of the authenticator app or a recovery code, where the account asks for one.</param>
/// <param name="RefreshToken">With <c>refresh_token</c>; good for once.</param>
/// <param name="ClientId">With <c>client_credentials</c>; or in the header <c>Authorization: Basic</c>.</param>
/// <param name="ClientSecret">With <c>client_credentials</c>; or in the header <c>Authorization: Basic</c>.</param>
internal sealed record TokenRequest(
    [property: JsonPropertyName("grant_type")] string GrantType,
    [property: JsonPropertyName("username")] string? Username = null,
    [property: JsonPropertyName("password")] string? Password = null,
    [property: JsonPropertyName("otp")] string? Otp = null,
    [property: JsonPropertyName("refresh_token")] string? RefreshToken = null,
    [property: JsonPropertyName("client_id")] string? ClientId = null,
    [property: JsonPropertyName("client_secret")] string? ClientSecret = null);

/// <summary>A token whose sign-in is to end, with the names of RFC 7009.</summary>
internal sealed record RevocationRequest(string Token);

/// <summary>The sign-in is over, or there was none.</summary>
internal sealed record Revocation(bool Revoked);

/// <summary>An invitation that is accepted.</summary>
/// <param name="Email">E-mail address of the account.</param>
/// <param name="Code">Code of the invitation.</param>
/// <param name="Password">The password from now on, at least 12 characters.</param>
internal sealed record ActivationRequest(string? Email = null, string? Code = null, string? Password = null);

/// <summary>The account can sign in.</summary>
internal sealed record Activation(bool Activated);

/// <summary>Tokens are refused: a problem with the members of RFC 6749 §5.2, as plain JSON, which that standard asks for.</summary>
internal sealed class OAuthRefusal(string error) : IResult
{
    private static readonly Dictionary<string, (string Id, string En)> Descriptions = new()
    {
        [SignInRefusedException.InvalidGrant] = ("Nama, kata sandi, kode atau token tidak benar, atau akun terkunci sementara.", "Name, password, code or token is wrong, or the account is locked for a while."),
        [SignInRefusedException.InvalidClient] = ("Klien tidak dikenal atau rahasianya salah.", "The client is unknown or its secret is wrong."),
        [SignInRefusedException.MfaRequired] = ("Kirim juga otp dari aplikasi autentikator.", "Send otp from the authenticator app, too."),
        ["invalid_request"] = ("grant_type atau isian yang diperlukan tidak ada.", "grant_type or a field that it needs is missing."),
        ["unsupported_grant_type"] = ("grant_type harus password, refresh_token atau client_credentials.", "grant_type must be password, refresh_token or client_credentials."),
    };

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var english = Language.Of(httpContext.Request) == Language.English;
        var (id, en) = Descriptions[error];
        var unknownClient = error == SignInRefusedException.InvalidClient;
        if (unknownClient) httpContext.Response.Headers.WWWAuthenticate = "Basic realm=\"token\"";
        var problem = ProblemWriter.Document(httpContext, unknownClient ? Problems.ClientRefused : Problems.SignInRefused) with
        {
            Detail = english ? en : id,
            Error = error,
            ErrorDescription = en,
        };
        return ProblemWriter.WriteAsync(httpContext, problem, MediaTypes.Json);
    }
}
