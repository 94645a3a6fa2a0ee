using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Questions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Questions;

/// <summary>Lists the reports about a question: for a moderator all, for others their own.</summary>
public sealed record ListQuestionReports(Guid Id) : IRequest<QuestionReportList>;

internal sealed class ListQuestionReportsHandler(IAppDb db, ICurrentUser user) : IRequestHandler<ListQuestionReports, QuestionReportList>
{
    public async Task<QuestionReportList> Handle(ListQuestionReports request, CancellationToken ct)
    {
        var (key, me, seesAll) = (new QuestionId(request.Id), user.Caller!.Account, QuestionAccess.IsModerator(user.Caller));
        // Whoever reported reads their report even when the question is no longer shown to them
        var question = await db.Questions.AsNoTracking().SingleOrDefaultAsync(q => q.Id == key, ct);
        List<QuestionReport> shown = [.. (question?.Reports ?? []).Where(report => seesAll || report.ReporterId == me)];
        if (shown.Count == 0)
            question = await QuestionAccess.FindAsync(db, user, request.Id, ct);
        return new([.. shown.OrderBy(report => report.Number).Select(report => QuestionReportItem.Of(question!, report, me))]);
    }
}
