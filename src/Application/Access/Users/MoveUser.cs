using FluentValidation;
using JippApi.Application.Common;
using MediatR;

namespace JippApi.Application.Access;

/// <summary>Disables or enables an account. Disabling it ends all its sessions.</summary>
/// <param name="Id">The account.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="To">The move to make.</param>
/// <param name="Reason">Why the account is disabled; required for disabling it.</param>
public sealed record MoveUser(Guid Id, int? ExpectedVersion, AccountMove? To, string? Reason) : IRequest<UserItem>;

internal sealed class MoveUserValidator : AbstractValidator<MoveUser>
{
    public MoveUserValidator()
    {
        RuleFor(command => command.To).Present();
        RuleFor(command => command.Reason).MaxLength(Account.ReasonMaxLength);
        RuleFor(command => command.Reason).Required().When(command => command.To == AccountMove.Disabled);
    }
}

internal sealed class MoveUserHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<MoveUser, UserItem>
{
    public async Task<UserItem> Handle(MoveUser command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var account = await UserItems.LoadPersonAsync(db, user, command.Id, command.ExpectedVersion, now, ct);
        if (await AccountAdministration.ObstacleAsync(db, user.Caller!, account.AccountId, now, ct) is { } obstacle)
            throw obstacle.Broken();

        return await NationalAdmins.RequireRemainingAdminAsync(db, now, () => MoveAsync(account, command, now, ct), ct);
    }

    private async Task<UserItem> MoveAsync(Account account, MoveUser command, DateTimeOffset now, CancellationToken ct)
    {
        account.Move(command.To!.Value, command.Reason?.Trim());
        await Sessions.EndSessionsAsync(db, account.AccountId, now, ct); // there are none when an account is enabled

        // The reason may name people, so it is stored in the account, which can be erased, and not in the immutable
        // audit trail.
        db.AddAuditEvent(
            new(command.To == AccountMove.Active ? "ACCOUNT_ENABLED" : "ACCOUNT_DISABLED", "user", account.Id.ToString())
            {
                InstitutionId = account.InstitutionId,
            }
        );
        await db.SaveChangesAsync(ct);
        return await UserItems.ItemOfAsync(db, account, now, ct);
    }
}
