using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Questions;
using MediatR;

namespace JippApi.Application.Questions;

/// <summary>Decides on a report as a moderator.</summary>
/// <param name="Id">The question.</param>
/// <param name="Number">Number of the report.</param>
/// <param name="ExpectedVersion">The version of the question that the caller read.</param>
/// <param name="To">Whether they agree.</param>
/// <param name="Reason">Why.</param>
public sealed record DecideQuestionReport(Guid Id, int Number, int? ExpectedVersion, QuestionReportStatus? To, string? Reason)
    : IRequest<QuestionReportItem>;

internal sealed class DecideQuestionReportValidator : AbstractValidator<DecideQuestionReport>
{
    public DecideQuestionReportValidator()
    {
        RuleFor(command => command.To).Present();
        RuleFor(command => command.To).Not(QuestionReportStatus.Waiting);
        RuleFor(command => command.Reason).Required().MaxLength(Question.ReasonMaxLength);
        RuleFor(command => command.Reason).WithoutPersonalNumber();
    }
}

internal sealed class DecideQuestionReportHandler(IAppDb db, ICurrentUser user, TimeProvider clock, QuestionViews views)
    : IRequestHandler<DecideQuestionReport, QuestionReportItem>
{
    public async Task<QuestionReportItem> Handle(DecideQuestionReport command, CancellationToken ct)
    {
        var question = await QuestionAccess.LoadAsync(db, views, user, command.Id, command.ExpectedVersion, ct);
        await QuestionAccess.RequireModeratorAsync(db, user, question, ct);
        var report =
            question.Reports.SingleOrDefault(one => one.Number == command.Number) ?? throw new NotFoundException(nameof(QuestionReport));

        question.Decide(report, command.To == QuestionReportStatus.Upheld, command.Reason!.Trim(), user.Caller!.Actor, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return QuestionReportItem.Of(question, report, user.Caller.Account);
    }
}
