namespace JippApi.Application.Innovations.Directory;

/// <summary>A word in published innovations, used for spelling corrections.</summary>
public sealed class KnownWord
{
    /// <summary>Increases with every new word.</summary>
    public long Id { get; private set; }

    /// <summary>The word in lower case, not stemmed; empty in a row that only says that words were forgotten.</summary>
    public required string Word { get; init; }

    /// <summary>The innovation from which it was learned; null when that is not known.</summary>
    public Guid? LearnedFrom { get; set; }
}
