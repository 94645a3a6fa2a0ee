using JippApi.Api.Errors;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using MediatR;
using Microsoft.Extensions.Caching.Memory;

namespace JippApi.Api.Security;

/// <summary>
/// Finds out who a token stands for. A token is checked once and remembered until it ends; what its bearer may do is remembered until anything
/// about access changes anywhere, and for <see cref="Age"/> at most, because grants begin and end by the clock.
/// </summary>
internal sealed class Callers(AccessTokens own, OutsideTokens outside, AuthenticationOptions options, IDataVersions versions, TimeProvider clock, IServiceScopeFactory scopes) : IDisposable
{
    private const int Remembered = 20_000;
    private static readonly TimeSpan Age = TimeSpan.FromSeconds(30);

    private readonly MemoryCache known = new(new MemoryCacheOptions { SizeLimit = Remembered });

    /// <summary>Who the token stands for; null when for nobody.</summary>
    public async ValueTask<Caller?> OfAsync(string token, Guid? actingFor, CancellationToken ct)
    {
        var version = await versions.CurrentAsync(DataFamilies.Access, ct);
        var now = clock.GetUtcNow();
        var entry = known.Get<Entry>((token, actingFor));
        if (entry is not null && entry.Version == version && now - entry.LoadedAt < Age && entry.ExpiresAt > now) return entry.Caller;

        entry = await LoadAsync(entry, token, actingFor, version, now, ct);
        if (entry is null) known.Remove((token, actingFor));
        else known.Set((token, actingFor), entry, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = entry.ExpiresAt - now + Age });
        return entry?.Caller;
    }

    public void Dispose() => known.Dispose();

    private async Task<Entry?> LoadAsync(Entry? before, string token, Guid? actingFor, long version, DateTimeOffset now, CancellationToken ct)
    {
        if (before?.Token is { } read) return await EntryOfAsync(read, actingFor, version, now, ct);
        if (own.Parsed(token) is not { } parsed) return null;
        if (parsed.Issuer == options.Issuer)
            return await own.ReadAsync(parsed, ct) is { } valid ? await EntryOfAsync(valid, actingFor, version, now, ct) : null;

        if (actingFor is not null || await outside.ReadAsync(parsed, ct) is not { } found) return null;
        return new(found.Caller, null, found.ExpiresAt, version, now);
    }

    private async Task<Entry?> EntryOfAsync(ReadToken token, Guid? actingFor, long version, DateTimeOffset now, CancellationToken ct)
    {
        if (token.ExpiresAt + Age <= now) return null;
        await using var scope = scopes.CreateAsyncScope();
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        var account = token.ClientId is null ? Guid.Parse(token.Subject) : (Guid?)null;
        return await mediator.Send(new ReadCaller(account, token.ClientId, token.Session, actingFor), ct) is { } caller
            ? new(caller, token, token.ExpiresAt + Age, version, now)
            : null;
    }

    private sealed record Entry(Caller Caller, ReadToken? Token, DateTimeOffset ExpiresAt, long Version, DateTimeOffset LoadedAt);
}

/// <summary>Finds out who asks, before anything else is done for the request.</summary>
internal sealed class Authentication(RequestDelegate next, Callers callers)
{
    /// <summary>Names the account in whose name the caller wants to act.</summary>
    public const string ActingForHeader = "Jipp-Acting-For";

    private const string Scheme = "Bearer ";

    public Task InvokeAsync(HttpContext http)
    {
        if (http.Request.QueryString.Value is { Length: > 0 } query && query.Contains("access_token=", StringComparison.OrdinalIgnoreCase))
            throw new ProblemException(Problems.TokenInAddress);
        return http.Request.Headers.Authorization.Count == 0 || http.Request.Path.StartsWithSegments("/health") ? next(http) : AuthenticateAsync(http);
    }

    private async Task AuthenticateAsync(HttpContext http)
    {
        var header = http.Request.Headers.Authorization.ToString();
        var (actingFor, understood) = ActingFor(http);
        var caller = understood && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? await callers.OfAsync(header[Scheme.Length..].Trim(), actingFor, http.RequestAborted)
            : null;
        if (caller is not null) http.SetCaller(caller);
        else if (actingFor is null || await callers.OfAsync(header[Scheme.Length..].Trim(), null, http.RequestAborted) is null) http.Features.Set(RefusedToken.Instance);
        else AccessRules.IsDelegated.Require(false); // the token is good: its bearer must not throw it away
        await next(http);
    }

    private static (Guid?, bool) ActingFor(HttpContext http)
    {
        var header = http.Request.Headers[ActingForHeader];
        if (header.Count == 0) return (null, true);
        return Guid.TryParse(header, out var id) ? (id, true) : (null, false);
    }
}

/// <summary>Marks a request with a token that is not accepted.</summary>
internal sealed class RefusedToken
{
    public static readonly RefusedToken Instance = new();
}

/// <summary>Answers 401 to a token that is not accepted, wherever it is sent: a client must know that its token is of no use. After the rate limits, so that guessing is counted.</summary>
internal sealed class RefusedTokens(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http) =>
        http.Features.Get<RefusedToken>() is null || TakesClientCredentials(http.Request.Path) ? next(http) : throw new ProblemException(Problems.InvalidToken)
        {
            Headers = new Dictionary<string, string> { ["WWW-Authenticate"] = "Bearer error=\"invalid_token\"" },
        };

    /// <summary>There the header may carry the client's own name and secret (RFC 6749 §2.3.1).</summary>
    private static bool TakesClientCredentials(PathString path) =>
        path == "/api/v1/auth/token" || path == "/api/v1/auth/revoke";
}
