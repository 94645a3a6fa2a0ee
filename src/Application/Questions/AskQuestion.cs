using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Notifications;
using JippApi.Domain.Questions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Questions;

/// <summary>Asks the owner of an innovation or a hub.</summary>
/// <param name="InnovationId">A published innovation.</param>
/// <param name="HubId">A hub, if no innovation is asked about.</param>
/// <param name="Text">The question.</param>
/// <param name="Language">The language.</param>
public sealed record AskQuestion(Guid? InnovationId, Guid? HubId, string? Text, ReadingLanguage? Language) : IRequest<QuestionItem>;

internal sealed class AskQuestionValidator : AbstractValidator<AskQuestion>
{
    public AskQuestionValidator()
    {
        RuleFor(command => command.InnovationId).Id();
        RuleFor(command => command.HubId).Id();
        RuleFor(command => command.Text).Required().MaxLength(Question.TextMaxLength);
        RuleFor(command => command.Language).Present();
    }
}

internal sealed class AskQuestionHandler(IAppDb db, ICurrentUser user, TimeProvider clock, QuestionViews views)
    : IRequestHandler<AskQuestion, QuestionItem>
{
    /// <summary>Two questions at once must not both pass the quota.</summary>
    private const string Lock = "questions";

    public Task<QuestionItem> Handle(AskQuestion command, CancellationToken ct) =>
        db.InTransactionAsync(() => AskAsync(command, user.RequireOwnAccount(), ct), ct);

    private async Task<QuestionItem> AskAsync(AskQuestion command, AccountId asker, CancellationToken ct)
    {
        var (now, text) = (clock.GetUtcNow(), command.Text!.Trim());
        var subject = new QuestionSubject(
            command.InnovationId is { } innovation ? new InnovationId(innovation) : null,
            command.HubId is { } hub ? new HubId(hub) : null
        );
        await QuestionAccess.RequireAnswerableAsync(db, user, subject, ct);
        await db.LockAsync(Lock, ct);

        var question = Question.Ask(
            subject,
            new(text, command.Language!.Value, PersonalNumbers.AreIn(text)),
            QuestionerOf(user.Caller!, asker),
            await EarlierOfAsync(asker, subject, now, ct),
            await AnswerTerms.FromAsync(db, now, ct),
            now
        );

        db.Questions.Add(question);
        await db.SaveChangesAsync(ct);
        return await views.ItemAsync(question, ct);
    }

    private async Task<EarlierQuestions> EarlierOfAsync(AccountId asker, QuestionSubject subject, DateTimeOffset now, CancellationToken ct)
    {
        AccountId? me = asker;
        var own = db.Questions.Where(q => q.AskerId == me);
        var open = own.Where(q => q.AnswerText == null && (q.Status == QuestionStatus.Asked || q.Status == QuestionStatus.Held));
        var (innovation, hub, yesterday) = (subject.InnovationId, subject.HubId, now.AddDays(-1));
        return new(
            await open.CountAsync(q => q.InnovationId == innovation && q.HubId == hub, ct),
            await open.CountAsync(ct),
            await own.CountAsync(q => q.AskedAt > yesterday, ct)
        );
    }

    private static Questioner QuestionerOf(Caller caller, AccountId asker) =>
        new(
            asker,
            caller.Own.Institutions.FirstOrDefault(institution => institution is not null),
            caller.Grants.Select(grant => (Role?)grant.Role).Order().FirstOrDefault()
        );
}
