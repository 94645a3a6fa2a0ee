using System.Net;
using JippApi.Application.Access;
using JippApi.Application.Common;
using MediatR;

namespace JippApi.Api.Conventions.Limits;

/// <summary>
/// Knows the limits of every caller and what they have used, in this process. Known callers have the limits of their
/// class, which are data: they are read again when anything about access has changed. Others have those of the
/// configuration, by network address.
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
    private readonly Minutes<(RatePolicy, string)> callers = new(clock, MaxCallers);
    private readonly Minutes<(RatePolicy, ulong)> addresses = new(clock, MaxAddresses);
    private readonly Minutes<string> names = new(clock, MaxNames);
    private readonly SemaphoreSlim reading = new(1);
    private volatile Classes classes = new(-1, new Dictionary<string, RateLimit[]>());

    /// <summary>The limit of those who do not say who they are.</summary>
    public RateLimit OfAnybody(RatePolicy policy) => anonymous[(int)policy];

    /// <summary>The limit of a known caller.</summary>
    public async ValueTask<RateLimit> OfAsync(Caller caller, RatePolicy policy, CancellationToken ct)
    {
        var version = await versions.CurrentAsync(DataFamilies.Access, ct);
        var known = classes;
        return (known.Version == version ? known : await ReadAsync(version, ct)).LimitOf(caller, policy);
    }

    /// <summary>Counts a request from an address.</summary>
    public Used Take(IPAddress? address, RateLimit limit) =>
        addresses.Take((limit.Policy, KeyOf(address ?? IPAddress.Loopback)), limit.PerMinute);

    /// <summary>Counts a request of a known caller.</summary>
    public Used Take(Caller caller, RateLimit limit) => callers.Take((limit.Policy, caller.Id.Value), limit.PerMinute);

    /// <summary>
    /// Counts more for a request of a known caller than was counted when it came; or, below zero, less.
    /// </summary>
    public Used Charge(Caller caller, RateLimit limit, int more)
    {
        var key = (limit.Policy, caller.Id.Value);
        return more < 0 ? callers.GiveBack(key) : callers.Charge(key, more);
    }

    /// <summary>
    /// Takes one of the failed sign-ins that a name has; for a sign-in that succeeds it is given back.
    /// </summary>
    public Used TakeSignIn(string name) => options.Enabled ? names.Take(name, options.FailedSignInsPerName) : new(true, 0, 0);

    /// <summary>The sign-in in that name has succeeded.</summary>
    public void SignedIn(string name) => names.GiveBack(name);

    /// <summary>Where a known caller stands.</summary>
    public async Task<IReadOnlyList<RateLimitState>> StateOfAsync(Caller caller, CancellationToken ct)
    {
        List<RateLimitState> states = [];
        foreach (var policy in Policies)
        {
            var limit = await OfAsync(caller, policy, ct);
            var used = callers.Look((policy, caller.Id.Value));
            states.Add(new(limit.Name, limit.PerMinute, used.LeftOf(limit.PerMinute), used.SecondsLeft));
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
    /// An IPv4 address, beside all that an IPv6 network can be; of an IPv6 address its /64, because whoever has one has
    /// all of it.
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
