using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using MediatR;

namespace JippApi.Application.Access;

/// <summary>
/// Issues a new invitation code for a person whose invitation expired or who forgot their password. The previous code
/// stops working; the old password keeps working until a new one is chosen. The code that replaces a password goes to
/// the person by e-mail; without a mail server the administrator gets it, and the account is marked.
/// </summary>
public sealed record RenewInvitation(Guid Id) : IRequest<InvitedUser>;

internal sealed class RenewInvitationValidator : AbstractValidator<RenewInvitation>;

internal sealed class RenewInvitationHandler(IAppDb db, ICurrentUser user, ICodeMail mail, IAccountNotices notices, TimeProvider clock)
    : IRequestHandler<RenewInvitation, InvitedUser>
{
    public async Task<InvitedUser> Handle(RenewInvitation command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var account = await AccountAdministration.ReadAccountAsync(db, user, command.Id, now, ct);
        if (await AccountAdministration.ObstacleAsync(db, user.Caller!, account.AccountId, now, ct) is { } obstacle)
            throw obstacle.Broken(); // the holder of the code can take over the account

        var (code, until, isReset) = (Secret.New(), now + Invitations.Lifetime, account.Status == AccountStatus.Active);
        var isMailed = isReset && mail.Reaches(account.Email);
        account.Invite(Secret.HashOf(code), until, isMailed ? null : Invitations.HolderOf(user.Caller!, account.AccountId, now, isReset));

        if (isReset)
            await notices.AddResetAsync(account.AccountId, ct);
        db.AddAuditEvent(new("ACCOUNT_REINVITED", "user", account.Id.ToString()) { InstitutionId = account.InstitutionId });
        await db.SaveChangesAsync(ct);
        if (isMailed && !db.IsDryRun)
            await mail.SendAsync(account.Email!, code, until, ct);
        return new(await UserItems.ItemOfAsync(db, account, now, ct), isMailed ? null : new(code, until));
    }
}
