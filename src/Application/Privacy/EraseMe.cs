using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Privacy;

/// <summary>
/// Erases the caller's personal data (UU 27/2022, article 8). Their actions stay on record without a name, and the
/// account cannot be restored.
/// </summary>
public sealed record EraseMe(string? Password) : IRequest<Unit>;

internal sealed class EraseMeValidator : AbstractValidator<EraseMe>
{
    public EraseMeValidator() => RuleFor(command => command.Password).Required().MaxLength(Passwords.MaxLength);
}

internal sealed class EraseMeHandler(
    IAppDb db,
    ICurrentUser user,
    UserManager<Account> accounts,
    IEnumerable<IErasureFollower> followers,
    TimeProvider clock
) : IRequestHandler<EraseMe, Unit>
{
    public async Task<Unit> Handle(EraseMe command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var account = await SignInAttempts.ReauthenticateAsync(
            db,
            accounts,
            user.RequireOwnAccount(),
            command.Password!,
            "/password",
            now,
            ct
        );

        return await NationalAdmins.RequireRemainingAdminAsync(db, now, () => EraseAsync(account, now, ct), ct);
    }

    private async Task<Unit> EraseAsync(Account account, DateTimeOffset now, CancellationToken ct)
    {
        var self = account.AccountId;
        foreach (
            var grant in await db.Grants.Where(g => (g.AccountId == self || g.OnBehalfOf == self) && g.RevokedAt == null).ToListAsync(ct)
        )
            grant.Revoke(user.Id, now);
        await Sessions.EndSessionsAsync(db, self, now, ct);
        await db.Notifications.Where(n => n.AccountId == self).ExecuteDeleteAsync(ct);
        await db.NotificationPreferences.Where(p => p.AccountId == self).ExecuteDeleteAsync(ct);
        foreach (var follower in followers)
            await follower.FollowAsync(self, now, ct);
        var note = SignInHandler.NoteOf("ACCOUNT_ERASED", account);

        await accounts.DisableSecondFactorAsync(account);
        account.Erase();

        db.AddAuditEvent(note);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
