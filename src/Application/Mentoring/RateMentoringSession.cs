using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Mentoring;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Mentoring;

/// <summary>Rates the other side of a session: the mentor rates the team, the adopter's team the mentor.</summary>
/// <param name="Id">The session.</param>
/// <param name="Score">Score, 1 (poor) to 5 (very good).</param>
/// <param name="Comment">Comment on the rating.</param>
public sealed record RateMentoringSession(Guid Id, int? Score, string? Comment) : IRequest<MentoringSessionDocument>;

internal sealed class RateMentoringSessionValidator : AbstractValidator<RateMentoringSession>
{
    public RateMentoringSessionValidator()
    {
        RuleFor(command => command.Score).Present().Within(SessionRating.MinScore, SessionRating.MaxScore);
        RuleFor(command => command.Comment).MaxLength(SessionRating.CommentMaxLength);
    }
}

internal sealed class RateMentoringSessionHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<RateMentoringSession, MentoringSessionDocument>
{
    public Task<MentoringSessionDocument> Handle(RateMentoringSession command, CancellationToken ct) =>
        db.InTransactionAsync(() => RateAsync(command, ct), ct);

    private async Task<MentoringSessionDocument> RateAsync(RateMentoringSession command, CancellationToken ct)
    {
        var (key, now) = (new MentoringSessionId(command.Id), clock.GetUtcNow());
        // Both sides may rate at the same time. One waits for the other, so that neither rating is lost or refused as
        // stale.
        await db.MentoringSessions.Where(s => s.Id == key).ExecuteUpdateAsync(s => s.SetProperty(x => x.Agenda, x => x.Agenda), ct);
        var session = await MentoringSessionLookup.LoadSessionAsync(db, user, command.Id, ct);
        var side = (await MentoringSessionLookup.SessionAccessAsync(db, user, session, ct)).Side;
        MentoringRules.RatedByASide.Require(side is not null);

        session.Rate(new(side.Value, command.Score!.Value, command.Comment?.Trim(), user.Id, now), now);

        await db.SaveChangesAsync(ct);
        return MentoringSessionDocument.Of(session, side, now);
    }
}
