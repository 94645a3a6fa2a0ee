using System.ComponentModel.DataAnnotations;

namespace JippApi.Api.Conventions.Limits;

/// <summary>The limits there are: each caller has one of each.</summary>
internal enum RatePolicy
{
    Read,
    Search,
    Write,
    Bulk,
    Auth,
}

/// <summary>
/// How often those may ask who do not say who they are; section <c>RateLimits</c> of the configuration. The limits of
/// others are data.
/// </summary>
internal sealed record RateLimitOptions : IValidatableObject
{
    /// <summary>Whether requests are counted at all.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>
    /// Requests a minute for each policy, from one network address (an IPv4 address, or an IPv6 /64).
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

    /// <summary>Failed sign-ins a minute in one name, from wherever they come.</summary>
    [Range(1, int.MaxValue)]
    public int FailedSignInsPerName { get; init; } = 10;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        Enum.GetNames<RatePolicy>()
            .Select(name => name.ToLowerInvariant())
            .Where(name => PerMinute.GetValueOrDefault(name) < 1)
            .Select(name => new ValidationResult($"RateLimits:PerMinute:{name} must be at least 1."));
}

/// <summary>A limit of one class of callers.</summary>
internal sealed class RateLimit(RatePolicy policy, int perMinute)
{
    public RatePolicy Policy { get; } = policy;

    /// <summary>Its name in headers and problems.</summary>
    public string Name { get; } = policy.ToString().ToLowerInvariant();

    public int PerMinute { get; } = perMinute;

    /// <summary>The header <c>RateLimit-Policy</c>.</summary>
    public string Announcement { get; } = $"\"{policy.ToString().ToLowerInvariant()}\";q={perMinute};w=60";
}
