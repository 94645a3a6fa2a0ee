using JippApi.Domain.Common;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Hubs;

public sealed record HubProposed(HubId HubId, InstitutionId HostId, DateTimeOffset At) : IDomainEvent;

/// <summary>A hub designated before this register existed was taken over from the public record.</summary>
public sealed record HubTakenOver(HubId HubId, InstitutionId HostId, HubStatus Status, DateTimeOffset At) : IDomainEvent;

public sealed record HubRevised(HubId HubId, DateTimeOffset At) : IDomainEvent;

public sealed record HubDesignated(HubId HubId, string DecreeNumber, int DecreeYear, DateTimeOffset At) : IDomainEvent;

/// <summary>A hub started or resumed its work.</summary>
public sealed record HubActivated(HubId HubId, DateTimeOffset At) : IDomainEvent;

public sealed record HubSuspended(HubId HubId, string Reason, DateTimeOffset At) : IDomainEvent;

public sealed record HubEnded(HubId HubId, string Reason, DateTimeOffset At) : IDomainEvent;

public sealed record HubAssessed(HubId HubId, HubCriterion Criterion, int Score, DateTimeOffset At) : IDomainEvent;

public sealed record JointCommitmentSigned(HubId HubId, DateOnly Date, DateTimeOffset At) : IDomainEvent;

public sealed record SpokeJoined(HubId HubId, InstitutionId InstitutionId, DateTimeOffset At) : IDomainEvent;

public sealed record SpokeLeft(HubId HubId, InstitutionId InstitutionId, DateTimeOffset At) : IDomainEvent;

public sealed record MentorJoined(HubId HubId, HubMentorId MentorId, DateTimeOffset At) : IDomainEvent;

public sealed record MentorLeft(HubId HubId, HubMentorId MentorId, DateTimeOffset At) : IDomainEvent;

public sealed record HubActivityRecorded(HubActivityId ActivityId, HubId HubId, DateTimeOffset At) : IDomainEvent;

public sealed record HubActivityRevised(HubActivityId ActivityId, HubId HubId, DateTimeOffset At) : IDomainEvent;

public sealed record MaturitySurveySubmitted(MaturitySurveyId SurveyId, HubId HubId, decimal ClaimedScore, DateTimeOffset At)
    : IDomainEvent;

public sealed record MaturitySurveyVerified(MaturitySurveyId SurveyId, HubId HubId, decimal VerifiedScore, DateTimeOffset At)
    : IDomainEvent;

public sealed record MaturitySurveyRejected(MaturitySurveyId SurveyId, HubId HubId, string Reason, DateTimeOffset At) : IDomainEvent;
