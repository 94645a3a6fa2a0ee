using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Events;
using JippApi.Application.Notifications;
using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Notifications;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Hubs;

/// <summary>Notifies verifiers of a submitted maturity survey, and the hub of the result.</summary>
internal sealed class SurveyNotifications(IAppDb db, Recipients recipients, NotificationWriter notices) : IEventConsumer
{
    public string Name => "survey-notifications";

    public IReadOnlyCollection<Type> Types { get; } =
    [typeof(MaturitySurveySubmitted), typeof(MaturitySurveyVerified), typeof(MaturitySurveyRejected)];

    public async Task HandleAsync(IReadOnlyList<HappenedEvent> events, CancellationToken ct)
    {
        List<HubId> ids = [.. events.Select(happened => KeysOf(happened.Event).Hub).Distinct()];
        var hubs = await db
            .Hubs.Where(h => ids.Contains(h.Id))
            .Select(h => new
            {
                h.Id,
                h.Name,
                h.HostId,
            })
            .ToDictionaryAsync(h => h.Id, ct);

        List<Notice> told = [];
        foreach (var happened in events)
        {
            var (survey, hub, kind, permission) = KeysOf(happened.Event);
            var to = await recipients.NearestAsync(hubs[hub].HostId, permission, ct);
            told.Add(
                Notice.Of(
                    happened,
                    kind,
                    to,
                    $"hubs/{hub.Value}/maturity-surveys/{survey.Value}",
                    new Dictionary<string, string> { ["hub"] = hubs[hub].Name }
                )
            );
        }

        await notices.AddAsync(told, ct);
    }

    private static (MaturitySurveyId Survey, HubId Hub, NotificationKind Kind, string Permission) KeysOf(IDomainEvent happened) =>
        happened switch
        {
            MaturitySurveySubmitted e => (e.SurveyId, e.HubId, NotificationKind.SurveySubmitted, Permissions.DesignateHubs),
            MaturitySurveyVerified e => (e.SurveyId, e.HubId, NotificationKind.SurveyVerified, Permissions.WriteHubs),
            MaturitySurveyRejected e => (e.SurveyId, e.HubId, NotificationKind.SurveyRejected, Permissions.WriteHubs),
            var other => throw new InvalidOperationException($"{other.GetType().Name} is not among the types of this consumer."),
        };
}
