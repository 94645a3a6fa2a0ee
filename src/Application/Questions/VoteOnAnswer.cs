using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Institutions;
using JippApi.Domain.Questions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Questions;

/// <summary>Votes on whether an answer helps; a later vote of the account replaces an earlier one.</summary>
/// <param name="Id">The question.</param>
/// <param name="IsHelpful">Whether it helps.</param>
public sealed record VoteOnAnswer(Guid Id, bool? IsHelpful) : IRequest<QuestionItem>;

internal sealed class VoteOnAnswerValidator : AbstractValidator<VoteOnAnswer>
{
    public VoteOnAnswerValidator() => RuleFor(command => command.IsHelpful).Present();
}

internal sealed class VoteOnAnswerHandler(IAppDb db, ICurrentUser user, TimeProvider clock, QuestionViews views)
    : IRequestHandler<VoteOnAnswer, QuestionItem>
{
    /// <summary>Two votes of one account at once must not both be its first.</summary>
    private const string Lock = "answer-votes";

    public Task<QuestionItem> Handle(VoteOnAnswer command, CancellationToken ct) =>
        db.InTransactionAsync(() => VoteAsync(command, user.RequireOwnAccount(), ct), ct);

    private async Task<QuestionItem> VoteAsync(VoteOnAnswer command, AccountId voter, CancellationToken ct)
    {
        var question = await QuestionAccess.FindAsync(db, user, command.Id, ct);
        await RequireOutsideAsync(question, ct);
        await db.LockAsync(Lock, ct);
        var (key, now) = (question.Id, clock.GetUtcNow());
        var vote = await db.AnswerVotes.SingleOrDefaultAsync(v => v.QuestionId == key && v.AccountId == voter, ct);

        if (vote is null)
            db.AnswerVotes.Add(AnswerVote.Cast(question, voter, command.IsHelpful!.Value, now));
        else
            vote.Change(question, command.IsHelpful!.Value, now);

        await db.SaveChangesAsync(ct);
        return await views.ItemAsync(question, ct);
    }

    /// <summary>Requires that the caller belongs to neither side, of today or of when it was answered.</summary>
    private async Task RequireOutsideAsync(Question question, CancellationToken ct)
    {
        var caller = user.Caller!;
        InstitutionId?[] sides = [question.AskerInstitutionId, question.AnswererId, await QuestionAccess.AskedAsync(db, question, ct)];
        QuestionRules.VotedByOthers.Require(
            !question.IsAskedBy(caller.Actor)
                && !question.Answerers.Intersect(caller.Persons).Any()
                && !await QuestionAccess.MayAnswerAsync(db, caller, question, ct)
                && !await Belonging.BelongsToAnyAsync(db, caller, [.. sides.OfType<InstitutionId>().Distinct()], ct)
        );
    }
}
