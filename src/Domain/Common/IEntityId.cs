namespace JippApi.Domain.Common;

/// <summary>
/// A typed identifier: a version 7 UUID that cannot be mistaken for the identifier of something else.
/// </summary>
/// <typeparam name="TSelf">The identifier itself.</typeparam>
public interface IEntityId<TSelf>
    where TSelf : struct, IEntityId<TSelf>
{
    /// <summary>The plain UUID, as it travels on the wire.</summary>
    Guid Value { get; }

    /// <summary>Wraps a plain UUID.</summary>
    static abstract TSelf From(Guid value);
}
