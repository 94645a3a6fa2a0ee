using JippApi.Domain.Common;

namespace JippApi.Domain.Access;

public sealed record GrantGiven(GrantId GrantId, AccountId AccountId, Role Role, DateTimeOffset At) : IDomainEvent;

/// <summary>A person lets someone else act for them.</summary>
public sealed record GrantDelegated(GrantId GrantId, AccountId From, AccountId To, Role Role, DateTimeOffset At) : IDomainEvent;

public sealed record GrantRevoked(GrantId GrantId, AccountId AccountId, Role Role, UserId By, DateTimeOffset At) : IDomainEvent;

public sealed record ClientRegistered(PartnerClientId ClientId, DateTimeOffset At) : IDomainEvent;

public sealed record ClientRevised(PartnerClientId ClientId, DateTimeOffset At) : IDomainEvent;

/// <summary>A partner client was given a new secret; earlier ones expire soon.</summary>
public sealed record ClientSecretRotated(PartnerClientId ClientId, int Number, DateTimeOffset At) : IDomainEvent;

public sealed record ClientDisabled(PartnerClientId ClientId, string Reason, DateTimeOffset At) : IDomainEvent;

public sealed record ClientEnabled(PartnerClientId ClientId, DateTimeOffset At) : IDomainEvent;
