using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Mentoring;
using MediatR;

namespace JippApi.Application.Mentoring;

/// <summary>Marks a session as held or cancels it.</summary>
/// <param name="Id">The session.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="To">The status to reach.</param>
/// <param name="Reason">Why the session is cancelled; required for cancelling.</param>
public sealed record MoveMentoringSession(Guid Id, int? ExpectedVersion, SessionStatus? To, string? Reason)
    : IRequest<MentoringSessionDocument>;

internal sealed class MoveMentoringSessionValidator : AbstractValidator<MoveMentoringSession>
{
    public MoveMentoringSessionValidator()
    {
        RuleFor(command => command.To).Present();
        RuleFor(command => command.To).Not(SessionStatus.Planned);
        RuleFor(command => command.Reason).MaxLength(MentoringSession.ReasonMaxLength);
        RuleFor(command => command.Reason).Required().When(command => command.To is SessionStatus.Cancelled);
    }
}

internal sealed class MoveMentoringSessionHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<MoveMentoringSession, MentoringSessionDocument>
{
    public async Task<MentoringSessionDocument> Handle(MoveMentoringSession command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var session = await MentoringSessionLookup.LoadSessionAsync(db, user, command.Id, command.ExpectedVersion, now, ct);

        if (command.To == SessionStatus.Held)
            session.Hold(now);
        else
            session.Cancel(command.Reason!.Trim(), now);

        await db.SaveChangesAsync(ct);
        return MentoringSessionDocument.Of(session, (await MentoringSessionLookup.SessionAccessAsync(db, user, session, ct)).Side, now);
    }
}
