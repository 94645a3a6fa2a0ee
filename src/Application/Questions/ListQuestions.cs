using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Questions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Questions;

/// <summary>Lists the questions visible to the caller, newest first.</summary>
/// <param name="Filter">Which questions.</param>
/// <param name="Limit">Page size.</param>
/// <param name="Cursor">Position of the page.</param>
public sealed record ListQuestions(QuestionFilter Filter, int Limit, string? Cursor) : IRequest<Listing<QuestionItem>>;

/// <summary>Which questions are listed.</summary>
/// <param name="InnovationId">Those about this innovation.</param>
/// <param name="HubId">Those to this hub.</param>
/// <param name="Statuses">Any of these statuses.</param>
/// <param name="Mine">Only those that the caller asked, or only the others; so with all that follow.</param>
/// <param name="Answerable">Those that the caller may answer.</param>
/// <param name="Overdue">Those that still wait after their last day.</param>
/// <param name="Faq">Frequent questions.</param>
/// <param name="Reported">Those with reports that wait; only moderators see any.</param>
public sealed record QuestionFilter(
    Guid? InnovationId,
    Guid? HubId,
    IReadOnlyList<QuestionStatus> Statuses,
    bool? Mine,
    bool? Answerable,
    bool? Overdue,
    bool? Faq,
    bool? Reported
)
{
    internal string Key =>
        $"questions\n{InnovationId}\n{HubId}\n{string.Join(',', Statuses)}\n{Mine}\n{Answerable}\n{Overdue}\n{Faq}\n{Reported}";
}

/// <summary>Returns a question with its answer.</summary>
public sealed record GetQuestion(Guid Id) : IRequest<QuestionItem>;

internal sealed class ListQuestionsHandler(IAppDb db, ICurrentUser user, TimeProvider clock, IServerKeys keys, QuestionViews views)
    : IRequestHandler<ListQuestions, Listing<QuestionItem>>
{
    public async Task<Listing<QuestionItem>> Handle(ListQuestions request, CancellationToken ct)
    {
        var rows = Filtered(request.Filter);
        var page = await new KeysetPage<TimeKey>(request.Limit, request.Cursor, request.Filter.Key, keys.Cursors).ReadAsync(
            (after, backwards) => rows.NewestFrom(after, backwards, q => q.AskedAt, q => q.Id),
            q => q,
            q => new TimeKey(q.AskedAt, q.Id.Value),
            ct
        );
        return new(await views.ItemsAsync(page.Items, ct), page.Page);
    }

    private IQueryable<Question> Filtered(QuestionFilter filter)
    {
        var rows = db.Questions.AsNoTracking().VisibleTo(user, db);
        if (filter.InnovationId is { } innovation)
        {
            InnovationId? key = new InnovationId(innovation);
            rows = rows.Where(q => q.InnovationId == key);
        }

        if (filter.HubId is { } hub)
        {
            HubId? key = new HubId(hub);
            rows = rows.Where(q => q.HubId == key);
        }

        if (filter.Statuses is { Count: > 0 } statuses)
            rows = rows.Where(q => statuses.Contains(q.Status));
        if (filter.Faq is { } frequent)
            rows = rows.Where(q => q.IsFaq == frequent);
        if (filter.Reported is { } reported)
            rows = QuestionAccess.IsModerator(user.Caller) ? rows.Where(q => q.WaitingReports > 0 == reported) : rows.Where(_ => false);
        if (filter.Mine is { } mine)
        {
            var me = user.Caller?.Account;
            rows = rows.Where(q => (q.AskerId == me && q.AskerId != null) == mine);
        }

        if (filter.Answerable is { } answerable)
        {
            var answered = user.Caller is { } caller ? db.Questions.AnswerableBy(caller, db) : db.Questions.Where(_ => false);
            rows = rows.Where(q => answered.Any(a => a.Id == q.Id) == answerable);
        }

        if (filter.Overdue is { } overdue)
        {
            var today = Wib.DayOf(clock.GetUtcNow());
            rows = rows.Where(q => (q.Status == QuestionStatus.Asked && q.DueOn < today) == overdue);
        }

        return rows;
    }
}

internal sealed class GetQuestionHandler(IAppDb db, ICurrentUser user, QuestionViews views) : IRequestHandler<GetQuestion, QuestionItem>
{
    public async Task<QuestionItem> Handle(GetQuestion request, CancellationToken ct) =>
        await views.ItemAsync(await QuestionAccess.FindAsync(db, user, request.Id, ct), ct);
}
