using System.Globalization;
using FluentValidation;
using JippApi.Application.Common;
using JippApi.Application.Notifications;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Notifications;
using JippApi.Domain.Questions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Questions;

/// <summary>Reminds those who answer of questions that are due soon, and again once they are overdue.</summary>
/// <param name="After">The last question of the previous step.</param>
/// <param name="BatchSize">Number of questions in a step.</param>
/// <param name="LeavesOut">Whether the next row is left out instead, because it has just failed alone.</param>
public sealed record RemindOfQuestions(Guid? After, int BatchSize, bool LeavesOut = false) : IRequest<BatchResult>;

internal sealed class RemindOfQuestionsValidator : AbstractValidator<RemindOfQuestions>
{
    public RemindOfQuestionsValidator() => RuleFor(command => command.BatchSize).Within(1, MaxBatch);

    private const int MaxBatch = 10_000;
}

internal sealed class RemindOfQuestionsHandler(IAppDb db, TimeProvider clock, QuestionRecipients recipients, NotificationWriter notices)
    : IRequestHandler<RemindOfQuestions, BatchResult>
{
    public async Task<BatchResult> Handle(RemindOfQuestions command, CancellationToken ct)
    {
        var (today, after) = (Wib.DayOf(clock.GetUtcNow()), new QuestionId(command.After ?? Guid.Empty));
        var next = db
            .Questions.AsNoTracking()
            .Where(q => q.Status == QuestionStatus.Asked && q.RemindOn <= today && q.Id.CompareTo(after) > 0)
            .Where(q => q.HubId != null || db.Innovations.Any(i => i.Id == q.InnovationId && i.Publication == Publication.Published))
            .OrderBy(q => q.Id);
        if (command.LeavesOut)
            return await BatchResult.LeavingOutAsync(next.Select(q => q.Id), ct);
        var waiting = await next.Take(command.BatchSize).ToListAsync(ct);
        var names = await QuestionViews.NamesAsync(db, waiting, ct);
        await recipients.PreloadAsync(waiting, ct);

        List<Notice> told = [];
        foreach (var question in waiting)
            told.Add(
                new(
                    KeyOf(question, today),
                    NotificationKind.QuestionDue,
                    await recipients.AnswerersAsync(question, ct),
                    $"questions/{question.Id.Value}",
                    QuestionNotifications.ValuesOf(question, names)
                )
            );
        await notices.AddAsync(told, ct);

        await db.SaveChangesAsync(ct);
        return new(waiting.Count, waiting.Count == command.BatchSize ? waiting[^1].Id.Value : null);
    }

    /// <summary>Once before and once after the last day, which begins anew when the question was kept back.</summary>
    private static string KeyOf(Question question, DateOnly today) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"question-{(question.DueOn < today ? "overdue" : "due")}:{question.Id.Value:N}:{question.DueOn:yyyyMMdd}"
        );
}
