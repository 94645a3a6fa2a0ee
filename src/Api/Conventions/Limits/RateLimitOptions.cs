using System.ComponentModel.DataAnnotations;

namespace JippApi.Api.Conventions.Limits;

/// <summary>The kinds of rate limits; each caller has one of each.</summary>
internal enum RatePolicy
{
    Read,
    Search,
    Write,
    Bulk,
    Auth,
}

/// <summary>
/// Limits of anonymous callers; section <c>RateLimits</c> of the configuration. The limits of known callers are data.
/// </summary>
internal sealed record RateLimitOptions : IValidatableObject
{
    /// <summary>Whether requests are counted at all.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>
    /// Requests per minute for each policy, from one IPv4 address or one IPv6 /64.
    /// </summary>
    [Required]
    public Dictionary<string, int> PerMinute { get; init; } =
        new()
        {
            ["read"] = 60,
            ["search"] = 30,
            ["write"] = 30,
            ["bulk"] = 10,
            ["auth"] = 10,
        };

    /// <summary>Failed sign-ins per minute for one name, from all addresses together.</summary>
    [Range(1, int.MaxValue)]
    public int FailedSignInsPerName { get; init; } = 10;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        Enum.GetNames<RatePolicy>()
            .Select(name => name.ToLowerInvariant())
            .Where(name => PerMinute.GetValueOrDefault(name) < 1)
            .Select(name => new ValidationResult($"RateLimits:PerMinute:{name} must be at least 1."));
}

/// <summary>A limit of one rate class.</summary>
internal sealed class RateLimit(RatePolicy policy, int perMinute)
{
    public RatePolicy Policy { get; } = policy;

    /// <summary>The name in headers and problems.</summary>
    public string Name { get; } = policy.ToString().ToLowerInvariant();

    public int PerMinute { get; } = perMinute;

    /// <summary>The value of the header <c>RateLimit-Policy</c>.</summary>
    public string Announcement { get; } = $"\"{policy.ToString().ToLowerInvariant()}\";q={perMinute};w=60";
}
