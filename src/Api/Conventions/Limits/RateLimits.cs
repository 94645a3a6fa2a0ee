using System.Globalization;
using JippApi.Api.Errors;
using JippApi.Api.Security;
using JippApi.Application.Access;

namespace JippApi.Api.Conventions.Limits;

/// <summary>
/// Counts requests per caller and policy, announces what is left, and refuses requests beyond the limit.
/// </summary>
internal sealed class RateLimits(RequestDelegate next, RateLimitOptions options, CallerLimits limits)
{
    private const string TokenPath = "/api/v1/auth/token";

    /// <summary>The API and the pages; not the small files that a page loads, nor probes.</summary>
    private static readonly PathString[] Counted = ["/api", "/openapi", "/docs", "/problems", "/attest"];

    public Task InvokeAsync(HttpContext http)
    {
        if (!options.Enabled || !IsCounted(http.Request.Path))
            return next(http);
        var policy = PolicyOf(http.Request);
        return http.Caller() is { } caller ? CountAsync(http, caller, policy) : Count(http, policy);
    }

    /// <summary>Answers 429 with the seconds to wait.</summary>
    public static Task RefuseAsync(HttpContext http, string policy, int seconds) =>
        ProblemWriter.WriteAsync(
            http,
            ProblemWriter.Document(http, Problems.QuotaExceeded) with
            {
                Policy = policy,
                RetryAfter = seconds,
                ViolatedPolicies = [policy],
            }
        );

    public static void Announce(HttpContext http, RateLimit limit, in Usage used)
    {
        http.Response.Headers["RateLimit-Policy"] = limit.Announcement;
        http.Response.Headers["RateLimit"] = string.Create(
            CultureInfo.InvariantCulture,
            $"\"{limit.Name}\";r={used.Remaining(limit.PerMinute)};t={used.SecondsLeft}"
        );
    }

    private static bool IsCounted(PathString path) =>
        path == "/" || Counted.Any(start => path.StartsWithSegments(start, StringComparison.OrdinalIgnoreCase));

    private Task Count(HttpContext http, RatePolicy policy)
    {
        var limit = limits.OfAnonymous(policy);
        var used = limits.Take(http.Connection.RemoteIpAddress, limit);
        Announce(http, limit, used);
        return used.IsAllowed ? next(http) : RefuseAsync(http, limit.Name, used.SecondsLeft);
    }

    private async Task CountAsync(HttpContext http, Caller caller, RatePolicy policy)
    {
        var limit = await limits.OfAsync(caller, policy, http.RequestAborted);
        var used = limits.Take(caller, limit);
        Announce(http, limit, used);
        if (!used.IsAllowed)
        {
            await RefuseAsync(http, limit.Name, used.SecondsLeft);
            return;
        }

        if (policy == RatePolicy.Bulk)
            http.Features.Set(new BulkCharge(http, limits, caller, limit));
        await next(http);
        if (http.Response.StatusCode != StatusCodes.Status304NotModified)
            return;

        used = limits.Charge(caller, limit, -1); // a 304 is free: clients should revalidate often
        if (!http.Response.HasStarted)
            Announce(http, limit, used);
    }

    /// <summary>Whether a read searches texts: by words of its own, or by those of a problem statement.</summary>
    private static bool IsSearch(HttpRequest request) =>
        (request.QueryString.HasValue && request.Query.ContainsKey("q"))
        || request.Path.Value.AsSpan().TrimEnd('/').EndsWith("/matches", StringComparison.OrdinalIgnoreCase);

    private static RatePolicy PolicyOf(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            return IsSearch(request) ? RatePolicy.Search : RatePolicy.Read;

        // As routing reads it: in any letter case, with or without a final slash
        var path = request.Path.Value.AsSpan().TrimEnd('/');
        if (path.Equals(TokenPath, StringComparison.OrdinalIgnoreCase))
            return RatePolicy.Auth;
        return path.EndsWith("/bulk", StringComparison.OrdinalIgnoreCase) ? RatePolicy.Bulk : RatePolicy.Write;
    }
}

/// <summary>
/// Charges a bulk request one unit for every ten operations or part of them; the first unit was counted on arrival.
/// </summary>
internal sealed class BulkCharge(HttpContext http, CallerLimits limits, Caller caller, RateLimit limit)
{
    private const int OperationsPerUnit = 10;

    private int charged;

    /// <summary>Charges once, even if a transient fault makes the server run the request again.</summary>
    public void Add(int operations)
    {
        var more = (operations - 1) / OperationsPerUnit;
        if (more > 0 && Interlocked.Exchange(ref charged, more) == 0)
            RateLimits.Announce(http, limit, limits.Charge(caller, limit, more));
    }
}
