using JippApi.Application.Common;
using JippApi.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>Lifetimes of sign-in sessions.</summary>
internal static class Sessions
{
    /// <summary>After this a person must enter their password again.</summary>
    public static readonly TimeSpan MaxLifetime = TimeSpan.FromDays(14);

    /// <summary>A session not refreshed for this long has ended.</summary>
    public static readonly TimeSpan IdleTimeout = TimeSpan.FromHours(12);

    /// <summary>Starts a session for a person.</summary>
    public static Session StartFor(IAppDb db, AccountId account, DateTimeOffset now) =>
        db
            .Sessions.Add(
                new Session
                {
                    AccountId = account,
                    StartedAt = now,
                    ExpiresAt = now + MaxLifetime,
                }
            )
            .Entity;

    /// <summary>
    /// Ends the sessions of a person, except one, and their calendar address, which a lost device or a stranger may hold.
    /// </summary>
    public static async Task EndSessionsAsync(IAppDb db, AccountId account, DateTimeOffset now, CancellationToken ct, Guid? except = null)
    {
        foreach (
            var session in await db.Sessions.Where(s => s.AccountId == account && s.RevokedAt == null && s.Id != except).ToListAsync(ct)
        )
            session.RevokedAt = now;
        db.CalendarFeeds.RemoveRange(await db.CalendarFeeds.Where(f => f.AccountId == account).ToListAsync(ct));
        db.InvalidateAccess();
    }

    /// <summary>Adds a refresh token to a session; the caller saves it.</summary>
    public static string AddRefreshToken(IAppDb db, Session session, DateTimeOffset now) => AddRefreshToken(db, session, Secret.New(), now);

    /// <summary>Adds a refresh token whose secret is known; the caller saves it.</summary>
    public static string AddRefreshToken(IAppDb db, Session session, string refresh, DateTimeOffset now)
    {
        var expires = now + IdleTimeout < session.ExpiresAt ? now + IdleTimeout : session.ExpiresAt;
        db.RefreshTokens.Add(
            new RefreshToken
            {
                Hash = Secret.HashOf(refresh),
                SessionId = session.Id,
                ExpiresAt = expires,
            }
        );
        return refresh;
    }

    /// <summary>Issues the access token of a session and pairs it with the refresh token.</summary>
    public static async Task<IssuedTokens> OfAsync(this IAccessTokens tokens, Session session, string refresh, CancellationToken ct)
    {
        var access = await tokens.IssueAsync(session.AccountId!.Value.Value.ToString(), session.Id, null, ct);
        return new(access, (int)tokens.Lifetime.TotalSeconds, refresh, null);
    }
}
