using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Application.Questions;
using JippApi.Domain.Questions;

namespace JippApi.Api.Questions;

/// <summary>The query parameters of lists of questions.</summary>
internal static class QuestionParameters
{
    public static readonly IReadOnlyList<Parameter> List =
    [
        new("innovationId", ParameterType.Id, "Id inovasi yang ditanyakan. — Id of the innovation that is asked about."),
        new("hubId", ParameterType.Id, "Id hub yang ditanya. — Id of the hub that is asked."),
        Parameter.CodesOf<QuestionStatus>("status", "question-statuses", "Status. — Status.", "ASKED"),
        Flag("mine", "pertanyaan Anda", "your own questions"),
        Flag("answerable", "yang boleh Anda jawab", "those that you may answer"),
        Flag("overdue", "yang belum dijawab setelah tenggat", "those that still wait after their last day"),
        Flag("faq", "FAQ", "frequent questions"),
        Flag("reported", "yang laporannya menunggu, untuk moderator", "those with reports that wait, for moderators"),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static QuestionFilter FilterOf(Query query) =>
        new(
            query.Id("innovationId"),
            query.Id("hubId"),
            query.Codes<QuestionStatus>("status"),
            Said(query, "mine"),
            Said(query, "answerable"),
            Said(query, "overdue"),
            Said(query, "faq"),
            Said(query, "reported")
        );

    private static Parameter Flag(string name, string id, string en) =>
        new(name, ParameterType.Boolean, $"true: hanya {id}; false: hanya yang lain. — true: only {en}; false: only the others.")
        {
            Example = "true",
        };

    private static bool? Said(Query query, string name) => query.Text(name) is { } said ? said == "true" : null;
}
