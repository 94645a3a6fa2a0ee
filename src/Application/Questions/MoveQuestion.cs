using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Questions;
using MediatR;

namespace JippApi.Application.Questions;

/// <summary>Takes a question back, or keeps it back, lets it pass or refuses it as a moderator.</summary>
/// <param name="Id">The question.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="To">The status to reach.</param>
/// <param name="Reason">Why it is kept back or refused; required for both.</param>
public sealed record MoveQuestion(Guid Id, int? ExpectedVersion, QuestionStatus? To, string? Reason) : IRequest<QuestionItem>;

internal sealed class MoveQuestionValidator : AbstractValidator<MoveQuestion>
{
    public MoveQuestionValidator()
    {
        RuleFor(command => command.To).Present();
        RuleFor(command => command.Reason).MaxLength(Question.ReasonMaxLength);
        RuleFor(command => command.Reason).WithoutPersonalNumber();
        RuleFor(command => command.Reason).Required().When(command => command.To is QuestionStatus.Held or QuestionStatus.Rejected);
    }
}

internal sealed class MoveQuestionHandler(IAppDb db, ICurrentUser user, TimeProvider clock, QuestionViews views)
    : IRequestHandler<MoveQuestion, QuestionItem>
{
    public async Task<QuestionItem> Handle(MoveQuestion command, CancellationToken ct)
    {
        var question = await QuestionAccess.LoadAsync(db, views, user, command.Id, command.ExpectedVersion, ct);
        var (to, by, now) = (command.To!.Value, user.Caller!.Actor, clock.GetUtcNow());
        if (to != QuestionStatus.Withdrawn)
            await QuestionAccess.RequireModeratorAsync(db, user, question, ct);

        switch (to)
        {
            case QuestionStatus.Withdrawn:
                question.Withdraw(by, now);
                break;
            case QuestionStatus.Held:
                question.Hold(command.Reason!.Trim(), by, now);
                break;
            case QuestionStatus.Rejected:
                question.Reject(command.Reason!.Trim(), by, now);
                break;
            default:
                question.Release(to, await AnswerTerms.FromAsync(db, now, ct), by, now);
                break;
        }

        await db.SaveChangesAsync(ct);
        return await views.ItemAsync(question, ct);
    }
}
