using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Institutions;
using JippApi.Domain.Questions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Questions;

/// <summary>Answers a question, or changes the answer.</summary>
/// <param name="Id">The question.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="Text">The answer.</param>
/// <param name="IsFaq">Whether it is among the frequent questions.</param>
public sealed record AnswerQuestion(Guid Id, int? ExpectedVersion, string? Text, bool? IsFaq) : IRequest<QuestionItem>;

internal sealed class AnswerQuestionValidator : AbstractValidator<AnswerQuestion>
{
    public AnswerQuestionValidator()
    {
        RuleFor(command => command.Text).Required().MaxLength(Question.AnswerMaxLength);
        RuleFor(command => command.Text).WithoutPersonalNumber();
    }
}

internal sealed class AnswerQuestionHandler(IAppDb db, ICurrentUser user, TimeProvider clock, QuestionViews views)
    : IRequestHandler<AnswerQuestion, QuestionItem>
{
    /// <summary>Two answers at once must not both be the last frequent one.</summary>
    private const string Lock = "frequent-questions";

    public Task<QuestionItem> Handle(AnswerQuestion command, CancellationToken ct) =>
        db.InTransactionAsync(() => AnswerAsync(command, ct), ct);

    private async Task<QuestionItem> AnswerAsync(AnswerQuestion command, CancellationToken ct)
    {
        var question = await QuestionAccess.LoadAsync(db, views, user, command.Id, command.ExpectedVersion, ct);
        QuestionRules.AnsweredByAsked.Require(await QuestionAccess.MayAnswerAsync(db, user.Caller!, question, ct));
        await db.LockAsync(Lock, ct);
        var (asked, now) = (await QuestionAccess.AskedAsync(db, question, ct), clock.GetUtcNow());
        var faq = await PlaceOfAsync(question, command.IsFaq ?? question.IsFaq, asked!.Value, now, ct);

        question.Reply(command.Text!.Trim(), faq, asked.Value, user.Caller!.Actor, now);

        await db.SaveChangesAsync(ct);
        return await views.ItemAsync(question, ct);
    }

    private async Task<FaqPlace> PlaceOfAsync(
        Question question,
        bool isWanted,
        InstitutionId asked,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var (key, innovation, hub) = (question.Id, question.InnovationId, question.HubId);
        return new(
            isWanted,
            await db.Questions.CountAsync(q => q.IsFaq && q.Id != key && q.InnovationId == innovation && q.HubId == hub, ct),
            isWanted && question.AskerId is { } asker && await Belonging.AccountBelongsToAsync(db, asker, asked, now, ct)
        );
    }
}
