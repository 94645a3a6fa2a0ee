using JippApi.Application.Statements;
using JippApi.Domain.Imports;
using JippApi.Domain.Innovations;
using JippApi.Domain.Sources;

namespace JippApi.Application.Sources;

/// <summary>A row of a source list that is to be recorded.</summary>
/// <param name="Source">The list.</param>
/// <param name="Key">The key of the row in the list.</param>
/// <param name="Statement">What it states.</param>
/// <param name="Values">The row as the source wrote it: texts by column.</param>
/// <param name="Unmapped">Values of the source's code lists without a counterpart.</param>
internal sealed record StatedRecord(
    InnovationSource Source,
    string Key,
    SourceStatement Statement,
    IReadOnlyDictionary<string, string> Values,
    IReadOnlyList<UnmappedValue> Unmapped
);

/// <summary>How a row is recorded.</summary>
/// <param name="Import">The import it came with; null when it was sent alone.</param>
/// <param name="AttachTo">The innovation of the directory that it describes; null to make a new one, unless the list
/// stated it before.</param>
/// <param name="Publishes">Whether a new innovation is published at once; otherwise it waits for a reviewer.</param>
internal sealed record RecordingTerms(ImportId? Import = null, InnovationId? AttachTo = null, bool Publishes = false);

/// <summary>What became of a row.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="InnovationId">The innovation that it describes.</param>
/// <param name="ProposalId">The proposal that waits for the owner of the innovation; null when there is none.</param>
/// <param name="Before">The state before, for undoing; null when nothing changed.</param>
internal sealed record Recorded(RecordOutcome Outcome, InnovationId InnovationId, Guid? ProposalId, string? Before);

/// <summary>Records what source lists state about innovations.</summary>
internal sealed class Recording
{
    /// <summary>Loads what rows with these keys need, with few queries.</summary>
    public Task PrepareAsync(InnovationSource source, IReadOnlyCollection<string> keys, CancellationToken ct) =>
        throw new NotImplementedException();

    /// <summary>Records a row; the caller saves.</summary>
    public Task<Recorded> RecordAsync(StatedRecord stated, RecordingTerms terms, CancellationToken ct) =>
        throw new NotImplementedException();

    /// <summary>
    /// Undoes a recording exactly; the caller saves. What somebody has changed or used since stays.
    /// </summary>
    /// <returns>Whether it was undone.</returns>
    public Task<bool> UndoAsync(string before, CancellationToken ct) => throw new NotImplementedException();
}
