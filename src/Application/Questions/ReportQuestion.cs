using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Questions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Questions;

/// <summary>Reports a question or its answer to the moderators.</summary>
/// <param name="Id">The question.</param>
/// <param name="Reason">Why.</param>
/// <param name="Note">What else the moderators should know.</param>
public sealed record ReportQuestion(Guid Id, QuestionReportReason? Reason, string? Note) : IRequest<QuestionReportItem>;

internal sealed class ReportQuestionValidator : AbstractValidator<ReportQuestion>
{
    public ReportQuestionValidator()
    {
        RuleFor(command => command.Reason).Present();
        RuleFor(command => command.Note).NotBlank().MaxLength(QuestionReport.NoteMaxLength);
        RuleFor(command => command.Note).WithoutPersonalNumber();
        RuleFor(command => command.Note).Required().When(command => command.Reason is QuestionReportReason.Other);
    }
}

internal sealed class ReportQuestionHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ReportQuestion, QuestionReportItem>
{
    /// <summary>Two reports of one account at once must not both be its last.</summary>
    private const string Lock = "question-reports";

    public Task<QuestionReportItem> Handle(ReportQuestion command, CancellationToken ct) =>
        db.InTransactionAsync(() => ReportAsync(command, user.RequireOwnAccount(), ct), ct);

    private async Task<QuestionReportItem> ReportAsync(ReportQuestion command, AccountId reporter, CancellationToken ct)
    {
        var question = await QuestionAccess.FindAsync(db, user, command.Id, ct);
        await db.LockAsync(Lock, ct);
        AccountId? me = reporter;
        var waiting = await db.Questions.CountAsync(
            q => q.Reports.Any(r => r.ReporterId == me && r.Status == QuestionReportStatus.Waiting),
            ct
        );

        var report = question.Report(reporter, command.Reason!.Value, command.Note?.Trim(), waiting, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return QuestionReportItem.Of(question, report, reporter);
    }
}
