using JippApi.Application.Statements;
using JippApi.Domain.ColumnMappings;
using JippApi.Domain.Imports;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Sources;

/// <summary>A row of a source list that is to be recorded.</summary>
/// <param name="Source">The list.</param>
/// <param name="Key">The key of the row in the list.</param>
/// <param name="Statement">The statement of the row.</param>
/// <param name="Values">The row as the source wrote it: texts by column.</param>
/// <param name="Unmapped">Values of the source's code lists without a counterpart.</param>
internal sealed record StatedRecord(
    InnovationSource Source,
    string Key,
    SourceStatement Statement,
    IReadOnlyDictionary<string, string> Values,
    IReadOnlyList<UnmappedValue> Unmapped
)
{
    /// <summary>
    /// The members that the file has columns for; null when the row was sent alone and states all there is.
    /// </summary>
    public IReadOnlySet<StatedMember>? Members { get; init; }
}

/// <summary>How a row is recorded.</summary>
/// <param name="Import">The import it came with; null when it was sent alone.</param>
/// <param name="AttachTo">The innovation of the directory that it describes; null to make a new one, unless the list
/// stated it before.</param>
/// <param name="Publishes">Whether a new innovation is published at once; otherwise it waits for a reviewer.</param>
internal sealed record RecordingTerms(ImportId? Import = null, InnovationId? AttachTo = null, bool Publishes = false);

/// <summary>The outcome of a row.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="InnovationId">The innovation that it describes; of a rejected row the default, if there is none.</param>
/// <param name="ProposalId">The proposal that waits for the owner of the innovation; null when there is none.</param>
/// <param name="Before">The state before, for undoing; null when nothing changed.</param>
/// <param name="Reason">Why it was rejected: a code of the reference set <c>row-issues</c>.</param>
internal sealed record Recorded(RecordOutcome Outcome, InnovationId InnovationId, Guid? ProposalId, string? Before, string? Reason = null)
{
    public static Recorded Rejected(string reason, InnovationId? innovation = null) =>
        new(RecordOutcome.Rejected, innovation ?? default, null, null, reason);
}

/// <summary>Why a row is rejected.</summary>
internal static class RejectionCodes
{
    /// <summary>It states no title, which a new innovation needs.</summary>
    public const string NoTitle = "NO_TITLE";

    /// <summary>It names an institution that does not exist.</summary>
    public const string UnknownInstitution = "UNKNOWN_INSTITUTION";

    /// <summary>It names a region that does not exist.</summary>
    public const string UnknownRegion = "UNKNOWN_REGION";

    /// <summary>The innovation that it describes does not exist.</summary>
    public const string UnknownInnovation = "UNKNOWN_INNOVATION";

    /// <summary>The innovation that it describes was withdrawn.</summary>
    public const string Withdrawn = "INNOVATION_WITHDRAWN";

    /// <summary>The sender belongs to the institution that owns the innovation.</summary>
    public const string OwnRecord = "OWN_RECORD";

    /// <summary>The innovation would have too many prizes, remarks or rows.</summary>
    public const string Full = "RECORD_DOES_NOT_FIT";
}
