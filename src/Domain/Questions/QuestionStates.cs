namespace JippApi.Domain.Questions;

/// <summary>The status of a question.</summary>
public enum QuestionStatus
{
    /// <summary>Waits for an answer.</summary>
    Asked,

    /// <summary>Answered, and public with its answer.</summary>
    Answered,

    /// <summary>Kept back until a moderator decides.</summary>
    Held,

    /// <summary>Refused by a moderator for good.</summary>
    Rejected,

    /// <summary>Taken back by whoever asked.</summary>
    Withdrawn,
}

/// <summary>Why a question is kept back.</summary>
public enum QuestionHold
{
    /// <summary>The text seems to contain the number of a person.</summary>
    PersonalNumber,

    /// <summary>A moderator keeps it back.</summary>
    Moderation,
}

/// <summary>Why a question is reported.</summary>
public enum QuestionReportReason
{
    /// <summary>It shows data of a person.</summary>
    PersonalData,

    /// <summary>It insults somebody.</summary>
    Offensive,

    /// <summary>It says what is not true.</summary>
    Untrue,

    /// <summary>It advertises.</summary>
    Advertising,

    /// <summary>It is about something else.</summary>
    OffTopic,

    Other,
}

/// <summary>The status of a report about a question.</summary>
public enum QuestionReportStatus
{
    /// <summary>Waits for a moderator.</summary>
    Waiting,

    /// <summary>The moderator agrees; the question is kept back.</summary>
    Upheld,

    /// <summary>The moderator does not agree.</summary>
    Dismissed,
}
