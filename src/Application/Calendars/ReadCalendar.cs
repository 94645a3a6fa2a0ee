using JippApi.Application.Access;
using JippApi.Application.ActionItems;
using JippApi.Application.Common;
using JippApi.Application.Documents;
using JippApi.Application.Mentoring;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Access;
using JippApi.Domain.Notifications;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Calendars;

/// <summary>
/// Returns the calendar behind a secret address: the dates of its person, as far as they may read them now.
/// </summary>
/// <param name="Secret">The secret of the address.</param>
/// <param name="TasksAsEvents">Whether tasks become all-day events, for programs that show no tasks.</param>
public sealed record ReadCalendar(string Secret, bool TasksAsEvents) : IRequest<CalendarAnswer>;

/// <summary>A calendar as text.</summary>
/// <param name="Content">The iCalendar text.</param>
/// <param name="IsEnglish">Whether its texts are in English.</param>
public sealed record CalendarAnswer(byte[] Content, bool IsEnglish);

internal sealed class ReadCalendarHandler(IAppDb db, IMediator mediator, ICalendarFormat format, TimeProvider clock)
    : IRequestHandler<ReadCalendar, CalendarAnswer>
{
    private const int Max = 1_000;

    /// <summary>For how long what is over stays in the calendar.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    public async Task<CalendarAnswer> Handle(ReadCalendar request, CancellationToken ct)
    {
        var hash = Secret.HashOf(request.Secret);
        var account = await db.CalendarFeeds.Where(f => f.Hash == hash).Select(f => (AccountId?)f.AccountId).SingleOrDefaultAsync(ct);
        if (account is not { } self || await mediator.Send(new ReadCaller(self.Value, null, null, null), ct) is not { } caller)
            throw new NotFoundException(nameof(CalendarFeed));

        var language = await db.NotificationPreferences.Where(p => p.AccountId == self).Select(p => p.Language).SingleOrDefaultAsync(ct);
        var (user, since) = (new CalendarReader(caller), clock.GetUtcNow() - Kept);
        List<CalendarEntry> entries =
        [
            .. await ItemsAsync(self, user, since, request.TasksAsEvents, language, ct),
            .. await SessionsAsync(self, user, since, language, ct),
        ];
        return new(format.Write(new("JIPP", entries)), language == ReadingLanguage.En);
    }

    private async Task<IEnumerable<CalendarEntry>> ItemsAsync(
        AccountId self,
        ICurrentUser user,
        DateTimeOffset since,
        bool asEvents,
        ReadingLanguage language,
        CancellationToken ct
    )
    {
        var rows = await (
            from item in db.ActionItems.AsNoTracking().VisibleTo(user, db)
            where item.AssigneeId == self && item.DueOn != null && (item.ClosedAt == null || item.ClosedAt >= since)
            join adopter in db.Institutions on item.AdopterId equals adopter.Id
            orderby item.DueOn, item.Id
            select new { Item = item, Adopter = adopter.Name }
        )
            .Take(Max)
            .ToListAsync(ct);
        return rows.Select(row => CalendarTexts.Of(row.Item, row.Adopter, asEvents, language));
    }

    private async Task<IEnumerable<CalendarEntry>> SessionsAsync(
        AccountId self,
        ICurrentUser user,
        DateTimeOffset since,
        ReadingLanguage language,
        CancellationToken ct
    )
    {
        var person = self.Value;
        var rows = await (
            from session in db.MentoringSessions.AsNoTracking().VisibleTo(user, db)
            where session.EndsAt >= since
            where
                session.PersonId == person
                || db.ActionItems.Any(i => i.PlanId == session.PlanId && i.AssigneeId == self && i.ClosedAt == null)
            join adopter in db.Institutions on session.AdopterId equals adopter.Id
            orderby session.StartsAt, session.Id
            select new { Session = session, Adopter = adopter.Name }
        )
            .Take(Max)
            .ToListAsync(ct);
        return rows.Select(row => CalendarTexts.Of(row.Session, row.Adopter, language));
    }

    /// <summary>The person to whom the address belongs, with the roles they hold now.</summary>
    private sealed class CalendarReader(Caller caller) : ICurrentUser
    {
        public Domain.Common.UserId Id => caller.Id;

        public Caller? Caller => caller;

        public string? RequestId => null;
    }
}
