using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Operations;

namespace JippApi.Domain.Imports;

public sealed record ImportReceived(ImportId ImportId, InnovationSource Source, OperationId OperationId, DateTimeOffset At) : IDomainEvent;

/// <summary>An import entered a status.</summary>
public sealed record ImportMoved(ImportId ImportId, ImportStatus To, DateTimeOffset At) : IDomainEvent;

/// <summary>Somebody corrected what the columns of an import state.</summary>
public sealed record ImportRemapped(ImportId ImportId, UserId By, DateTimeOffset At) : IDomainEvent;

/// <summary>Somebody decided what is to be done with a row.</summary>
public sealed record ImportRowDecided(ImportId ImportId, int Number, RowDecision Decision, UserId By, DateTimeOffset At) : IDomainEvent;
