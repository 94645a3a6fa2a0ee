namespace JippApi.Domain.CodeMappings;

/// <summary>Whether rows are still read by a mapping.</summary>
public enum CodeMappingStatus
{
    /// <summary>No end is foreseen.</summary>
    Open,

    /// <summary>It holds no longer from a day on.</summary>
    Closed,
}
