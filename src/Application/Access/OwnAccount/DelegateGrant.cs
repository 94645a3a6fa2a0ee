using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>Delegates a role of the caller to another person for a limited time.</summary>
public sealed record DelegateGrant(DelegationInput Input) : IRequest<DelegationItem>;

/// <summary>A role to delegate.</summary>
public sealed record DelegationInput
{
    /// <summary>Id of one of the caller's own grants.</summary>
    public Guid? GrantId { get; init; }

    /// <summary>Account id or e-mail address of the person to delegate to.</summary>
    public string? To { get; init; }

    /// <summary>When the delegation starts; now when omitted or in the past.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>When the delegation ends.</summary>
    public DateTimeOffset? Until { get; init; }
}

internal sealed class DelegateGrantValidator : AbstractValidator<DelegateGrant>
{
    public DelegateGrantValidator() => RuleFor(command => command.Input).SetValidator(new DelegationInputValidator());
}

internal sealed class DelegationInputValidator : AbstractValidator<DelegationInput>
{
    public DelegationInputValidator()
    {
        RuleFor(input => input.GrantId).Present();
        RuleFor(input => input.To).Required().MaxLength(Account.EmailMaxLength);
        RuleFor(input => input.Until).Present();
    }
}

internal sealed class DelegateGrantHandler(IAppDb db, ICurrentUser user, ILookupNormalizer normalizer, TimeProvider clock)
    : IRequestHandler<DelegateGrant, DelegationItem>
{
    public async Task<DelegationItem> Handle(DelegateGrant command, CancellationToken ct)
    {
        var (self, now, input) = (user.RequireOwnAccount(), clock.GetUtcNow(), command.Input);
        var person = await HandedCodes.ActingPersonAsync(db, user.Caller!, ct);
        AccessRules.DelegatesInOwnHands.Require(person.IsInOwnHands);
        var grant = await GrantItems.LoadGrantAsync(
            db,
            db.Grants.LiveAt(now).Where(g => g.AccountId == self),
            input.GrantId!.Value,
            null,
            ct
        );
        var other = await FindDelegateAsync(input.To!.Trim(), ct);

        var delegation = grant.Delegate(other.AccountId, Period.Start(input.From, now), input.Until!.Value, user.Id, now);

        db.Grants.Add(delegation);
        await db.SaveChangesAsync(ct);
        return new(await GrantItems.ItemAsync(db, delegation, ct), new(other.Id, other.Name));
    }

    /// <summary>
    /// Finds an active account. The same fault is reported for unknown and for inactive accounts, so that the caller
    /// cannot probe for them.
    /// </summary>
    private async Task<Account> FindDelegateAsync(string to, CancellationToken ct)
    {
        var (id, email) = (Guid.TryParse(to, out var known) ? known : Guid.Empty, normalizer.NormalizeEmail(to));
        return await db
                .Accounts.AsNoTracking()
                .SingleOrDefaultAsync(a => a.Status == AccountStatus.Active && (a.Id == id || a.NormalizedEmail == email), ct)
            ?? throw new InvalidFieldsException([new("/to", "UNKNOWN_ACCOUNT", to)]);
    }
}
