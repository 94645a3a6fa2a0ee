using JippApi.Application.Common;
using JippApi.Application.Privacy;
using JippApi.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Questions;

/// <inheritdoc cref="IQuestionsOfPerson"/>
internal sealed class OwnQuestionReader(IAppDb db) : IQuestionsOfPerson
{
    public async Task<OwnQuestions> OfAsync(AccountId self, int max, CancellationToken ct)
    {
        AccountId? me = self;
        var asked = await db
            .Questions.Where(q => q.AskerId == me)
            .OrderByDescending(q => q.AskedAt)
            .Take(max)
            .Select(q => new OwnQuestion(q.Id.Value, q.Text, q.Status, q.AskedAt))
            .ToListAsync(ct);
        var reported = await db.Questions.AsNoTracking().Where(q => q.Reports.Any(r => r.ReporterId == me)).Take(max).ToListAsync(ct);
        var votes = await db
            .AnswerVotes.Where(v => v.AccountId == self)
            .OrderByDescending(v => v.VotedAt)
            .Take(max)
            .Select(v => new OwnAnswerVote(v.QuestionId.Value, v.IsHelpful, v.VotedAt))
            .ToListAsync(ct);
        return new(
            asked,
            [
                .. reported
                    .SelectMany(question => question.Reports, (question, report) => (question, report))
                    .Where(one => one.report.ReporterId == me)
                    .OrderByDescending(one => one.report.ReportedAt)
                    .Select(one => new OwnQuestionReport(
                        one.question.Id.Value,
                        one.report.Reason,
                        one.report.Note,
                        one.report.Status,
                        one.report.ReportedAt
                    )),
            ],
            votes
        );
    }
}
