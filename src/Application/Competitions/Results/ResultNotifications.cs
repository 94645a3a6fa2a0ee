using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Events;
using JippApi.Application.Notifications;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Notifications;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Results;

/// <summary>
/// Tells the institutions of all entries of a stage that its results are public: once for each entry.
/// </summary>
internal sealed class ResultNotifications(IAppDb db, Recipients recipients, NotificationWriter notices) : IEventConsumer
{
    public string Name => "competition-result-notifications";

    public IReadOnlyCollection<Type> Types { get; } = [typeof(CompetitionStageAnnounced)];

    public async Task HandleAsync(IReadOnlyList<HappenedEvent> events, CancellationToken ct)
    {
        List<Notice> told = [];
        foreach (var happened in events)
            if (happened.Event is CompetitionStageAnnounced announced)
                told.AddRange(await NoticesAsync(happened.Id, announced, ct));
        await notices.AddAsync(told, ct);
    }

    private async Task<List<Notice>> NoticesAsync(Guid eventId, CompetitionStageAnnounced announced, CancellationToken ct)
    {
        var (id, stage) = (announced.CompetitionId, announced.Stage);
        var competition = await db.Competitions.AsNoTracking().SingleAsync(c => c.Id == id, ct);
        var entries = await db
            .CompetitionEntries.Where(e => e.CompetitionId == id && e.Status == EntryStatus.Submitted)
            .Where(e => db.StageResults.Any(r => r.CompetitionId == id && r.Stage == stage && r.EntryId == e.Id))
            .Select(e => new
            {
                e.Id,
                e.InstitutionId,
                e.Title,
            })
            .ToListAsync(ct);
        await recipients.PreloadAsync(entries.Select(entry => entry.InstitutionId), Permissions.EnterCompetitions, ct);
        List<Notice> told = [];
        foreach (var entry in entries)
            told.Add(
                new(
                    $"{eventId:N}-{entry.Id.Value:N}",
                    NotificationKind.StageResult,
                    await recipients.NearestAsync(entry.InstitutionId, Permissions.EnterCompetitions, ct),
                    $"competition-entries/{entry.Id.Value}",
                    new Dictionary<string, string>
                    {
                        ["competition"] = competition.Name,
                        ["stage"] = competition.StageOf(stage).Name,
                        ["innovation"] = entry.Title,
                    }
                )
            );
        return told;
    }
}
