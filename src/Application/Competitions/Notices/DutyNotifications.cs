using JippApi.Application.Common;
using JippApi.Application.Events;
using JippApi.Application.Notifications;
using JippApi.Application.ReferenceData;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Notifications;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Notices;

/// <summary>
/// Tells people once that they have a duty in an edition: those who run it at once, those who judge when it is public.
/// </summary>
internal sealed class DutyNotifications(IAppDb db, NotificationWriter notices) : IEventConsumer
{
    public string Name => "competition-duty-notifications";

    public IReadOnlyCollection<Type> Types { get; } = [typeof(CompetitionMemberAdded), typeof(CompetitionOpened)];

    public async Task HandleAsync(IReadOnlyList<HappenedEvent> events, CancellationToken ct)
    {
        var happened = events.Select(one => one.Event).ToList();
        List<CompetitionMemberId> added = [.. happened.OfType<CompetitionMemberAdded>().Select(one => one.MemberId)];
        List<CompetitionId> opened = [.. happened.OfType<CompetitionOpened>().Select(one => one.CompetitionId)];
        var members = await db
            .CompetitionMembers.AsNoTracking()
            .Where(m => m.LeftAt == null && (added.Contains(m.Id) || opened.Contains(m.CompetitionId)))
            .ToListAsync(ct);
        List<CompetitionId> editions = [.. members.Select(member => member.CompetitionId).Distinct()];
        var competitions = await db.Competitions.AsNoTracking().Where(c => editions.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);

        await notices.AddAsync(
            [
                .. members
                    .Where(member => IsTold(member, competitions[member.CompetitionId]))
                    .Select(member => NoticeOf(member, competitions[member.CompetitionId])),
            ],
            ct
        );
    }

    /// <summary>Drafts are unknown to those who will judge, and nobody is told what they did themselves.</summary>
    private static bool IsTold(CompetitionMember member, Competition competition) =>
        (competition.IsPublic || !CompetitionMember.Judges(member.Duty)) && member.AddedBy.Account() != member.AccountId;

    private static Notice NoticeOf(CompetitionMember member, Competition competition) =>
        new(
            $"competition-duty-{member.Id.Value:N}",
            NotificationKind.CompetitionDuty,
            [member.AccountId],
            $"competitions/{competition.Id.Value}",
            new Dictionary<string, string>
            {
                ["competition"] = competition.Name,
                ["duty"] = ReferenceSets.Find("competition-duties", Code.Of(member.Duty))!.LabelId,
            }
        );
}
