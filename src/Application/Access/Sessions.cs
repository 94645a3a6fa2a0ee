using JippApi.Application.Common;
using JippApi.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>How long sign-ins live.</summary>
internal static class Sessions
{
    /// <summary>A person must give their password again after this.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(14);

    /// <summary>A sign-in that is not prolonged for this long is over.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(12);

    /// <summary>A new sign-in of a person.</summary>
    public static Session StartFor(this IAppDb db, AccountId account, DateTimeOffset now) =>
        db
            .Sessions.Add(
                new Session
                {
                    AccountId = account,
                    StartedAt = now,
                    ExpiresAt = now + Longest,
                }
            )
            .Entity;

    /// <summary>Ends the sign-ins of a person, all but one.</summary>
    public static async Task EndSessionsAsync(
        this IAppDb db,
        AccountId account,
        DateTimeOffset now,
        CancellationToken ct,
        Guid? except = null
    )
    {
        foreach (
            var session in await db.Sessions.Where(s => s.AccountId == account && s.RevokedAt == null && s.Id != except).ToListAsync(ct)
        )
            session.RevokedAt = now;
        db.TouchAccess();
    }

    /// <summary>A new refresh token of a sign-in; saved by the caller.</summary>
    public static string AddRefreshToken(this IAppDb db, Session session, DateTimeOffset now)
    {
        var refresh = Secret.New();
        var expires = now + Idle < session.ExpiresAt ? now + Idle : session.ExpiresAt;
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

    /// <summary>The tokens of a sign-in.</summary>
    public static async Task<IssuedTokens> OfAsync(this IAccessTokens tokens, Session session, string refresh, CancellationToken ct)
    {
        var access = await tokens.IssueAsync(session.AccountId!.Value.Value.ToString(), session.Id, null, ct);
        return new(access, (int)tokens.Lifetime.TotalSeconds, refresh, null);
    }
}
