using JippApi.Api.Http;

namespace JippApi.Api.Hosting;

/// <summary>
/// Sets the headers of every response: the request id, the security headers for browsers, and the versions of the API.
/// </summary>
internal sealed class CommonHeaders(RequestDelegate next, ApiVersions versions)
{
    /// <summary>Nothing in an answer is run or loaded; pages have a policy of their own.</summary>
    private const string Policy = "default-src 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext http)
    {
        if (HttpMethods.IsHead(http.Request.Method))
            // HEAD runs the GET endpoint; Kestrel drops the body (RFC 9110 §9.3.2)
            http.Request.Method = HttpMethods.Get;
        RequestIds.Accept(http);
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.ContentSecurityPolicy = Policy;
        if (http.Request.IsHttps)
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        if (http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
            versions.Announce(headers);
        return next(http);
    }
}
