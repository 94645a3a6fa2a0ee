using FluentValidation;
using JippApi.Application.Common;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace JippApi.Application.Access;

/// <summary>Changes the caller's password and ends their other sessions.</summary>
/// <param name="Current">Current password.</param>
/// <param name="New">New password.</param>
public sealed record ChangePassword(string? Current, string? New) : IRequest<Unit>;

internal sealed class ChangePasswordValidator : AbstractValidator<ChangePassword>
{
    public ChangePasswordValidator()
    {
        RuleFor(command => command.Current).Required().MaxLength(Passwords.MaxLength);
        RuleFor(command => command.New).Required().MaxLength(Passwords.MaxLength);
    }
}

internal sealed class ChangePasswordHandler(IAppDb db, ICurrentUser user, UserManager<Account> accounts, TimeProvider clock)
    : IRequestHandler<ChangePassword, Unit>
{
    public async Task<Unit> Handle(ChangePassword command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var account = await SignInAttempts.ReauthenticateAsync(
            db,
            accounts,
            user.RequireOwnAccount(),
            command.Current!,
            "/current",
            now,
            ct
        );

        await accounts.RemovePasswordAsync(account);
        (await accounts.AddPasswordAsync(account, command.New!)).Require("/new");
        await Sessions.EndSessionsAsync(db, account.AccountId, now, ct, except: user.Caller!.Session);

        db.AddAuditEvent(SignInHandler.NoteOf("PASSWORD_CHANGED", account));
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
