using System.Net;
using JippApi.Application.Access;
using JippApi.Application.Common;
using MediatR;

namespace JippApi.Api.Conventions.Limits;

/// <summary>
/// Tracks the rate limits of all callers and their use in this process. Known callers have the limits of their rate
/// class, which are data and reread when access data changes. Anonymous callers have the limits of the configuration,
/// per network address.
/// </summary>
internal sealed class CallerLimits(RateLimitOptions options, IDataVersions versions, IServiceScopeFactory scopes, TimeProvider clock)
    : IDisposable
{
    private const int MaxAddresses = 100_000;
    private const int MaxCallers = 100_000;
    private const int MaxNames = 20_000;

    private static readonly RatePolicy[] Policies = Enum.GetValues<RatePolicy>();

    private readonly RateLimit[] anonymous =
    [
        .. Policies.Select(policy => new RateLimit(policy, options.PerMinute[policy.ToString().ToLowerInvariant()])),
    ];
    private readonly FixedWindowCounter<(RatePolicy, string)> callers = new(clock, MaxCallers);
    private readonly FixedWindowCounter<(RatePolicy, ulong)> addresses = new(clock, MaxAddresses);
    private readonly FixedWindowCounter<string> names = new(clock, MaxNames);
    private readonly SemaphoreSlim reading = new(1);
    private volatile Classes classes = new(-1, new Dictionary<string, RateLimit[]>());

    /// <summary>The limit of anonymous callers.</summary>
    public RateLimit OfAnonymous(RatePolicy policy) => anonymous[(int)policy];

    public async ValueTask<RateLimit> OfAsync(Caller caller, RatePolicy policy, CancellationToken ct)
    {
        var version = await versions.CurrentAsync(DataGroups.Access, ct);
        var known = classes;
        return (known.Version == version ? known : await ReadAsync(version, ct)).LimitOf(caller, policy);
    }

    /// <summary>Counts an anonymous request.</summary>
    public Usage Take(IPAddress? address, RateLimit limit) =>
        addresses.TryTake((limit.Policy, KeyOf(address ?? IPAddress.Loopback)), limit.PerMinute);

    /// <summary>Counts a request of a known caller.</summary>
    public Usage Take(Caller caller, RateLimit limit) => callers.TryTake((limit.Policy, caller.Id.Value), limit.PerMinute);

    /// <summary>
    /// Corrects the cost of a request that has already been counted: upwards, or downwards if negative.
    /// </summary>
    public Usage Charge(Caller caller, RateLimit limit, int more)
    {
        var key = (limit.Policy, caller.Id.Value);
        return more < 0 ? callers.Release(key) : callers.Add(key, more);
    }

    /// <summary>
    /// Counts a sign-in attempt against the name's limit of failed attempts; a successful attempt is given back.
    /// </summary>
    public Usage TakeSignIn(string name) => options.Enabled ? names.TryTake(name, options.FailedSignInsPerName) : new(true, 0, 0);

    /// <summary>Gives back the attempt of a successful sign-in.</summary>
    public void ReleaseSignIn(string name) => names.Release(name);

    /// <summary>The limits of a known caller and what is left of them.</summary>
    public async Task<IReadOnlyList<RateLimitState>> StateOfAsync(Caller caller, CancellationToken ct)
    {
        List<RateLimitState> states = [];
        foreach (var policy in Policies)
        {
            var limit = await OfAsync(caller, policy, ct);
            var used = callers.Count((policy, caller.Id.Value));
            states.Add(new(limit.Name, limit.PerMinute, used.Remaining(limit.PerMinute), used.SecondsLeft));
        }

        return states;
    }

    public void Dispose() => reading.Dispose();

    private async Task<Classes> ReadAsync(long version, CancellationToken ct)
    {
        await reading.WaitAsync(ct);
        try
        {
            if (classes.Version == version)
                return classes;
            await using var scope = scopes.CreateAsyncScope();
            var list = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new ListRateClasses(), ct);
            return classes = new(version, list.Items.ToDictionary(item => item.Code, LimitsOf));
        }
        finally
        {
            reading.Release();
        }
    }

    private static RateLimit[] LimitsOf(RateClassItem item) =>
        [
            new(RatePolicy.Read, item.Read),
            new(RatePolicy.Search, item.Search),
            new(RatePolicy.Write, item.Write),
            new(RatePolicy.Bulk, item.Bulk),
            new(RatePolicy.Auth, item.Auth),
        ];

    /// <summary>
    /// The IPv4 address, or the /64 prefix of an IPv6 address: a subscriber gets at least a whole /64 (RFC 6177) and
    /// could otherwise change addresses at will. The two kinds of keys do not overlap.
    /// </summary>
    private static ulong KeyOf(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[16];
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        address.TryWriteBytes(bytes, out var length);
        return length == 4
            ? 0xFFFF_FFFF_0000_0000 | System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(bytes)
            : System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(bytes);
    }

    private sealed record Classes(long Version, IReadOnlyDictionary<string, RateLimit[]> Limits)
    {
        public RateLimit LimitOf(Caller caller, RatePolicy policy) =>
            (Limits.TryGetValue(caller.RateClass, out var limits) ? limits : Limits[RateClass.User])[(int)policy];
    }
}
