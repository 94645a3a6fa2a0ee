using JippApi.Api.Errors;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using MediatR;
using Microsoft.Extensions.Caching.Memory;

namespace JippApi.Api.Security;

/// <summary>
/// Resolves tokens to callers. A validated token is cached until it expires; the grants of its bearer are cached until
/// any access data changes, and for at most <see cref="MaxGrantAge"/>, because grants start and end by the clock. Each
/// request with a valid token reads the data versions anew, so that it sees what its bearer has just written elsewhere,
/// and what was just granted or revoked.
/// </summary>
internal sealed class Callers(
    AccessTokens own,
    ExternalTokens outside,
    AuthenticationOptions options,
    IDataVersions versions,
    TimeProvider clock,
    IServiceScopeFactory scopes
) : IDisposable
{
    private const int MaxCachedTokens = 20_000;
    private static readonly TimeSpan MaxGrantAge = TimeSpan.FromSeconds(30);

    private readonly MemoryCache known = new(new MemoryCacheOptions { SizeLimit = MaxCachedTokens });

    /// <summary>The caller that the token stands for; null if the token is not valid.</summary>
    public async ValueTask<Caller?> ResolveAsync(string token, Guid? actingFor, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var entry = known.Get<Entry>((token, actingFor));
        if (entry is not null && now - entry.LoadedAt < MaxGrantAge && entry.ExpiresAt > now && entry.Version == await VersionAsync(ct))
            return entry.Caller;

        entry = await LoadAsync(entry, token, actingFor, now, ct);
        if (entry is null)
            known.Remove((token, actingFor));
        else
            known.Set(
                (token, actingFor),
                entry,
                new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = entry.ExpiresAt - now + MaxGrantAge }
            );
        return entry?.Caller;
    }

    public void Dispose() => known.Dispose();

    /// <summary>
    /// Called only for tokens known to be valid: a flood of others must not reach the database.
    /// </summary>
    private async Task<long> VersionAsync(CancellationToken ct)
    {
        await versions.RefreshAsync(ct);
        return await versions.CurrentAsync(DataGroups.Access, ct);
    }

    private async Task<Entry?> LoadAsync(Entry? before, string token, Guid? actingFor, DateTimeOffset now, CancellationToken ct)
    {
        if (before?.Token is { } read)
            return await EntryOfAsync(read, actingFor, now, ct);
        if (own.Parsed(token) is not { } parsed)
            return null;
        if (parsed.Issuer == options.Issuer)
            return await own.ValidateAsync(parsed, ct) is { } valid ? await EntryOfAsync(valid, actingFor, now, ct) : null;

        if (actingFor is not null || await outside.ValidateAsync(parsed, ct) is not { } found)
            return null;
        return new(found.Caller, null, found.ExpiresAt, await VersionAsync(ct), now);
    }

    private async Task<Entry?> EntryOfAsync(ValidatedToken token, Guid? actingFor, DateTimeOffset now, CancellationToken ct)
    {
        if (token.ExpiresAt + MaxGrantAge <= now)
            return null;
        var version = await VersionAsync(ct); // before the grants: if they change in between, they are read again
        await using var scope = scopes.CreateAsyncScope();
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        var account = token.ClientId is null ? Guid.Parse(token.Subject) : (Guid?)null;
        return await mediator.Send(new ReadCaller(account, token.ClientId, token.Session, actingFor), ct) is { } caller
            ? new(caller, token, token.ExpiresAt + MaxGrantAge, version, now)
            : null;
    }

    private sealed record Entry(Caller Caller, ValidatedToken? Token, DateTimeOffset ExpiresAt, long Version, DateTimeOffset LoadedAt);
}

/// <summary>
/// Identifies the caller of a request. A refused call is only marked here; <see cref="RefusedCallMiddleware"/> answers
/// it after the rate limits, so that a flood of refused calls is counted like any other.
/// </summary>
internal sealed class AuthenticationMiddleware(RequestDelegate next, Callers callers)
{
    /// <summary>The header with the account for which the caller acts.</summary>
    public const string ActingForHeader = "Jipp-Acting-For";

    private const string Scheme = "Bearer ";

    public Task InvokeAsync(HttpContext http)
    {
        if (http.Request.QueryString.Value is { Length: > 0 } query && query.Contains("access_token=", StringComparison.OrdinalIgnoreCase))
        {
            http.Features.Set(new RefusedCall(new ProblemException(Problems.TokenInAddress)));
            return next(http);
        }

        return http.Request.Headers.Authorization.Count == 0 || http.Request.Path.StartsWithSegments("/health")
            ? next(http)
            : AuthenticateAsync(http);
    }

    private async Task AuthenticateAsync(HttpContext http)
    {
        var (token, ct) = (TokenOf(http.Request), http.RequestAborted);
        var (actingFor, understood) = ActingFor(http.Request);
        var caller = token is not null && understood ? await callers.ResolveAsync(token, actingFor, ct) : null;
        if (caller is not null)
            http.SetCaller(caller);
        else
            http.Features.Set(new RefusedCall(await RefusalAsync(http.Request, token, understood ? actingFor : Guid.Empty, ct)));
        await next(http);
    }

    /// <summary>
    /// Why the call is refused: because of the token, or because of the account to act for. In the second case the
    /// token is valid, and a 401 would make the client discard it.
    /// </summary>
    private async Task<Exception?> RefusalAsync(HttpRequest request, string? token, Guid? actingFor, CancellationToken ct)
    {
        if (actingFor is null || token is null || await callers.ResolveAsync(token, null, ct) is null)
            return null;
        if (actingFor != Guid.Empty)
            return new RuleBrokenException(AccessRules.HasDelegation, []);
        return new ProblemException(Problems.InvalidHeader)
        {
            Faults = [new(ActingForHeader, "NOT_AN_ID", request.Headers[ActingForHeader].ToString())],
            FaultLocation = "header",
        };
    }

    private static string? TokenOf(HttpRequest request) =>
        request.Headers.Authorization is [{ } header] && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? header[Scheme.Length..].Trim()
            : null;

    private static (Guid?, bool) ActingFor(HttpRequest request)
    {
        var header = request.Headers[ActingForHeader];
        if (header.Count == 0)
            return (null, true);
        return Guid.TryParse(header, out var id) ? (id, true) : (null, false);
    }
}

/// <summary>Marks a refused call.</summary>
/// <param name="Reason">The reason; null if the token is not valid.</param>
internal sealed record RefusedCall(Exception? Reason);

/// <summary>
/// Answers the calls that <see cref="AuthenticationMiddleware"/> refused. An invalid token gets 401 even on public
/// endpoints: the client must learn that its token is no longer valid (RFC 6750 §3.1).
/// </summary>
internal sealed class RefusedCallMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        if (http.Features.Get<RefusedCall>() is not { } refused)
            return next(http);
        if (refused.Reason is { } reason)
            throw reason;
        return TakesClientCredentials(http.Request.Path)
            ? next(http)
            : throw new ProblemException(Problems.InvalidToken)
            {
                Headers = new Dictionary<string, string> { ["WWW-Authenticate"] = "Bearer error=\"invalid_token\"" },
            };
    }

    /// <summary>Here the header may carry the credentials of a client instead of a token (RFC 6749 §2.3.1).</summary>
    private static bool TakesClientCredentials(PathString path) => path == "/api/v1/auth/token" || path == "/api/v1/auth/revoke";
}
