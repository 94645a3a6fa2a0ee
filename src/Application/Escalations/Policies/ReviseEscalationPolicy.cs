using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using MediatR;

namespace JippApi.Application.Escalations;

/// <summary>
/// Changes an escalation policy with effect from the worker's next run; levels already reached stay reached.
/// </summary>
public sealed record ReviseEscalationPolicy(Guid Id, int? ExpectedVersion, EscalationPolicyInput Input) : IRequest<EscalationPolicyItem>;

/// <summary>Returns a policy's current content, the base of a merge patch.</summary>
public sealed record GetEscalationPolicyInput(Guid Id, int? ExpectedVersion) : IRequest<EscalationPolicyInput>;

internal sealed class ReviseEscalationPolicyValidator : AbstractValidator<ReviseEscalationPolicy>
{
    public ReviseEscalationPolicyValidator() => RuleFor(command => command.Input).SetValidator(new EscalationPolicyInputValidator());
}

internal sealed class ReviseEscalationPolicyHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ReviseEscalationPolicy, EscalationPolicyItem>
{
    public async Task<EscalationPolicyItem> Handle(ReviseEscalationPolicy command, CancellationToken ct)
    {
        var policy = await EscalationPolicyLookup.LoadPolicyAsync(db, user, command.Id, command.ExpectedVersion, ct);

        policy.Revise(command.Input.ToTerms(), clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return EscalationPolicyItem.Of(policy);
    }
}

internal sealed class GetEscalationPolicyInputHandler(IAppDb db, ICurrentUser user)
    : IRequestHandler<GetEscalationPolicyInput, EscalationPolicyInput>
{
    public async Task<EscalationPolicyInput> Handle(GetEscalationPolicyInput request, CancellationToken ct) =>
        EscalationPolicyInput.Of(await EscalationPolicyLookup.LoadPolicyAsync(db, user, request.Id, request.ExpectedVersion, ct));
}
