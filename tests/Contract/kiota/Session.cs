using Jipp;
using Jipp.Models;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware.Options;

namespace JippApi.Kiota;

/// <summary>A generated client that acts for one person, or for nobody, in English.</summary>
internal sealed class Session
{
    private const string Password = "Demo-Jipp-2026";

    private Session(string server, string? token)
    {
        Adapter = new HttpClientRequestAdapter(
            token is null ? new AnonymousAuthenticationProvider() : new BaseBearerTokenAuthenticationProvider(new Token(token))
        )
        {
            BaseUrl = server,
        };
        Client = new(Adapter);
    }

    public HttpClientRequestAdapter Adapter { get; }

    public JippClient Client { get; }

    public static Session Anonymous(string server) => new(server, null);

    public static async Task<Session> SignInAsync(string server, string username)
    {
        var issued = await Anonymous(server)
            .Client.Api.V1.Auth.Token.PostAsync(
                new()
                {
                    GrantType = "password",
                    Username = username,
                    Password = Password,
                }
            );
        return new(server, issued!.AccessToken!);
    }

    /// <summary>Headers of a request, and those of its answer.</summary>
    /// <param name="ifMatch">Tag of the version that was read.</param>
    public static (Action<RequestHeaders> Ask, HeadersInspectionHandlerOption Answered) Headers(string? ifMatch = null)
    {
        var answered = new HeadersInspectionHandlerOption { InspectResponseHeaders = true };
        return (
            headers =>
            {
                headers.Add("Accept-Language", "en");
                if (ifMatch is not null)
                    headers.Add("If-Match", ifMatch);
            },
            answered
        );
    }

    public static string TagOf(HeadersInspectionHandlerOption answered) => answered.ResponseHeaders["ETag"].Single();

    private sealed class Token(string token) : IAccessTokenProvider
    {
        public AllowedHostsValidator AllowedHostsValidator { get; } = new();

        public Task<string> GetAuthorizationTokenAsync(
            Uri uri,
            Dictionary<string, object>? additionalAuthenticationContext = null,
            CancellationToken cancellationToken = default
        ) => Task.FromResult(token);
    }
}
