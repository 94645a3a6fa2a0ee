using JippApi.Application.Common;
using JippApi.Application.Privacy;
using JippApi.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Questions;

/// <summary>
/// Forgets a person whose account is erased: questions without an answer go, answered ones stay with nobody behind them, and
/// so do reports, without their notes. Votes are deleted.
/// </summary>
internal sealed class ErasedQuestions(IAppDb db) : IErasureFollower
{
    public async Task FollowAsync(AccountId erased, DateTimeOffset at, CancellationToken ct)
    {
        AccountId? person = erased;
        var questions = await db
            .Questions.Where(q => q.AskerId == person || q.Reports.Any(report => report.ReporterId == person))
            .ToListAsync(ct);
        foreach (var question in questions)
            question.Forget(erased, at);
        await db.AnswerVotes.Where(v => v.AccountId == erased).ExecuteDeleteAsync(ct);
    }
}
