namespace JippApi.Api.Tests.Access;

/// <summary>
/// The requests of <see cref="MatrixRequests"/> about questions. Any person may send them; the question decides the rest,
/// as the stories about questions tell. Here the question does not exist, and one that is asked has no words.
/// </summary>
internal static class MatrixQuestions
{
    private static readonly string Url = $"/questions/{Guid.Empty}";

    public static readonly Dictionary<string, Func<Target, (string Path, object? Body)>> Requests = new()
    {
        ["AskQuestion"] = t => ("/questions", new { innovationId = t.Published, language = "ID" }),
        ["AnswerQuestion"] = _ => ($"{Url}/answer", new { text = "Ya." }),
        ["MoveQuestion"] = _ => ($"{Url}/transitions", new { to = "HELD", reason = "Uji" }),
        ["VoteOnAnswer"] = _ => ($"{Url}/votes", new { isHelpful = true }),
        ["ListQuestionReports"] = _ => ($"{Url}/reports", null),
        ["ReportQuestion"] = _ => ($"{Url}/reports", new { reason = "UNTRUE" }),
        ["DecideQuestionReport"] = _ => ($"{Url}/reports/1/transitions", new { to = "DISMISSED", reason = "Uji" }),
    };
}
