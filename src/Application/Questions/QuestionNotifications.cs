using System.Globalization;
using JippApi.Application.Common;
using JippApi.Application.Events;
using JippApi.Application.Notifications;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Notifications;
using JippApi.Domain.Questions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Questions;

/// <summary>
/// Notifies those who answer of questions, whoever asked or reported of the answer and of what moderators decide, and the
/// moderators of what waits for them. No notification repeats the words of a question.
/// </summary>
internal sealed class QuestionNotifications(IAppDb db, QuestionRecipients recipients, NotificationWriter notices) : IEventConsumer
{
    public string Name => "question-notifications";

    public IReadOnlyCollection<Type> Types { get; } =
    [
        typeof(QuestionAsked),
        typeof(QuestionAnswered),
        typeof(QuestionHeld),
        typeof(QuestionReleased),
        typeof(QuestionRejected),
        typeof(QuestionReported),
        typeof(QuestionReportDecided),
        typeof(QuestionMoved),
    ];

    public async Task HandleAsync(IReadOnlyList<HappenedEvent> events, CancellationToken ct)
    {
        List<QuestionId> ids = [.. events.Select(happened => QuestionOf(happened.Event)).Distinct()];
        var questions = await db.Questions.AsNoTracking().Where(q => ids.Contains(q.Id)).ToDictionaryAsync(q => q.Id, ct);
        var names = await QuestionViews.NamesAsync(db, questions.Values, ct);
        await recipients.PreloadAsync(questions.Values, ct);
        List<Notice> told = [];
        foreach (var happened in events)
        {
            var question = questions[QuestionOf(happened.Event)];
            var values = ValuesOf(question, names);
            var path = $"questions/{question.Id.Value}{(happened.Event is QuestionReportDecided ? "/reports" : "")}";
            foreach (var (kind, people) in await ToldAsync(happened.Event, question, ct))
                told.Add(new(KeyOf(happened, kind, question), kind, people, path, values));
        }

        await notices.AddAsync(told, ct);
    }

    /// <summary>Returns the values of the placeholders in the texts.</summary>
    public static IReadOnlyDictionary<string, string> ValuesOf(Question question, IReadOnlyDictionary<Guid, string> names) =>
        new Dictionary<string, string>
        {
            ["subject"] = names[QuestionViews.SubjectOf(question)],
            ["dueOn"] = question.DueOn.ToString("O", CultureInfo.InvariantCulture),
        };

    /// <summary>Nobody is asked twice within a term, also when a question moves before they were told of it.</summary>
    private static string KeyOf(HappenedEvent happened, NotificationKind kind, Question question) =>
        kind == NotificationKind.QuestionAsked
            ? string.Create(CultureInfo.InvariantCulture, $"question-asked:{question.Id.Value:N}:{question.DueOn:yyyyMMdd}")
            : $"{happened.Id:N}-{Code.Of(kind)}";

    private async Task<IReadOnlyList<(NotificationKind Kind, IReadOnlyList<AccountId> People)>> ToldAsync(
        IDomainEvent happened,
        Question question,
        CancellationToken ct
    )
    {
        IReadOnlyList<AccountId> asker = question.AskerId is { } known ? [known] : [];
        switch (happened)
        {
            case QuestionAsked { Status: QuestionStatus.Held } or QuestionReported:
                return [(NotificationKind.QuestionToModerate, await recipients.ModeratorsAsync(question, ct))];
            case QuestionMoved when question.Status != QuestionStatus.Asked:
                return [];
            case QuestionAsked or QuestionMoved:
                return [(NotificationKind.QuestionAsked, await recipients.AnswerersAsync(question, ct))];
            case QuestionReleased { Status: QuestionStatus.Asked }:
                return
                [
                    (NotificationKind.QuestionAsked, await recipients.AnswerersAsync(question, ct)),
                    (NotificationKind.QuestionModerated, asker),
                ];
            case QuestionAnswered:
                return [(NotificationKind.QuestionAnswered, asker)];
            case QuestionReportDecided decided:
                var reporter = question.Reports.Single(report => report.Number == decided.Number).ReporterId;
                return [(NotificationKind.QuestionModerated, reporter is { } person ? [person] : [])];
            default:
                IReadOnlyList<AccountId> answerers = question.AnswerText is null ? [] : await recipients.AnswerersAsync(question, ct);
                return [(NotificationKind.QuestionModerated, [.. asker.Union(answerers)])];
        }
    }

    private static QuestionId QuestionOf(IDomainEvent happened) =>
        happened switch
        {
            QuestionAsked e => e.QuestionId,
            QuestionAnswered e => e.QuestionId,
            QuestionHeld e => e.QuestionId,
            QuestionReleased e => e.QuestionId,
            QuestionRejected e => e.QuestionId,
            QuestionReported e => e.QuestionId,
            QuestionReportDecided e => e.QuestionId,
            QuestionMoved e => e.QuestionId,
            var other => throw new InvalidOperationException($"{other.GetType().Name} is not among the types of this consumer."),
        };
}
