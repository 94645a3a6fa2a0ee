using JippApi.Domain.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.Sources;

/// <summary>A list states something about an innovation for the first time.</summary>
public sealed record RecordListed(
    ListedRecordId RecordId,
    InnovationSource Source,
    string Key,
    InnovationId InnovationId,
    Guid? ImportId,
    DateTimeOffset At
) : IDomainEvent;

/// <summary>A list states something else than before.</summary>
public sealed record RecordRestated(
    ListedRecordId RecordId,
    InnovationSource Source,
    string Key,
    InnovationId InnovationId,
    Guid? ImportId,
    DateTimeOffset At
) : IDomainEvent;

/// <summary>A list no longer has a row.</summary>
public sealed record RecordDelisted(
    ListedRecordId RecordId,
    InnovationSource Source,
    string Key,
    InnovationId InnovationId,
    Guid? ImportId,
    DateTimeOffset At
) : IDomainEvent;

/// <summary>The recording of a row was undone.</summary>
public sealed record RecordUndone(
    ListedRecordId RecordId,
    InnovationSource Source,
    string Key,
    InnovationId InnovationId,
    DateTimeOffset At
) : IDomainEvent;

/// <summary>Whether the new records of a list are published at once was changed.</summary>
public sealed record SourceTrustChanged(SourceTrustId TrustId, InnovationSource Source, bool PublishesNew, string Reason, DateTimeOffset At)
    : IDomainEvent;

/// <summary>From now on, other statements are chosen where lists differ.</summary>
public sealed record SurvivorshipPolicyAdded(SurvivorshipPolicyId PolicyId, int Number, string Reason, DateTimeOffset At) : IDomainEvent;
