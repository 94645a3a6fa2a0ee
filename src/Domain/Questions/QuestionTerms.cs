using JippApi.Domain.Escalations;

namespace JippApi.Domain.Questions;

/// <summary>Terms and quotas of questions.</summary>
public static class QuestionTerms
{
    /// <summary>Working days within which a question is to be answered; the day on which it is asked does not count.</summary>
    public const int AnswerWorkDays = 10;

    /// <summary>The working day from which those who answer are reminded.</summary>
    public const int ReminderWorkDay = 8;

    /// <summary>Calendar days that are sure to contain the working days of the term, however the holidays fall.</summary>
    public const int LongestTerm = 60;

    /// <summary>Open questions that one account can have about one innovation or hub.</summary>
    public const int MaxOpenAboutSubject = 3;

    /// <summary>Open questions that one account can have in all.</summary>
    public const int MaxOpen = 20;

    /// <summary>Questions that one account can ask within 24 hours, so that taking them back frees nothing.</summary>
    public const int MaxWithinDay = 10;

    /// <summary>Frequent questions of one innovation or hub.</summary>
    public const int MaxFaq = 50;

    /// <summary>Reports about one question that wait at the same time.</summary>
    public const int MaxWaitingReports = 50;

    /// <summary>Reports of one account, about all questions, that wait at the same time.</summary>
    public const int MaxWaitingOfReporter = 20;

    /// <summary>Returns the term of a question that can be answered from a day on.</summary>
    public static AnswerTerm From(DateOnly day, WorkCalendar calendar)
    {
        var (passed, remindOn) = (day, day);
        for (var count = 1; count <= AnswerWorkDays; count++)
        {
            passed = calendar.FirstWorkingDay(passed.AddDays(1));
            if (count == ReminderWorkDay)
                remindOn = passed;
        }

        return new(passed, remindOn);
    }
}

/// <summary>The term within which a question is to be answered.</summary>
/// <param name="DueOn">The last day.</param>
/// <param name="RemindOn">The day from which those who answer are reminded.</param>
public sealed record AnswerTerm(DateOnly DueOn, DateOnly RemindOn);
