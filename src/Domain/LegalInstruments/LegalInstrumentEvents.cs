using JippApi.Domain.Common;
using JippApi.Domain.Institutionalisation;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.LegalInstruments;

public sealed record LegalInstrumentRegistered(
    RegisteredInstrumentId InstrumentId,
    InstitutionId IssuerId,
    LegalInstrument Kind,
    DateTimeOffset At
) : IDomainEvent;

public sealed record LegalInstrumentAccepted(RegisteredInstrumentId InstrumentId, DateTimeOffset At) : IDomainEvent;

public sealed record LegalInstrumentRejected(RegisteredInstrumentId InstrumentId, string Reason, DateTimeOffset At) : IDomainEvent;

public sealed record LegalInstrumentRepealed(RegisteredInstrumentId InstrumentId, string Reason, DateTimeOffset At) : IDomainEvent;
