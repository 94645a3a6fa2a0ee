using JippApi.Domain.Innovations;
using JippApi.Domain.Sources;

namespace JippApi.Application.Sources;

/// <summary>The data for undoing a recording.</summary>
/// <param name="RecordId">The listed record.</param>
/// <param name="InnovationId">The innovation.</param>
internal sealed record RecordingUndo(Guid RecordId, Guid InnovationId)
{
    /// <summary>The state of the record before; null for a new one.</summary>
    public ListedState? Record { get; init; }

    /// <summary>The hash of what the record said afterwards.</summary>
    public required string RecordAfter { get; init; }

    /// <summary>The state of the innovation before; null for a new one, and for one that did not change.</summary>
    public InnovationState? Innovation { get; init; }

    /// <summary>The version of the innovation before.</summary>
    public int Version { get; init; }

    /// <summary>The version of the innovation afterwards.</summary>
    public int VersionAfter { get; init; }

    /// <summary>The hash of what the innovation said afterwards; null if it did not change.</summary>
    public string? InnovationAfter { get; init; }

    /// <summary>Whether the innovation was made.</summary>
    public bool IsCreated { get; init; }

    /// <summary>The newest word that was known before.</summary>
    public long NewestWord { get; init; }

    /// <summary>The proposal that was made, amended or ended.</summary>
    public ProposalUndo? Proposal { get; init; }
}

/// <summary>A proposal of a list, as it was before a row changed it.</summary>
/// <param name="Id">The proposal.</param>
/// <param name="Changes">The changes before; null for a new one.</param>
/// <param name="Members">The members that they concern.</param>
/// <param name="After">The changes afterwards.</param>
internal sealed record ProposalUndo(Guid Id, string? Changes, IReadOnlyList<string> Members, string After);
