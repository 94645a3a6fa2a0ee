namespace JippApi.Api.Errors;

/// <summary>What became of each write.</summary>
internal sealed record BulkResult(IReadOnlyList<BulkItem> Items, BulkSummary Summary);

/// <summary>What became of one write.</summary>
/// <param name="Index">Its place in the request, from 0.</param>
/// <param name="Status">Status that the single write would have had.</param>
/// <param name="Id">Id of what was written.</param>
/// <param name="Etag">Its entity tag now.</param>
/// <param name="Problem">Why it failed.</param>
internal sealed record BulkItem(int Index, int Status, string? Id, string? Etag, ProblemDocument? Problem);

/// <summary>How many writes there were, and what became of them.</summary>
internal sealed record BulkSummary(int Total, int Succeeded, int Failed);

/// <summary>Nothing of an atomic bulk request was saved, because part of it failed.</summary>
internal sealed class BulkFailedException(BulkResult result) : Exception("Nothing was saved because some operations failed.")
{
    public BulkResult Result { get; } = result;
}
