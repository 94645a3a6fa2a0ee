using JippApi.Application.Common;
using JippApi.Application.Escalations;
using JippApi.Domain.Common;
using JippApi.Domain.Questions;

namespace JippApi.Application.Questions;

/// <summary>Reads the term of a question from the calendar of working days.</summary>
internal static class AnswerTerms
{
    /// <summary>Returns the term of a question that reaches those who answer at a time.</summary>
    public static async Task<AnswerTerm> FromAsync(IAppDb db, DateTimeOffset at, CancellationToken ct)
    {
        var day = Wib.DayOf(at);
        return QuestionTerms.From(day, await WorkDays.OfAsync(db, day, day.AddDays(QuestionTerms.LongestTerm), ct));
    }
}
