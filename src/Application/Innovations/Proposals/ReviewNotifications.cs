using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Events;
using JippApi.Application.Notifications;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Notifications;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Innovations;

/// <summary>
/// Notifies reviewers of what was handed in, and those who wrote or proposed it of what became of it.
/// </summary>
internal sealed class ReviewNotifications(IAppDb db, ReviewAudience audience, NotificationWriter notices) : IEventConsumer
{
    public string Name => "review-notifications";

    public IReadOnlyCollection<Type> Types { get; } =
    [typeof(InnovationSubmitted), typeof(InnovationReturned), typeof(InnovationPublished), typeof(ProposalMade), typeof(ProposalDecided)];

    public async Task HandleAsync(IReadOnlyList<HappenedEvent> events, CancellationToken ct)
    {
        List<InnovationId> ids = [.. events.Select(happened => InnovationOf(happened.Event)).Distinct()];
        List<ProposalId> asked = [.. events.Select(happened => ProposalOf(happened.Event)).OfType<ProposalId>().Distinct()];
        // A draft may have been discarded since
        var innovations = await db.Innovations.AsNoTracking().Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, ct);
        var proposals = await db.Proposals.AsNoTracking().Where(p => asked.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);

        List<Notice> told = [];
        foreach (var happened in events)
        {
            if (!innovations.TryGetValue(InnovationOf(happened.Event), out var innovation))
                continue;
            var proposal = ProposalOf(happened.Event) is { } id ? proposals.GetValueOrDefault(id) : null;
            if (await TellAsync(happened.Event, innovation, proposal, ct) is var (kind, to))
                told.Add(Notice.Of(happened, kind, to, ReviewAudience.PathOf(innovation, proposal), ReviewAudience.ValuesOf(innovation)));
        }

        await notices.AddAsync(told, ct);
    }

    private async Task<(NotificationKind, IEnumerable<AccountId>)?> TellAsync(
        IDomainEvent happened,
        Innovation innovation,
        Proposal? proposal,
        CancellationToken ct
    ) =>
        happened switch
        {
            InnovationSubmitted => (NotificationKind.ReviewRequested, await audience.ReviewersAsync(innovation, innovation.Writers, ct)),
            InnovationReturned => (NotificationKind.ReviewReturned, await audience.WritersAsync(innovation, ct)),
            InnovationPublished => (NotificationKind.ReviewPassed, await audience.WritersAsync(innovation, ct)),
            ProposalMade when proposal is not null => (
                NotificationKind.ReviewRequested,
                await audience.DecidersAsync(innovation, proposal, ct)
            ),
            ProposalDecided { Status: ProposalStatus.Accepted, Kind: not ProposalKind.PassedChange } when proposal is not null => (
                NotificationKind.ReviewPassed,
                ReviewAudience.Accounts(proposal.Persons)
            ),
            ProposalDecided { Status: ProposalStatus.Declined } when proposal is not null => (
                NotificationKind.ReviewReturned,
                ReviewAudience.Accounts(proposal.Persons)
            ),
            _ => null,
        };

    private static InnovationId InnovationOf(IDomainEvent happened) =>
        happened switch
        {
            InnovationSubmitted e => e.InnovationId,
            InnovationReturned e => e.InnovationId,
            InnovationPublished e => e.InnovationId,
            ProposalMade e => e.InnovationId,
            ProposalDecided e => e.InnovationId,
            var other => throw new InvalidOperationException($"{other.GetType().Name} is not among the types of this consumer."),
        };

    private static ProposalId? ProposalOf(IDomainEvent happened) =>
        happened switch
        {
            ProposalMade e => e.ProposalId,
            ProposalDecided e => e.ProposalId,
            _ => null,
        };
}

/// <summary>Finds who is told of a review.</summary>
internal sealed class ReviewAudience(Recipients recipients)
{
    /// <summary>Returns the nearest reviewers who had no hand in it.</summary>
    public async Task<IEnumerable<AccountId>> ReviewersAsync(Innovation innovation, IReadOnlyList<UserId> writers, CancellationToken ct) =>
        (await NearestAsync(innovation, Permissions.ReviewInnovations, ct)).Except(Accounts(writers));

    /// <summary>Returns those who write for the owner.</summary>
    public async Task<IEnumerable<AccountId>> WritersAsync(Innovation innovation, CancellationToken ct) =>
        (await NearestAsync(innovation, Permissions.WriteInnovations, ct)).Union(Accounts(innovation.Writers));

    /// <summary>Returns those who decide on a proposal.</summary>
    public async Task<IEnumerable<AccountId>> DecidersAsync(Innovation innovation, Proposal proposal, CancellationToken ct) =>
        proposal.Kind == ProposalKind.Correction
            ? (await NearestAsync(innovation, Permissions.WriteInnovations, ct)).Except(Accounts(proposal.Persons))
            : await ReviewersAsync(innovation, proposal.Persons, ct);

    public static IEnumerable<AccountId> Accounts(IEnumerable<UserId> persons) =>
        persons.Select(person => person.Account()).OfType<AccountId>();

    public static string PathOf(Innovation innovation, Proposal? proposal) =>
        $"innovations/{innovation.Id.Value}{(proposal is null ? "" : $"/proposals/{proposal.Id.Value}")}";

    public static IReadOnlyDictionary<string, string> ValuesOf(Innovation innovation) =>
        new Dictionary<string, string> { ["innovation"] = innovation.Content.Title };

    private Task<IReadOnlyList<AccountId>> NearestAsync(Innovation innovation, string permission, CancellationToken ct) =>
        innovation.OwnerId is InstitutionId owner
            ? recipients.NearestAsync(owner, permission, ct)
            : recipients.NearestAsync(innovation.RegionCode, permission, ct);
}
