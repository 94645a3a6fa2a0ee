using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using MediatR;

namespace JippApi.Application.Access;

/// <summary>Gives a person a role.</summary>
public sealed record GiveGrant(Guid Id, GrantInput Input) : IRequest<GrantItem>;

/// <summary>A role to give.</summary>
public sealed record GrantInput
{
    /// <summary>The role.</summary>
    public Role? Role { get; init; }

    /// <summary>Where the role applies.</summary>
    public ScopeInput? Scope { get; init; }

    /// <summary>When the role starts; now when omitted or in the past.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>When the role ends; omit for a role without an end.</summary>
    public DateTimeOffset? Until { get; init; }
}

/// <summary>The scope of a role.</summary>
public sealed record ScopeInput
{
    /// <summary>Kind of the scope.</summary>
    public ScopeKind? Kind { get; init; }

    /// <summary>Code of the source or region, or id of the institution; omit for the whole nation.</summary>
    public string? Value { get; init; }
}

internal sealed class GiveGrantValidator : AbstractValidator<GiveGrant>
{
    public GiveGrantValidator() => RuleFor(command => command.Input).SetValidator(new GrantInputValidator());
}

internal sealed class GrantInputValidator : AbstractValidator<GrantInput>
{
    public GrantInputValidator()
    {
        RuleFor(input => input.Role).Present();
        RuleFor(input => input.Scope).Present();
        RuleFor(input => input.Scope!)
            .ChildRules(scope =>
            {
                scope.RuleFor(s => s.Kind).Present();
                scope.RuleFor(s => s.Value).MaxLength(GrantScope.ValueMaxLength);
            });
    }
}

internal sealed class GiveGrantHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<GiveGrant, GrantItem>
{
    public async Task<GrantItem> Handle(GiveGrant command, CancellationToken ct)
    {
        var (now, input, caller) = (clock.GetUtcNow(), command.Input, user.Caller!);
        var account = await AccountAdministration.ReadAccountAsync(db, user, command.Id, now, ct);
        var scope =
            await ScopeNames.FindScopeAsync(db, input.Scope!.Kind!.Value, input.Scope.Value, ct)
            ?? throw new InvalidFieldsException([new("/scope/value", "NOT_A_SCOPE_VALUE")]);
        AccessRules.NotGrantedToSelf.Require(account.AccountId != caller.Account && account.AccountId != caller.ActingFor);
        if (await AccountAdministration.ObstacleAsync(db, caller, input.Role!.Value, scope, ct) is { } obstacle)
            throw obstacle.Broken();
        AccessRules.AccountTransitionAllowed.Require(account.Status is AccountStatus.Invited or AccountStatus.Active);

        var grant = Grant.Issue(account.AccountId, input.Role.Value, scope, Period.Start(input.From, now), input.Until, user.Id, now);

        db.Grants.Add(grant);
        await db.SaveChangesAsync(ct);
        return await GrantItems.ItemAsync(db, grant, ct);
    }
}

internal static class Period
{
    /// <summary>Returns the start of a period: nothing is granted retroactively.</summary>
    public static DateTimeOffset Start(DateTimeOffset? wish, DateTimeOffset now) => wish is { } later && later > now ? later : now;
}
