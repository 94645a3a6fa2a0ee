using FluentValidation;
using JippApi.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>
/// Ends the current session, or all sessions of the person together with their calendar address.
/// </summary>
public sealed record SignOut(bool Everywhere) : IRequest<Unit>;

internal sealed class SignOutValidator : AbstractValidator<SignOut>;

internal sealed class SignOutHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<SignOut, Unit>
{
    public async Task<Unit> Handle(SignOut command, CancellationToken ct)
    {
        var (self, current, now) = (user.RequireOwnAccount(), user.Caller!.Session, clock.GetUtcNow());
        var ending = db.Sessions.Where(s => s.AccountId == self && s.RevokedAt == null && (command.Everywhere || s.Id == current));
        foreach (var session in await ending.ToListAsync(ct))
            session.RevokedAt = now;
        if (command.Everywhere)
            db.CalendarFeeds.RemoveRange(await db.CalendarFeeds.Where(f => f.AccountId == self).ToListAsync(ct));

        db.InvalidateAccess();
        db.AddAuditEvent(new(command.Everywhere ? "SIGNED_OUT_EVERYWHERE" : "SIGNED_OUT", "user", self.Value.ToString()));
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
