using JippApi.Domain.Common;

namespace JippApi.Domain.ProblemStatements;

public readonly record struct ProblemStatementId(Guid Value) : IEntityId<ProblemStatementId>
{
    public static ProblemStatementId New() => new(Guid.CreateVersion7());

    public static ProblemStatementId From(Guid value) => new(value);

    public int CompareTo(ProblemStatementId other) => Value.CompareTo(other.Value);
}
