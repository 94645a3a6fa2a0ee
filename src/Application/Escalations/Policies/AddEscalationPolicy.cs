using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Application.Regions;
using JippApi.Domain.Escalations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Escalations;

/// <summary>Adds an escalation policy for a province, which replaces the national one there.</summary>
public sealed record AddEscalationPolicy(NewEscalationPolicyInput Input) : IRequest<EscalationPolicyItem>;

internal sealed class AddEscalationPolicyValidator : AbstractValidator<AddEscalationPolicy>
{
    public AddEscalationPolicyValidator() => RuleFor(command => command.Input).SetValidator(new NewEscalationPolicyInputValidator());
}

internal sealed class AddEscalationPolicyHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<AddEscalationPolicy, EscalationPolicyItem>
{
    public async Task<EscalationPolicyItem> Handle(AddEscalationPolicy command, CancellationToken ct)
    {
        var code = command.Input.RegionCode!;
        if (!await RegionLookup.IsProvinceAsync(db, code, ct))
            throw new InvalidFieldsException([RegionCodes.Unknown("/regionCode", code)]);
        await EscalationPolicyLookup.RequireMaintainerAsync(db, user, code, ct);
        EscalationRules.OnePerRegion.Require(!await db.EscalationPolicies.AnyAsync(p => p.RegionCode == code, ct));

        var policy = EscalationPolicy.Create(code, command.Input.ToTerms(), clock.GetUtcNow());

        db.EscalationPolicies.Add(policy);
        await db.SaveChangesAsync(ct);
        return EscalationPolicyItem.Of(policy);
    }
}
