using JippApi.Domain.Common;

namespace JippApi.Domain.Mentoring;

/// <summary>Identifies a mentoring session.</summary>
public readonly record struct MentoringSessionId(Guid Value) : IEntityId<MentoringSessionId>
{
    /// <summary>A new identifier.</summary>
    public static MentoringSessionId New() => new(Guid.CreateVersion7());

    /// <summary>Orders identifiers; queries turn it into a comparison of columns.</summary>
    public int CompareTo(MentoringSessionId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public static MentoringSessionId From(Guid value) => new(value);
}
