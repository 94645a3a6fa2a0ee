using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.Competitions.Entries;

public sealed record CompetitionEntryDrafted(
    CompetitionEntryId EntryId,
    CompetitionId CompetitionId,
    InnovationId InnovationId,
    int Revision,
    DateTimeOffset At
) : IDomainEvent;

public sealed record CompetitionEntryRevised(CompetitionEntryId EntryId, CompetitionId CompetitionId, DateTimeOffset At) : IDomainEvent;

/// <summary>An institution handed its entry in, which got its number.</summary>
public sealed record CompetitionEntrySubmitted(CompetitionEntryId EntryId, CompetitionId CompetitionId, int Number, DateTimeOffset At)
    : IDomainEvent;

/// <summary>An institution took its entry back.</summary>
public sealed record CompetitionEntryWithdrawn(CompetitionEntryId EntryId, CompetitionId CompetitionId, string Reason, DateTimeOffset At)
    : IDomainEvent;

public sealed record CompetitionEntryDisqualified(CompetitionEntryId EntryId, CompetitionId CompetitionId, string Reason, DateTimeOffset At)
    : IDomainEvent;

/// <summary>
/// The secretariat decided whether an entry passes the administrative selection. How, is secret until it is announced.
/// </summary>
public sealed record CompetitionEntryChecked(CompetitionEntryId EntryId, CompetitionId CompetitionId, DateTimeOffset At) : IDomainEvent;
