using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Events;
using JippApi.Application.Notifications;
using JippApi.Domain.Access;
using JippApi.Domain.Attestations;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Notifications;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Attestations;

/// <summary>
/// Notifies those who write for the owner of what others, or whoever had a link, stated about its innovation, and the
/// reviewers of the region of what waits for them.
/// </summary>
internal sealed class AttestationNotifications(IAppDb db, Recipients recipients, StatementReviewers reviewers, NotificationWriter notices)
    : IEventConsumer
{
    public string Name => "attestation-notifications";

    public IReadOnlyCollection<Type> Types { get; } = [typeof(ExistenceStated), typeof(ContradictionOpened)];

    public async Task HandleAsync(IReadOnlyList<HappenedEvent> events, CancellationToken ct)
    {
        List<AttestationId> ids = [.. events.Select(happened => AttestationOf(happened.Event)).Distinct()];
        var stated = await db.Attestations.AsNoTracking().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, ct);
        List<InnovationId> of = [.. stated.Values.Select(a => a.InnovationId).Distinct()];
        var innovations = await db
            .Innovations.Where(i => of.Contains(i.Id))
            .Select(i => new Stated(i.Id, i.OwnerId, i.RegionCode, i.Content.Title))
            .ToDictionaryAsync(i => i.Id, ct);
        await recipients.PreloadAsync(innovations.Values.Select(i => i.OwnerId).OfType<InstitutionId>(), Permissions.WriteInnovations, ct);

        List<Notice> told = [];
        foreach (var happened in events)
        {
            var attestation = stated[AttestationOf(happened.Event)];
            var innovation = innovations[attestation.InnovationId];
            if (happened.Event is ContradictionOpened opened)
                told.Add(await ContradictionAsync(happened, opened, attestation, innovation, ct));
            else
                told.AddRange(await StatementAsync(happened, attestation, innovation, ct));
        }

        await notices.AddAsync(told, ct);
    }

    private async Task<List<Notice>> StatementAsync(HappenedEvent happened, Attestation stated, Stated innovation, CancellationToken ct)
    {
        List<Notice> told = [];
        if (stated.Status == AttestationStatus.Waiting)
            told.Add(
                new(
                    $"{happened.Id:N}-review",
                    NotificationKind.ReviewRequested,
                    await reviewers.OfAsync(innovation.RegionCode, stated.Persons, ct),
                    StatementReviewers.PathOf(stated),
                    innovation.Values
                )
            );
        if (stated.Method != ConfirmationMethod.Self || stated.CampaignEntryId is not null)
            told.Add(
                Notice.Of(
                    happened,
                    NotificationKind.ExistenceStated,
                    (await WritersAsync(innovation, ct)).ExceptActor(stated.StatedBy),
                    StatementReviewers.PathOf(stated),
                    innovation.Values
                )
            );
        return told;
    }

    private async Task<Notice> ContradictionAsync(
        HappenedEvent happened,
        ContradictionOpened opened,
        Attestation second,
        Stated innovation,
        CancellationToken ct
    )
    {
        var id = opened.DisputeId;
        var persons = await db.Disputes.AsNoTracking().Where(d => d.Id == id).Select(d => d.Persons).SingleAsync(ct);
        return Notice.Of(
            happened,
            NotificationKind.ContradictionOpened,
            await reviewers.OfAsync(innovation.RegionCode, persons, ct),
            StatementReviewers.PathOf(second),
            innovation.Values
        );
    }

    private Task<IReadOnlyList<AccountId>> WritersAsync(Stated innovation, CancellationToken ct) =>
        innovation.OwnerId is { } owner
            ? recipients.NearestAsync(owner, Permissions.WriteInnovations, ct)
            : recipients.NearestAsync(innovation.RegionCode, Permissions.WriteInnovations, ct);

    private static AttestationId AttestationOf(IDomainEvent happened) =>
        happened switch
        {
            ExistenceStated e => e.AttestationId,
            ContradictionOpened e => e.SecondId,
            var other => throw new InvalidOperationException($"{other.GetType().Name} is not among the types of this consumer."),
        };

    /// <summary>An innovation about which something was stated.</summary>
    private sealed record Stated(InnovationId Id, InstitutionId? OwnerId, string? RegionCode, string Title)
    {
        public IReadOnlyDictionary<string, string> Values => new Dictionary<string, string> { ["innovation"] = Title };
    }
}
