using JippApi.Domain.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.Sources;

/// <summary>Identifies the trust in a source; it follows from the source.</summary>
public readonly record struct SourceTrustId(Guid Value) : IEntityId<SourceTrustId>
{
    public static SourceTrustId Of(InnovationSource source) => new(new Guid((int)source + 1, 0, 0, new byte[8]));

    public static SourceTrustId From(Guid value) => new(value);

    public int CompareTo(SourceTrustId other) => Value.CompareTo(other.Value);
}
