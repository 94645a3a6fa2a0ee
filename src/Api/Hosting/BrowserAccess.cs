using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Writing;
using Microsoft.Extensions.Primitives;

namespace JippApi.Api.Hosting;

/// <summary>
/// Which web pages of other origins may call the API from a browser (CORS): those of <c>Cors:Origins</c>, and in
/// development every page of this machine, whatever its port.
/// </summary>
internal static class BrowserAccess
{
    /// <summary>How long a browser may remember what a preflight request has answered; browsers cap it at two
    /// hours.</summary>
    private static readonly TimeSpan PreflightLifetime = TimeSpan.FromHours(2);

    public static void AddBrowserAccess(this IServiceCollection services, WebApplicationBuilder builder)
    {
        var origins = OriginsOf(builder.Configuration).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var isDevelopment = builder.Environment.IsDevelopment();
        services.AddCors(cors =>
            cors.AddDefaultPolicy(policy =>
                policy
                    .SetIsOriginAllowed(origin => origins.Contains(origin) || (isDevelopment && IsThisMachine(origin)))
                    .AllowAnyHeader()
                    .WithMethods("GET", "POST", "PUT", "PATCH", "DELETE")
                    .SetPreflightMaxAge(PreflightLifetime)
                    .WithExposedHeaders(
                        "Accept-Patch",
                        "Accept-Post",
                        "Allow",
                        "ETag",
                        "Data-Version",
                        "Link",
                        "Location",
                        "Retry-After",
                        "X-Request-Id",
                        "RateLimit",
                        "RateLimit-Policy",
                        "Idempotency-Replayed",
                        DryRun.Header,
                        "Preference-Applied",
                        "Upload-Offset",
                        "Accept-Ranges",
                        "Content-Range",
                        "Content-Disposition",
                        "Content-Language",
                        "WWW-Authenticate",
                        "Jipp-Audit-Head",
                        "Jipp-Searched-Query",
                        "Jipp-Suggested-Query",
                        ListExports.CutHeader,
                        "api-supported-versions",
                        "api-deprecated-versions",
                        "Deprecation",
                        "Sunset"
                    )
            )
        );
    }

    /// <summary>
    /// Answers requests of browsers, and says of every answer that it depends on <c>Origin</c>: otherwise a shared cache
    /// would give a page the answer to a request without an origin, which the browser then withholds from it.
    /// </summary>
    public static void UseBrowserAccess(this WebApplication app)
    {
        if (app.Environment.IsDevelopment() || OriginsOf(app.Configuration).Length > 0)
            app.Use(
                static (http, next) =>
                {
                    http.Response.OnStarting(VaryByOriginAsync, http.Response);
                    return next(http);
                }
            );
        app.UseCors();
    }

    private static string[] OriginsOf(IConfiguration configuration) => configuration.GetSection("Cors:Origins").Get<string[]>() ?? [];

    private static bool IsThisMachine(string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.IsLoopback;

    private static Task VaryByOriginAsync(object response)
    {
        var headers = ((HttpResponse)response).Headers;
        var vary = headers.Vary.ToString();
        if (!vary.Contains("Origin", StringComparison.OrdinalIgnoreCase))
            headers.Vary = vary.Length == 0 ? "Origin" : new StringValues($"{vary}, Origin");
        return Task.CompletedTask;
    }
}
