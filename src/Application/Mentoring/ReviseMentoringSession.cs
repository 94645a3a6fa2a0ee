using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Mentoring;
using MediatR;

namespace JippApi.Application.Mentoring;

/// <summary>Reschedules a session or records its minutes.</summary>
public sealed record ReviseMentoringSession(Guid Id, int? ExpectedVersion, MentoringSessionInput Input)
    : IRequest<MentoringSessionDocument>;

/// <summary>Returns a session's current content, the base of a merge patch.</summary>
public sealed record GetMentoringSessionInput(Guid Id, int? ExpectedVersion) : IRequest<MentoringSessionInput>;

internal sealed class ReviseMentoringSessionValidator : AbstractValidator<ReviseMentoringSession>
{
    public ReviseMentoringSessionValidator() => RuleFor(command => command.Input).SetValidator(new MentoringSessionInputValidator());
}

internal sealed class ReviseMentoringSessionHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ReviseMentoringSession, MentoringSessionDocument>
{
    public Task<MentoringSessionDocument> Handle(ReviseMentoringSession command, CancellationToken ct) =>
        db.InTransactionAsync(() => ReviseAsync(command, ct), ct);

    private async Task<MentoringSessionDocument> ReviseAsync(ReviseMentoringSession command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var session = await MentoringSessionLookup.LoadSessionAsync(db, user, command.Id, command.ExpectedVersion, now, ct);
        await SessionReferences.RequireInstitutionsAsync(db, command.Input, ct);
        var details = command.Input.ToDetails();

        session.Revise(details, command.Input.ToMinutes(), await CalendarAsync(session, details, ct), now);

        await db.SaveChangesAsync(ct);
        return MentoringSessionDocument.Of(session, (await MentoringSessionLookup.SessionAccessAsync(db, user, session, ct)).Side, now);
    }

    /// <summary>Returns the mentor's calendar, which is needed only when the time changes.</summary>
    private async Task<MentorAvailability> CalendarAsync(MentoringSession session, SessionDetails details, CancellationToken ct)
    {
        if ((details.StartsAt, details.Minutes) == (session.StartsAt, session.Minutes))
            return MentorAvailability.Unchanged;
        var mentor = await MentorLookup.MentorAsync(db, session.HubId, session.MentorId, ct);
        await MentorLookup.LockMentorAsync(db, session.HubId, mentor, ct);
        return await MentorCalendars.CalendarAsync(db, mentor, details, session.Id, ct);
    }
}

internal sealed class GetMentoringSessionInputHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<GetMentoringSessionInput, MentoringSessionInput>
{
    public async Task<MentoringSessionInput> Handle(GetMentoringSessionInput request, CancellationToken ct) =>
        MentoringSessionInput.Of(
            await MentoringSessionLookup.LoadSessionAsync(db, user, request.Id, request.ExpectedVersion, clock.GetUtcNow(), ct)
        );
}
