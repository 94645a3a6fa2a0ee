namespace JippApi.Domain.Common;

/// <summary>
/// A typed identifier: a version 7 UUID that the compiler keeps apart from the identifiers of other things. Lists can
/// be ordered by it.
/// </summary>
/// <typeparam name="TSelf">The identifier itself.</typeparam>
public interface IEntityId<TSelf> : IComparable<TSelf>
    where TSelf : struct, IEntityId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}
