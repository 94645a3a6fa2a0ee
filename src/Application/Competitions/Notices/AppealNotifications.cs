using JippApi.Application.Common;
using JippApi.Application.Events;
using JippApi.Application.Notifications;
using JippApi.Domain.Access;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Results;
using JippApi.Domain.Notifications;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Notices;

/// <summary>
/// Tells the organisers that a result is contested, and whoever contested it that this was decided.
/// </summary>
internal sealed class AppealNotifications(IAppDb db, NotificationWriter notices) : IEventConsumer
{
    public string Name => "competition-appeal-notifications";

    public IReadOnlyCollection<Type> Types { get; } = [typeof(CompetitionAppealFiled), typeof(CompetitionAppealDecided)];

    public async Task HandleAsync(IReadOnlyList<HappenedEvent> events, CancellationToken ct)
    {
        List<Notice> told = [];
        foreach (var happened in events)
        {
            if (happened.Event is CompetitionAppealFiled filed)
                told.Add(await FiledAsync(happened, filed.AppealId, ct));
            else if (happened.Event is CompetitionAppealDecided decided)
                told.Add(await DecidedAsync(happened, decided.AppealId, ct));
        }

        await notices.AddAsync(told, ct);
    }

    private async Task<Notice> FiledAsync(HappenedEvent happened, AppealId id, CancellationToken ct)
    {
        var (appeal, competition) = await ReadAsync(id, ct);
        var organisers = await OrganisersAsync(competition, ct);
        return NoticeOf(happened, NotificationKind.AppealFiled, organisers.ExceptActor(appeal.FiledBy), appeal, competition);
    }

    private async Task<Notice> DecidedAsync(HappenedEvent happened, AppealId id, CancellationToken ct)
    {
        var (appeal, competition) = await ReadAsync(id, ct);
        IEnumerable<AccountId> filer = appeal.FiledBy.Account() is { } account ? [account] : [];
        return NoticeOf(happened, NotificationKind.AppealDecided, filer, appeal, competition);
    }

    private async Task<(CompetitionAppeal Appeal, Competition Competition)> ReadAsync(AppealId id, CancellationToken ct)
    {
        var appeal = await db.CompetitionAppeals.AsNoTracking().SingleAsync(a => a.Id == id, ct);
        var edition = appeal.CompetitionId;
        return (appeal, await db.Competitions.AsNoTracking().SingleAsync(c => c.Id == edition, ct));
    }

    /// <summary>The people with the duty to organise the edition; without any, whoever made it.</summary>
    private async Task<IReadOnlyCollection<AccountId>> OrganisersAsync(Competition competition, CancellationToken ct)
    {
        var edition = competition.Id;
        var members = await db
            .CompetitionMembers.Where(m => m.CompetitionId == edition && m.LeftAt == null && m.Duty == CompetitionDuty.Organiser)
            .Select(m => m.AccountId)
            .ToListAsync(ct);
        return members.Count == 0 && competition.CreatedBy.Account() is { } maker ? [maker] : members;
    }

    private static Notice NoticeOf(
        HappenedEvent happened,
        NotificationKind kind,
        IEnumerable<AccountId> to,
        CompetitionAppeal appeal,
        Competition competition
    ) =>
        Notice.Of(
            happened,
            kind,
            to,
            $"competition-appeals/{appeal.Id.Value}",
            new Dictionary<string, string> { ["competition"] = competition.Name, ["stage"] = competition.StageOf(appeal.Stage).Name }
        );
}
