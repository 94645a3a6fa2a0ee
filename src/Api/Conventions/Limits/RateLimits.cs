using System.Globalization;
using JippApi.Api.Errors;
using JippApi.Api.Security;
using JippApi.Application.Access;

namespace JippApi.Api.Conventions.Limits;

/// <summary>Counts requests by caller and policy, says what is left, and refuses those past the limit.</summary>
internal sealed class RateLimits(RequestDelegate next, RateLimitOptions options, CallerLimits limits)
{
    private const string TokenPath = "/api/v1/auth/token";

    public Task InvokeAsync(HttpContext http)
    {
        if (!options.Enabled || !http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
            return next(http);
        var policy = PolicyOf(http.Request);
        return http.Caller() is { } caller ? CountAsync(http, caller, policy) : Count(http, policy);
    }

    /// <summary>Tells a caller to wait.</summary>
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

    public static void Announce(HttpContext http, RateLimit limit, in Used used)
    {
        http.Response.Headers["RateLimit-Policy"] = limit.Announcement;
        http.Response.Headers["RateLimit"] = string.Create(
            CultureInfo.InvariantCulture,
            $"\"{limit.Name}\";r={used.LeftOf(limit.PerMinute)};t={used.SecondsLeft}"
        );
    }

    private Task Count(HttpContext http, RatePolicy policy)
    {
        var limit = limits.OfAnybody(policy);
        var used = limits.Take(http.Connection.RemoteIpAddress, limit);
        Announce(http, limit, used);
        return used.Taken ? next(http) : RefuseAsync(http, limit.Name, used.SecondsLeft);
    }

    private async Task CountAsync(HttpContext http, Caller caller, RatePolicy policy)
    {
        var limit = await limits.OfAsync(caller, policy, http.RequestAborted);
        var used = limits.Take(caller, limit);
        Announce(http, limit, used);
        if (!used.Taken)
        {
            await RefuseAsync(http, limit.Name, used.SecondsLeft);
            return;
        }

        if (policy == RatePolicy.Bulk)
            http.Features.Set(new BulkCharge(http, limits, caller, limit));
        await next(http);
        if (http.Response.StatusCode != StatusCodes.Status304NotModified)
            return;

        used = limits.Charge(caller, limit, -1); // whoever only asks whether something has changed is to ask often
        if (!http.Response.HasStarted)
            Announce(http, limit, used);
    }

    private static RatePolicy PolicyOf(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            return request.QueryString.HasValue && request.Query.ContainsKey("q") ? RatePolicy.Search : RatePolicy.Read;

        var path = request.Path.Value.AsSpan().TrimEnd('/'); // as routing reads it: in any case, with or without a slash at the end
        if (path.Equals(TokenPath, StringComparison.OrdinalIgnoreCase))
            return RatePolicy.Auth;
        return path.EndsWith("/bulk", StringComparison.OrdinalIgnoreCase) ? RatePolicy.Bulk : RatePolicy.Write;
    }
}

/// <summary>
/// Charges for what a bulk request turns out to ask for: one for every ten operations begun, the first of which was
/// counted when it came.
/// </summary>
internal sealed class BulkCharge(HttpContext http, CallerLimits limits, Caller caller, RateLimit limit)
{
    private const int OperationsForOne = 10;

    private int charged;

    /// <summary>Charges once, however often the server runs the request.</summary>
    public void Add(int operations)
    {
        var more = (operations - 1) / OperationsForOne;
        if (more > 0 && Interlocked.Exchange(ref charged, more) == 0)
            RateLimits.Announce(http, limit, limits.Charge(caller, limit, more));
    }
}
