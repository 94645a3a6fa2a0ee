using JippApi.Domain.Common;
using JippApi.Domain.Operations;

namespace JippApi.Domain.Campaigns;

public sealed record CampaignRequested(CampaignId CampaignId, OperationId OperationId, DateTimeOffset At) : IDomainEvent;

/// <summary>The steps for one plan were taken or refused.</summary>
public sealed record CampaignEntryEnded(CampaignEntryId EntryId, CampaignId CampaignId, CampaignEntryStatus Status, DateTimeOffset At)
    : IDomainEvent;
