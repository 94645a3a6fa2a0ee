using JippApi.Domain.Common;

namespace JippApi.Domain.Access;

/// <summary>A person was given a role.</summary>
public sealed record GrantGiven(GrantId GrantId, AccountId AccountId, Role Role, DateTimeOffset At) : IDomainEvent;

/// <summary>A person lets another act in their name.</summary>
public sealed record GrantDelegated(GrantId GrantId, AccountId From, AccountId To, Role Role, DateTimeOffset At) : IDomainEvent;

/// <summary>A role was taken back.</summary>
public sealed record GrantRevoked(GrantId GrantId, AccountId AccountId, Role Role, UserId By, DateTimeOffset At) : IDomainEvent;

/// <summary>A partner's system was admitted.</summary>
public sealed record ClientRegistered(PartnerClientId ClientId, DateTimeOffset At) : IDomainEvent;

/// <summary>What a partner's system is or may do was changed.</summary>
public sealed record ClientRevised(PartnerClientId ClientId, DateTimeOffset At) : IDomainEvent;

/// <summary>A partner's system was given a new secret; the ones before it end soon.</summary>
public sealed record ClientSecretRotated(PartnerClientId ClientId, int Number, DateTimeOffset At) : IDomainEvent;

/// <summary>A partner's system is shut out.</summary>
public sealed record ClientDisabled(PartnerClientId ClientId, string Reason, DateTimeOffset At) : IDomainEvent;

/// <summary>A partner's system is let in again.</summary>
public sealed record ClientEnabled(PartnerClientId ClientId, DateTimeOffset At) : IDomainEvent;
