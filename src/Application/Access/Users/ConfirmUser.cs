using FluentValidation;
using JippApi.Application.Common;
using MediatR;

namespace JippApi.Application.Access;

/// <summary>
/// Records that an administrator has made sure, with the person, that an account of which others held a code is in the
/// hands of its person.
/// </summary>
public sealed record ConfirmUser(Guid Id, int? ExpectedVersion) : IRequest<UserItem>;

internal sealed class ConfirmUserValidator : AbstractValidator<ConfirmUser>;

internal sealed class ConfirmUserHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ConfirmUser, UserItem>
{
    public async Task<UserItem> Handle(ConfirmUser command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var account = await UserItems.LoadPersonAsync(db, user, command.Id, command.ExpectedVersion, now, ct);
        if (await AccountAdministration.ObstacleAsync(db, user.Caller!, account.AccountId, now, ct) is { } obstacle)
            throw obstacle.Broken();

        var own = await HandedCodes.ActingPersonAsync(db, user.Caller!, ct);
        account.Confirm(user.Caller!.Persons, [.. own.Codes.SelectMany(code => code.Persons)]);

        db.AddAuditEvent(new("ACCOUNT_CONFIRMED", "user", account.Id.ToString()) { InstitutionId = account.InstitutionId });
        await db.SaveChangesAsync(ct);
        return await UserItems.ItemOfAsync(db, account, now, ct);
    }
}
