using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using JippApi.Api.Errors;

namespace JippApi.Api.Conventions;

/// <summary>How often one client may ask; section <c>RateLimits</c> of the configuration.</summary>
internal sealed record RateLimitOptions : IValidatableObject
{
    private static readonly string[] Classes = ["read", "search", "write", "bulk"];

    /// <summary>Whether requests are counted at all.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Requests a minute for each class, from one network address (an IPv4 address, or an IPv6 /64).</summary>
    [Required]
    public Dictionary<string, int> PerMinute { get; init; } = new() { ["read"] = 60, ["search"] = 30, ["write"] = 30, ["bulk"] = 10 };

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => Classes
        .Where(name => PerMinute.GetValueOrDefault(name) < 1)
        .Select(name => new ValidationResult($"RateLimits:PerMinute:{name} must be at least 1."));
}

/// <summary>Counts requests by client and class, and refuses those past the limit.</summary>
internal sealed class RateLimits : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly RequestDelegate next;
    private readonly RateLimitOptions options;
    private readonly PartitionedRateLimiter<(string Class, string Client)> limiter;

    public RateLimits(RequestDelegate next, RateLimitOptions options)
    {
        (this.next, this.options) = (next, options);
        limiter = PartitionedRateLimiter.Create<(string Class, string Client), (string, string)>(key =>
            RateLimitPartition.GetFixedWindowLimiter(key, _ => new() { PermitLimit = options.PerMinute[key.Class], Window = Window }));
    }

    public Task InvokeAsync(HttpContext http) =>
        options.Enabled && http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) ? CountAsync(http) : next(http);

    public void Dispose() => limiter.Dispose();

    private async Task CountAsync(HttpContext http)
    {
        var key = (ClassOf(http.Request), ClientOf(http));
        using var lease = limiter.AttemptAcquire(key);
        var limit = options.PerMinute[key.Item1];
        var left = limiter.GetStatistics(key)?.CurrentAvailablePermits ?? 0;
        var seconds = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? (int)Math.Ceiling(after.TotalSeconds) : (int)Window.TotalSeconds;
        http.Response.Headers["RateLimit-Policy"] = string.Create(CultureInfo.InvariantCulture, $"\"{key.Item1}\";q={limit};w={(int)Window.TotalSeconds}");
        if (lease.IsAcquired)
        {
            http.Response.Headers["RateLimit"] = string.Create(CultureInfo.InvariantCulture, $"\"{key.Item1}\";r={left}");
            await next(http);
            return;
        }

        var wait = Math.Max(1, seconds);
        http.Response.Headers["RateLimit"] = string.Create(CultureInfo.InvariantCulture, $"\"{key.Item1}\";r=0;t={wait}");

        await ProblemWriter.WriteAsync(http, ProblemWriter.Document(http, Problems.QuotaExceeded) with
        {
            Policy = key.Item1,
            RetryAfter = wait,
            ViolatedPolicies = [key.Item1],
        });
    }

    private static string ClassOf(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) return request.Path.Value!.EndsWith("/bulk", StringComparison.Ordinal) ? "bulk" : "write";
        return request.QueryString.HasValue && request.Query.ContainsKey("q") ? "search" : "read";
    }

    private static string ClientOf(HttpContext http)
    {
        var address = http.Connection.RemoteIpAddress ?? IPAddress.Loopback;
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        return Convert.ToHexString(bytes.AsSpan(0, Math.Min(8, bytes.Length)));
    }
}
