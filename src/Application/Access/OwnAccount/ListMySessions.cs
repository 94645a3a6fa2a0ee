using JippApi.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>Lists the caller's active sessions, newest first.</summary>
public sealed record ListMySessions : IRequest<SessionList>;

/// <summary>Active sign-in sessions.</summary>
public sealed record SessionList(IReadOnlyList<SessionItem> Items);

/// <summary>A sign-in session.</summary>
/// <param name="Id">Opaque identifier.</param>
/// <param name="StartedAt">When the person signed in with their password.</param>
/// <param name="ExpiresAt">When the session ends and the password is needed again.</param>
/// <param name="Current">Whether this request belongs to the session.</param>
public sealed record SessionItem(Guid Id, DateTimeOffset StartedAt, DateTimeOffset ExpiresAt, bool Current);

internal sealed class ListMySessionsHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ListMySessions, SessionList>
{
    private const int Max = 100;

    public async Task<SessionList> Handle(ListMySessions request, CancellationToken ct)
    {
        var (self, current, now) = (user.Caller!.Account!.Value, user.Caller.Session, clock.GetUtcNow());
        return new(
            await db
                .Sessions.Where(s => s.AccountId == self && s.RevokedAt == null && s.ExpiresAt > now)
                .OrderByDescending(s => s.StartedAt)
                .Take(Max)
                .Select(s => new SessionItem(s.Id, s.StartedAt, s.ExpiresAt, s.Id == current))
                .ToListAsync(ct)
        );
    }
}
