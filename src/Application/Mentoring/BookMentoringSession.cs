using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Mentoring;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Mentoring;

/// <summary>Books a mentoring session of a plan.</summary>
public sealed record BookMentoringSession(Guid PlanId, BookingInput Input) : IRequest<MentoringSessionDocument>;

internal sealed class BookMentoringSessionValidator : AbstractValidator<BookMentoringSession>
{
    public BookMentoringSessionValidator() => RuleFor(command => command.Input).SetValidator(new BookingInputValidator());
}

internal sealed class BookMentoringSessionHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<BookMentoringSession, MentoringSessionDocument>
{
    public Task<MentoringSessionDocument> Handle(BookMentoringSession command, CancellationToken ct) =>
        db.InTransactionAsync(() => BookAsync(command, ct), ct);

    private async Task<MentoringSessionDocument> BookAsync(BookMentoringSession command, CancellationToken ct)
    {
        var (plan, now) = (await PlanLookup.ReadPlanAsync(db, user, command.PlanId, ct), clock.GetUtcNow());
        var assignment = await AssignmentAsync(plan, command.Input.MentorId, ct);
        var mentor = await MentorLookup.MentorAsync(db, assignment.HubId, assignment.MentorId, ct);
        await MentorLookup.RequireIndependentAsync(db, mentor, plan, now, ct);
        await MentorLookup.LockMentorAsync(db, assignment.HubId, mentor, ct);
        var details = command.Input.ToDetails();

        var session = MentoringSession.Book(
            plan,
            assignment,
            details,
            await MentorCalendars.CalendarAsync(db, mentor, details, null, ct),
            now
        );

        db.MentoringSessions.Add(session);
        await db.SaveChangesAsync(ct);
        return MentoringSessionDocument.Of(session, (await MentoringSessionLookup.SessionAccessAsync(db, user, session, ct)).Side, now);
    }

    /// <summary>Returns the assignment of the mentor. Mentors book for themselves, hubs for their mentors.</summary>
    private async Task<MentorAssignment> AssignmentAsync(ReplicationPlan plan, Guid? mentorId, CancellationToken ct)
    {
        var manages = await MentorLookup.ManagesMentoringAsync(db, user, plan, ct);
        var assignments = await db
            .MentorAssignments.AsNoTracking()
            .ActiveOn(Wib.DayOf(clock.GetUtcNow()))
            .Where(a => a.PlanId == plan.Id)
            .ToListAsync(ct);
        if (!manages && assignments.TrueForAll(a => a.PersonId != user.Caller!.Person))
            throw new ForbiddenException(Permissions.WriteMentoring);
        var found =
            mentorId is { } id ? assignments.Find(a => a.MentorId == new HubMentorId(id))
            : assignments is [var only] ? only
            : null;
        if (found is null)
            throw new InvalidFieldsException([new("/mentorId", mentorId is null ? "REQUIRED" : "UNKNOWN_MENTOR", mentorId)]);
        return manages || found.PersonId == user.Caller!.Person ? found : throw new ForbiddenException(Permissions.WriteMentoring);
    }
}
