using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Operations;

namespace JippApi.Domain.AttestationCampaigns;

/// <summary>A campaign was requested; a worker selects the records and asks the owners.</summary>
public sealed record AttestationCampaignRequested(AttestationCampaignId CampaignId, OperationId OperationId, DateTimeOffset At)
    : IDomainEvent;

/// <summary>All owners whom the campaign could reach have been asked.</summary>
public sealed record AttestationCampaignOpened(AttestationCampaignId CampaignId, DateTimeOffset At) : IDomainEvent;

/// <summary>A campaign takes no more answers from now on.</summary>
public sealed record AttestationCampaignClosing(AttestationCampaignId CampaignId, DateTimeOffset At) : IDomainEvent;

/// <summary>A campaign is over, and the hubs know who has not answered.</summary>
public sealed record AttestationCampaignClosed(AttestationCampaignId CampaignId, DateTimeOffset At) : IDomainEvent;

public sealed record AttestationCampaignCancelled(AttestationCampaignId CampaignId, DateTimeOffset At) : IDomainEvent;

/// <summary>Somebody handed out a link, which replaces all links to the question before it.</summary>
public sealed record AttestationLinkHandedOut(
    AttestationEntryId EntryId,
    AttestationCampaignId CampaignId,
    InnovationId InnovationId,
    UserId By,
    DateTimeOffset At
) : IDomainEvent;

/// <summary>The question was answered, by the link or otherwise.</summary>
public sealed record AttestationEntryAnswered(
    AttestationEntryId EntryId,
    AttestationCampaignId CampaignId,
    InnovationId InnovationId,
    Guid AttestationId,
    Existence Existence,
    DateTimeOffset At
) : IDomainEvent;

/// <summary>The person asked says that the innovation is not theirs.</summary>
public sealed record AttestationEntryDisowned(
    AttestationEntryId EntryId,
    AttestationCampaignId CampaignId,
    InnovationId InnovationId,
    DateTimeOffset At
) : IDomainEvent;
