namespace JippApi.Application.Common;

/// <summary>Has a version, from which its entity tag is derived.</summary>
public interface IVersioned
{
    int Version { get; }
}

/// <summary>A document together with the version of what it describes.</summary>
public interface IView : IVersioned
{
    object Document { get; }
}
