using JippApi.Domain.Common;

namespace JippApi.Domain.LegalInstruments;

public readonly record struct RegisteredInstrumentId(Guid Value) : IEntityId<RegisteredInstrumentId>
{
    public static RegisteredInstrumentId New() => new(Guid.CreateVersion7());

    public int CompareTo(RegisteredInstrumentId other) => Value.CompareTo(other.Value);

    public static RegisteredInstrumentId From(Guid value) => new(value);
}
