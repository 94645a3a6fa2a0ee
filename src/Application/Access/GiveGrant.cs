using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using MediatR;

namespace JippApi.Application.Access;

/// <summary>Gives a person a role.</summary>
public sealed record GiveGrant(Guid Id, GrantInput Input) : IRequest<GrantItem>;

/// <summary>What is given.</summary>
public sealed record GrantInput
{
    /// <summary>What the person may do.</summary>
    public Role? Role { get; init; }

    /// <summary>Where.</summary>
    public ScopeInput? Scope { get; init; }

    /// <summary>From when; now when absent or past.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Until when; without an end when absent.</summary>
    public DateTimeOffset? Until { get; init; }
}

/// <summary>Where a role is to hold.</summary>
public sealed record ScopeInput
{
    /// <summary>By what it is bounded.</summary>
    public ScopeKind? Kind { get; init; }

    /// <summary>Code of the source or region, or id of the institution; absent for the whole nation.</summary>
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
        RuleFor(input => input.Scope!.Kind).Present().When(input => input.Scope is not null);
        RuleFor(input => input.Scope!.Value).AtMost(GrantScope.ValueMaxLength).When(input => input.Scope is not null);
    }
}

internal sealed class GiveGrantHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<GiveGrant, GrantItem>
{
    public async Task<GrantItem> Handle(GiveGrant command, CancellationToken ct)
    {
        var (now, input, caller) = (clock.GetUtcNow(), command.Input, user.Caller!);
        var account = await db.FindPersonAsync(user, command.Id, now, ct);
        var scope =
            await db.FindScopeAsync(input.Scope!.Kind!.Value, input.Scope.Value, ct)
            ?? throw new InvalidFieldsException([new("/scope/value", "NOT_A_SCOPE_VALUE")]);
        AccessRules.GivenByAnother.Require(account.AccountId != caller.Account && account.AccountId != caller.ActingFor);
        (await db.ObstacleAsync(caller, input.Role!.Value, scope, ct)).Refuse();
        AccessRules.AccountMoveAllowed.Require(account.Status is AccountStatus.Invited or AccountStatus.Active);

        var grant = Grant.Give(account.AccountId, input.Role.Value, scope, Period.Start(input.From, now), input.Until, user.Id, now);

        db.Grants.Add(grant);
        await db.SaveChangesAsync(ct);
        return await db.ItemAsync(grant, ct);
    }
}

/// <summary>How periods are read.</summary>
internal static class Period
{
    /// <summary>When it begins: nothing is given for the past.</summary>
    public static DateTimeOffset Start(DateTimeOffset? wish, DateTimeOffset now) => wish is { } later && later > now ? later : now;
}
