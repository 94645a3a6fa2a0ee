using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Escalations;
using MediatR;

namespace JippApi.Application.Escalations;

/// <summary>Acknowledges an escalation, which stops its clock, or ends it.</summary>
/// <param name="Id">The escalation.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="To">The status to reach.</param>
/// <param name="Note">What is being done about the delay; required for acknowledging.</param>
/// <param name="Until">The last day (WIB) on which the clock is stopped; required for acknowledging.</param>
/// <param name="Reason">Why the escalation ends; required for ending it.</param>
public sealed record MoveEscalation(Guid Id, int? ExpectedVersion, EscalationStatus? To, string? Note, DateOnly? Until, string? Reason)
    : IRequest<EscalationDocument>;

internal sealed class MoveEscalationValidator : AbstractValidator<MoveEscalation>
{
    public MoveEscalationValidator()
    {
        RuleFor(command => command.To).Present();
        RuleFor(command => command.To).Not(EscalationStatus.Open);
        RuleFor(command => command.Note).MaxLength(Escalation.NoteMaxLength);
        RuleFor(command => command.Reason).MaxLength(Escalation.NoteMaxLength);
        RuleFor(command => command.Note).Required().When(command => command.To is EscalationStatus.Acknowledged);
        RuleFor(command => command.Until).Present().When(command => command.To is EscalationStatus.Acknowledged);
        RuleFor(command => command.Reason).Required().When(command => command.To is EscalationStatus.Resolved);
    }
}

internal sealed class MoveEscalationHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<MoveEscalation, EscalationDocument>
{
    public async Task<EscalationDocument> Handle(MoveEscalation command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var escalation = await EscalationLookup.LoadEscalationAsync(
            db,
            user,
            command.Id,
            command.To!.Value,
            command.ExpectedVersion,
            now,
            ct
        );

        if (command.To == EscalationStatus.Resolved)
            escalation.Resolve(command.Reason!.Trim(), user.Id, now);
        else
            escalation.Acknowledge(
                command.Until!.Value,
                command.Note!.Trim(),
                (await EscalationReader.PolicyBookAsync(db, ct)).For(escalation.RegionCode),
                user.Id,
                now
            );

        await db.SaveChangesAsync(ct);
        return await EscalationLookup.EscalationAsync(db, user, escalation.Id, now, ct);
    }
}
