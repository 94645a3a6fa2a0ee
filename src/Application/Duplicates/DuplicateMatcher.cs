using JippApi.Application.Statements;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Duplicates;

/// <summary>How likely two records describe the same innovation.</summary>
public enum DuplicateBand
{
    /// <summary>Someone should compare them.</summary>
    Possible,

    /// <summary>There is hardly a doubt. Somebody still has to confirm it.</summary>
    Certain,
}

/// <summary>Something that two records have in common, or in which they differ.</summary>
/// <param name="Code">Code of the reason; the reference set <c>match-reasons</c> has the names.</param>
/// <param name="Weight">How much it counts, in bits; negative when it speaks against a match.</param>
/// <param name="Detail">The value in common, or both values.</param>
public sealed record MatchReason(string Code, double Weight, string? Detail);

/// <summary>An innovation of the directory that a statement may describe.</summary>
/// <param name="Place">The place of the statement among those asked for, from 0.</param>
/// <param name="InnovationId">The innovation.</param>
/// <param name="Score">The probability that both are the same, 0 to 1.</param>
/// <param name="Band">What follows from it.</param>
/// <param name="Reasons">Why, the weightiest first.</param>
internal sealed record DuplicateMatch(
    int Place,
    InnovationId InnovationId,
    double Score,
    DuplicateBand Band,
    IReadOnlyList<MatchReason> Reasons
);

/// <summary>Finds records of the directory that describe the same innovation.</summary>
internal sealed class DuplicateMatcher
{
    /// <summary>Returns the matches of each statement, the best first and at most five each.</summary>
    /// <param name="source">The list that states them; null for what somebody types.</param>
    /// <param name="statements">The statements.</param>
    /// <param name="ct">Cancels the work.</param>
    public Task<IReadOnlyList<DuplicateMatch>> FindAsync(
        InnovationSource? source,
        IReadOnlyList<SourceStatement> statements,
        CancellationToken ct
    ) => throw new NotImplementedException();
}

/// <summary>Keeps pairs of records that somebody should compare.</summary>
internal sealed class DuplicateQueue
{
    /// <summary>
    /// Adds pairs of a record and its matches, except those on which somebody has decided; the caller saves.
    /// </summary>
    public Task OfferAsync(InnovationId record, IReadOnlyList<DuplicateMatch> matches, CancellationToken ct) =>
        throw new NotImplementedException();
}
