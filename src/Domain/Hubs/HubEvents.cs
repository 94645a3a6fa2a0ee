using JippApi.Domain.Common;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Hubs;

/// <summary>An institution was proposed as a hub.</summary>
public sealed record HubProposed(HubId HubId, InstitutionId HostId, DateTimeOffset At) : IDomainEvent;

/// <summary>A hub that a decree had designated before was taken over from the public record.</summary>
public sealed record HubTakenOver(HubId HubId, InstitutionId HostId, HubStatus Status, DateTimeOffset At) : IDomainEvent;

/// <summary>Name or decree of a hub was changed.</summary>
public sealed record HubRevised(HubId HubId, DateTimeOffset At) : IDomainEvent;

/// <summary>A hub was designated.</summary>
public sealed record HubDesignated(HubId HubId, string DecreeNumber, int DecreeYear, DateTimeOffset At) : IDomainEvent;

/// <summary>A hub began its work, or went on with it.</summary>
public sealed record HubActivated(HubId HubId, DateTimeOffset At) : IDomainEvent;

/// <summary>A hub interrupted its work.</summary>
public sealed record HubSuspended(HubId HubId, string Reason, DateTimeOffset At) : IDomainEvent;

/// <summary>A hub is one no more.</summary>
public sealed record HubEnded(HubId HubId, string Reason, DateTimeOffset At) : IDomainEvent;

/// <summary>A hub was assessed by a criterion.</summary>
public sealed record HubAssessed(HubId HubId, HubCriterion Criterion, int Score, DateTimeOffset At) : IDomainEvent;

/// <summary>The joint commitment was signed.</summary>
public sealed record JointCommitmentSigned(HubId HubId, DateOnly Date, DateTimeOffset At) : IDomainEvent;

/// <summary>An institution joined a hub.</summary>
public sealed record SpokeJoined(HubId HubId, InstitutionId InstitutionId, DateTimeOffset At) : IDomainEvent;

/// <summary>An institution left a hub.</summary>
public sealed record SpokeLeft(HubId HubId, InstitutionId InstitutionId, DateTimeOffset At) : IDomainEvent;

/// <summary>A mentor joined a hub.</summary>
public sealed record MentorJoined(HubId HubId, HubMentorId MentorId, DateTimeOffset At) : IDomainEvent;

/// <summary>A mentor left a hub.</summary>
public sealed record MentorLeft(HubId HubId, HubMentorId MentorId, DateTimeOffset At) : IDomainEvent;

/// <summary>An activity of a hub was written down.</summary>
public sealed record HubActivityRecorded(HubActivityId ActivityId, HubId HubId, DateTimeOffset At) : IDomainEvent;

/// <summary>What is known about an activity was changed.</summary>
public sealed record HubActivityRevised(HubActivityId ActivityId, HubId HubId, DateTimeOffset At) : IDomainEvent;

/// <summary>A hub answered a maturity survey.</summary>
public sealed record MaturitySurveySubmitted(MaturitySurveyId SurveyId, HubId HubId, decimal ClaimedScore, DateTimeOffset At)
    : IDomainEvent;

/// <summary>A hub's answers were verified.</summary>
public sealed record MaturitySurveyVerified(MaturitySurveyId SurveyId, HubId HubId, decimal VerifiedScore, DateTimeOffset At)
    : IDomainEvent;

/// <summary>A hub's answers were rejected.</summary>
public sealed record MaturitySurveyRejected(MaturitySurveyId SurveyId, HubId HubId, string Reason, DateTimeOffset At) : IDomainEvent;
