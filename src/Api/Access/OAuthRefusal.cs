using JippApi.Api.Conventions.Responses;
using JippApi.Api.Errors;
using JippApi.Api.Http;
using JippApi.Application.Access;
using JippApi.Application.Common;

namespace JippApi.Api.Access;

/// <summary>Marks an endpoint that refuses as RFC 6749 asks.</summary>
internal sealed class OAuthMetadata
{
    public static readonly OAuthMetadata Instance = new();
}

/// <summary>
/// Refuses a token request: a problem with the members of RFC 6749 §5.2, sent as <c>application/json</c>, as that
/// standard requires.
/// </summary>
/// <param name="error">Error code of RFC 6749.</param>
/// <param name="cause">The exception behind the refusal, if any.</param>
internal sealed class OAuthRefusal(string error, Exception? cause = null) : IResult
{
    private static readonly Dictionary<string, (string Id, string En)> Descriptions = new()
    {
        [SignInRefusedException.InvalidGrant] = (
            "Nama, kata sandi, kode atau token salah, atau akun terkunci sementara.",
            "The name, password, code or token is wrong, or the account is temporarily locked."
        ),
        [SignInRefusedException.InvalidClient] = (
            "Klien tidak dikenal atau rahasianya salah.",
            "The client is unknown or its secret is wrong."
        ),
        [SignInRefusedException.InvalidScope] = (
            "Klien tidak memiliki semua scope yang diminta.",
            "The client does not have all requested scopes."
        ),
        [SignInRefusedException.MfaRequired] = ("Kirim juga otp dari aplikasi autentikator.", "Also send otp from the authenticator app."),
        [SignInRefusedException.InvalidRequest] = (
            "Permintaan tidak lengkap atau tidak dapat dibaca.",
            "The request is incomplete or cannot be read."
        ),
        [SignInRefusedException.UnsupportedGrantType] = (
            "grant_type harus password, refresh_token atau client_credentials.",
            "grant_type must be password, refresh_token or client_credentials."
        ),
    };

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var english = Language.PreferredBy(httpContext.Request) == Language.English;
        var (id, en) = Descriptions[error];
        if (error == SignInRefusedException.InvalidClient)
            httpContext.Response.Headers.WWWAuthenticate = "Basic realm=\"token\"";
        foreach (var (name, value) in (cause as ProblemException)?.Headers ?? new Dictionary<string, string>())
            httpContext.Response.Headers[name] = value;
        var problem = ProblemOf(httpContext) with { Detail = english ? en : id, Error = error, ErrorDescription = en };
        return ProblemWriter.WriteAsync(httpContext, problem, MediaTypes.Json);
    }

    private ProblemDocument ProblemOf(HttpContext http) =>
        cause switch
        {
            ProblemException => ProblemMiddleware.Describe(http, cause),
            null => ProblemWriter.Document(
                http,
                error == SignInRefusedException.InvalidClient ? Problems.ClientRefused : Problems.SignInRefused
            ),
            InvalidFieldsException e => ProblemWriter
                .Document(http, Problems.SignInRefused)
                .WithFaults(e.Faults, "pointer", Language.PreferredBy(http.Request)),
            _ => ProblemWriter.Document(http, Problems.SignInRefused),
        };
}
